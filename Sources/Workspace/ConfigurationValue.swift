import Model

/// One value of a JSON5 file and where it stands, so that every later complaint can name its line.
struct ConfigurationValue: Sendable, Hashable {
  enum Content: Sendable, Hashable {
    case null
    case flag(Bool)
    case number(FixedDecimal)
    case text(String)
    case list([ConfigurationValue])
    /// In the order of the file; no name twice.
    case object([Member])
  }

  struct Member: Sendable, Hashable {
    var name: String
    var position: TextPosition
    var value: ConfigurationValue
  }

  var content: Content
  var position: TextPosition
}

/// A place in a text file: line and column, both from 1; the column counts Unicode scalars.
struct TextPosition: Sendable, Hashable {
  var line = 1
  var column = 1
}
