/// Where one cell lies: in the bytes of the block, or, when doubled quotes were undone, in the row's pool.
@usableFromInline
struct FieldBounds: Sendable, Hashable, BitwiseCopyable {
  @usableFromInline var start: Int32
  @usableFromInline var end: Int32
  @usableFromInline var isPooled: Bool
}

/// What makes a row unreadable as a row, whatever its table.
public enum RowDefect: Sendable, Hashable {
  /// A quote opens in this cell (from 0) and is not closed as RFC 4180 wants; the row is the one physical line.
  case brokenQuote(field: Int)
  /// Bytes that are no text in the file's encoding; the first one's offset in the file, from 0.
  case invalidText(offset: Int)
  /// A NUL, which no text has; the first one's offset in the file, from 0.
  case nulByte(offset: Int)
}

/// One row as spans of bytes; valid until its reader moves on. It is handed on for every cell, so it is kept small.
public struct Row: ~Escapable {
  @usableFromInline let bytes: Span<UInt8>
  @usableFromInline let pool: Span<UInt8>
  @usableFromInline let fields: Span<FieldBounds>
  /// Physical line on which it starts, from 1.
  public let line: Int
  public let defect: RowDefect?

  @_lifetime(copy bytes, copy pool, copy fields)
  init(
    bytes: Span<UInt8>, pool: Span<UInt8>, fields: Span<FieldBounds>, line: Int, defect: RowDefect?
  ) {
    self.bytes = bytes
    self.pool = pool
    self.fields = fields
    self.line = line
    self.defect = defect
  }

  /// How many cells it has, at least one.
  @inlinable public var count: Int { fields.count }

  /// The content of a cell as UTF-8: without its quotes, doubled quotes undone. Where a byte could not be decoded
  /// stands 0xFF.
  @inlinable public subscript(field: Int) -> Span<UInt8> {
    @_lifetime(copy self) get {
      let place = fields[field]
      let range = Int(place.start)..<Int(place.end)
      return place.isPooled ? pool.extracting(range) : bytes.extracting(range)
    }
  }
}
