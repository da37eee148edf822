/// Text that remembers where each part of it came from.
///
/// Joining (`append`, `capture`, `join`, `replace` …) keeps the pieces and cutting keeps what is left of them, so
/// that a sink can always escape what came from data, and a figure that went through a `capture` is still a figure.
public struct Text: Sendable {
  /// One stretch of text of one origin.
  public enum Piece: Sendable {
    /// Written in a template: trusted.
    case template(String)
    /// From the host's data: never markup.
    case data(String)
    /// A number, from a template or from data; it prints as digits, point and minus only.
    case number(Number)
    /// An object of the host, printed by the sink.
    case drop(any Drop)
  }

  /// The pieces in order, none empty, no two neighbours of one string origin.
  public private(set) var pieces: [Piece] = []
  /// The length in bytes of UTF-8 of what `string` gives.
  public private(set) var byteCount = 0

  /// No text.
  public init() {}

  /// Trusted text.
  public init(template: String) {
    append(.template(template))
  }

  /// Text from data.
  public init(data: String) {
    append(.data(data))
  }

  /// Whether it prints nothing.
  public var isEmpty: Bool { byteCount == 0 }

  /// Whether any of it came from data.
  public var hasData: Bool {
    pieces.contains { piece in
      switch piece {
      case .data: true
      case .template, .number: false
      case .drop(let drop): drop.printed()?.hasData ?? false
      }
    }
  }

  /// The characters alone, each drop as it prints.
  public var string: String {
    if pieces.count == 1, let piece = pieces.first { return piece.string }
    return pieces.reduce(into: "") { $0 += $1.string }
  }

  /// Adds a piece at the end.
  public mutating func append(_ piece: Piece) {
    let added = piece.byteCount
    guard added > 0 else { return }
    byteCount += added
    switch (piece, pieces.last) {
    case (.template(let string), .template?), (.data(let string), .data?):
      // The last piece is moved out and back, so that a long text grows in place.
      pieces.append(pieces.removeLast().extended(by: string))
    default: pieces.append(piece)
    }
  }

  /// Adds `other` at the end, piece by piece.
  public mutating func append(_ other: Text) {
    for piece in other.pieces { append(piece) }
  }

  /// The bytes of `range` of `string`'s UTF-8, with their origins. Both ends lie between two characters.
  /// A drop that is cut through becomes the text it prints.
  public subscript(range: Range<Int>) -> Text {
    var cut = Text()
    var start = 0
    for piece in pieces {
      let end = start + piece.byteCount
      defer { start = end }
      let wanted =
        max(range.lowerBound, start)..<max(min(range.upperBound, end), max(range.lowerBound, start))
      guard !wanted.isEmpty else { continue }
      cut.append(piece.cut(wanted.lowerBound - start..<wanted.upperBound - start))
    }
    return cut
  }

  /// One string in its place, of data if any of this is.
  public func replaced(by string: String) -> Text {
    hasData ? Text(data: string) : Text(template: string)
  }

  /// Every string piece changed by `transform`; numbers stay, drops become the text they print.
  public func mapped(_ transform: (String) -> String) -> Text {
    var changed = Text()
    for piece in pieces {
      switch piece {
      case .template(let string): changed.append(.template(transform(string)))
      case .data(let string): changed.append(.data(transform(string)))
      case .number: changed.append(piece)
      case .drop(let drop): changed.append((drop.printed() ?? Text()).mapped(transform))
      }
    }
    return changed
  }
}

extension Text.Piece {
  var string: String {
    switch self {
    case .template(let string), .data(let string): string
    case .number(let number): number.description
    case .drop(let drop): drop.printed()?.string ?? ""
    }
  }

  var byteCount: Int {
    switch self {
    case .template(let string), .data(let string): string.utf8.count
    case .number(let number): number.description.utf8.count
    case .drop(let drop): drop.printed()?.byteCount ?? 0
    }
  }

  consuming func extended(by string: String) -> Text.Piece {
    switch consume self {
    case .template(var own):
      own += string
      return .template(own)
    case .data(var own):
      own += string
      return .data(own)
    case let other: return other
    }
  }

  func cut(_ range: Range<Int>) -> Text {
    var cut = Text()
    switch self {
    case _ where range == 0..<byteCount: cut.append(self)
    case .template(let string): cut.append(.template(string[bytes: range]))
    case .data(let string): cut.append(.data(string[bytes: range]))
    case .number(let number): cut.append(.template(number.description[bytes: range]))
    case .drop(let drop): cut = (drop.printed() ?? Text())[range]
    }
    return cut
  }
}

extension String {
  /// The part of the string in `range` of its UTF-8.
  subscript(bytes range: Range<Int>) -> String {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: range.count)])
  }
}
