@testable import Render

/// A text as it stands in a drawing, in tenths.
struct DrawnText: CustomStringConvertible {
  var text: String
  var span: Range<Int>
  /// Of the baseline.
  var y: Int

  var description: String { "“\(text)” at \(span), \(y)" }

  static func all(in svg: String) -> [DrawnText] {
    svg.split(separator: "\n").filter { $0.hasPrefix("<text") }.compactMap { line in
      guard let x = tenths("x", of: line), let y = tenths("y", of: line) else { return nil }
      let text = String(line.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" })
        .replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      let width = tenths("textLength", of: line) ?? TextMeasure.width(of: text)
      let start =
        line.contains("\"end\"") ? x - width : line.contains("\"middle\"") ? x - width / 2 : x
      return DrawnText(text: text, span: start..<start + width, y: y)
    }
  }
}

/// A rectangle as it stands in a drawing, in tenths.
struct DrawnRectangle {
  var role: String
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  static func all(in svg: String) -> [DrawnRectangle] {
    svg.split(separator: "\n").filter { $0.hasPrefix("<rect") }.compactMap { line in
      guard let x = tenths("x", of: line), let y = tenths("y", of: line),
        let width = tenths("width", of: line), let height = tenths("height", of: line),
        let role = value("class", of: line)
      else { return nil }
      return DrawnRectangle(role: String(role), x: x, y: y, width: width, height: height)
    }
  }
}

private func value(_ name: String, of line: Substring) -> Substring? {
  line.firstRange(of: " \(name)=\"").map { line[$0.upperBound...].prefix { $0 != "\"" } }
}

/// A length in tenths.
private func tenths(_ name: String, of line: Substring) -> Int? {
  guard let parts = value(name, of: line)?.split(separator: ".") else { return nil }
  return parts.count == 2 ? Int(parts.joined()) : parts.first.flatMap { Int($0) }.map { $0 * 10 }
}
