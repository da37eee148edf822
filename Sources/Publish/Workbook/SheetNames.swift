/// Names of sheets as spreadsheets allow them: at most 31 units of UTF-16, none of `[ ] : * ? / \`, no apostrophe at either
/// end, no two alike whatever their case.
struct SheetNames {
  private static let longest = 31
  /// A name that Excel keeps for itself.
  private var taken: Set<String> = ["history"]

  /// A name as near to `text` as can be.
  mutating func name(for text: String) -> String {
    let allowed = String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in "[]:*?/\\".unicodeScalars.contains(scalar) ? " " : scalar })
    let base = Self.trimmed(String(allowed))
    var name = Self.cut(base.isEmpty ? "表" : base, to: Self.longest)
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let suffix = " \(number)"
      name = Self.cut(base.isEmpty ? "表" : base, to: Self.longest - suffix.utf8.count) + suffix
      number += 1
    }
    return name
  }

  private static func trimmed(_ text: String) -> String {
    func isLoose(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar.properties.isWhitespace }
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, isLoose(first) { scalars.removeFirst() }
    while let last = scalars.last, isLoose(last) { scalars.removeLast() }
    return String(scalars)
  }

  private static func cut(_ text: String, to units: Int) -> String {
    var cut = String.UnicodeScalarView()
    var length = 0
    for scalar in text.unicodeScalars {
      length += UTF16.width(scalar)
      if length > units { break }
      cut.append(scalar)
    }
    return trimmed(String(cut))
  }
}
