/// Bytes that are looked at several together, wherever they begin.
///
/// This is the one place where bytes are taken for integers, and the one whose loads the compiler does not check. Each is checked
/// here instead, by a single comparison, also in release builds: an index outside the block stops the program, and nothing is
/// ever read that is not the block's own. Whoever looks eight or more bytes ahead sees to it that so many, `margin`, follow
/// the text; they are zero, which no text holds.
public struct ByteBlock: ~Escapable {
  /// So many zero bytes follow the text of a block that is searched.
  @inlinable public static var margin: Int { 96 }

  @usableFromInline let text: Span<UInt8>
  /// How many places there are at which eight bytes begin, and sixteen.
  @usableFromInline let words: UInt
  @usableFromInline let pairs: UInt

  @inlinable
  @_lifetime(copy text)
  public init(_ text: Span<UInt8>) {
    self.text = text
    words = UInt(max(0, text.count - 7))
    pairs = UInt(max(0, text.count - 15))
  }

  /// How many bytes it has, those of the margin included.
  @inlinable public var count: Int { text.count }

  @inlinable @inline(__always)
  public func byte(at index: Int) -> UInt8 {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: text.count))
    return text.bytes.unsafeLoad(fromUncheckedByteOffset: index, as: UInt8.self)
  }

  /// Two bytes, the nearer one lower.
  @inlinable @inline(__always)
  public func half(at index: Int) -> UInt16 {
    text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt16.self)
  }

  /// Four bytes, the nearest lowest.
  @inlinable @inline(__always)
  public func quarter(at index: Int) -> UInt32 {
    text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt32.self)
  }

  /// Eight bytes, the nearest lowest.
  @inlinable @inline(__always)
  public func word(at index: Int) -> UInt64 {
    precondition(UInt(bitPattern: index) < words)
    return text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
  }

  /// Sixteen bytes, the nearest lowest in the first of two words.
  @inlinable @inline(__always)
  public func pair(at index: Int) -> SIMD2<UInt64> {
    precondition(UInt(bitPattern: index) < pairs)
    return text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: SIMD2<UInt64>.self)
  }

  /// The bytes of one cell.
  @inlinable @inline(__always)
  @_lifetime(copy self)
  public func cell(_ range: Range<Int>) -> Span<UInt8> { text.extracting(range) }
}
