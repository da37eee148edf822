import Liquid
import Testing

/// A template whose fault stands right after the sign ▸, which is not part of it.
struct FaultCase: Sendable, CustomTestStringConvertible {
  let marked: String
  let fault: TemplateFault

  init(_ marked: String, _ fault: TemplateFault) {
    self.marked = marked
    self.fault = fault
  }

  var testDescription: String { marked }

  var template: String { marked.split(separator: "▸", omittingEmptySubsequences: false).joined() }

  /// The error at the marked place of a template called `name`.
  func error(in name: String) -> LiquidError {
    let lines = marked.prefix { $0 != "▸" }.split(separator: "\n", omittingEmptySubsequences: false)
    let column = (lines.last?.unicodeScalars.count ?? 0) + 1
    return LiquidError(template: name, line: lines.count, column: column, fault: fault)
  }
}
