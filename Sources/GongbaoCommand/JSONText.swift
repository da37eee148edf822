import FoundationEssentials

/// JSON for standard output and standard error: members in the order of their names, the same bytes for the
/// same values.
enum JSONText {
  /// One value on one line.
  static func line(_ value: some Encodable) -> String { text(value, [.sortedKeys, .withoutEscapingSlashes]) }

  /// One value, indented.
  static func indented(_ value: some Encodable) -> String {
    text(value, [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted])
  }

  private static func text(_ value: some Encodable, _ format: JSONEncoder.OutputFormatting) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = format
    // Encoding fails only for non-finite floating point numbers and non-string keys; there are none.
    guard let encoded = try? encoder.encode(value) else { return "" }
    return String(decoding: encoded, as: UTF8.self) + "\n"
  }
}
