import Liquid
import Testing

/// A template and what it prints with the globals of `Sample`, each origin marked as `MarkingSink` does.
struct RenderCase: Sendable, CustomTestStringConvertible {
  let template: String
  let expected: String

  init(_ template: String, _ expected: String) {
    self.template = template
    self.expected = expected
  }

  var testDescription: String { template }
}

/// Shows the origin of everything written: ⟦data⟧, «drop», template and numbers as they are.
struct MarkingSink: OutputSink {
  private(set) var output = ""

  mutating func write(template: String) { output += template }
  mutating func write(data: String) { output += "⟦\(data)⟧" }
  mutating func write(number: Number) { output += number.description }
  mutating func write(drop: any Drop) { output += "«\(drop.printed()?.string ?? "")»" }
}
