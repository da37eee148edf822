import Diagnostics
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
    return shown(String(decoding: encoded, as: UTF8.self)) + "\n"
  }

  /// The same JSON with an escape for what would turn the direction of a text or steer a terminal. Such signs stand in
  /// strings alone; the encoder escapes those below U+0020 itself.
  private static func shown(_ json: String) -> String {
    func isHidden(_ scalar: Unicode.Scalar) -> Bool {
      scalar.turnsDirection || (0x7F...0x9F).contains(scalar.value)
    }
    guard json.unicodeScalars.contains(where: isHidden) else { return json }
    var shown = ""
    for scalar in json.unicodeScalars {
      if isHidden(scalar) {
        let digits = String(scalar.value, radix: 16)
        shown += "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
