import Diagnostics
import Testing

@testable import GongbaoCommand

@Suite struct FindingSelectionTests {
  private func finding(_ severity: Severity, _ line: Int) -> Diagnostic {
    Diagnostic(severity, .usage, at: SourceLocation(file: "a", line: line), Wording(zh: "", en: ""))
  }

  private var findings: [Diagnostic] {
    [finding(.note, 1), finding(.error, 2), finding(.warning, 3), finding(.note, 4), finding(.error, 5)]
  }

  @Test(
    arguments: [
      (nil, [1, 2, 3, 4, 5]), (5, [1, 2, 3, 4, 5]), (4, [1, 2, 3, 5]), (3, [2, 3, 5]), (2, [2, 5]), (1, [2]),
    ] as [(Int?, [Int])])
  func errorsComeFirstAndTheOrderStays(limit: Int?, lines: [Int]) {
    let selection = FindingSelection(findings, limit: limit)
    #expect(selection.listed.compactMap(\.location?.line) == lines)
    #expect((selection.summary == nil) == (lines.count == 5))
  }

  @Test(
    arguments: [
      (4, [:], .note, "共有2个错误、1个警告、2个提示，列出了4个，还有1个没有列出"),
      (2, [:], .warning, "共有2个错误、1个警告、2个提示，列出了2个，还有3个没有列出"),
      (1, [:], .error, "共有2个错误、1个警告、2个提示，列出了1个，还有4个没有列出"),
      (nil, [.error: 7], .error, "共有9个错误、1个警告、2个提示，列出了5个，还有7个没有列出"),
    ] as [(Int?, [Severity: Int], Severity, String)])
  func allAreCounted(limit: Int?, unkept: [Severity: Int], severity: Severity, message: String) throws {
    let summary = try #require(FindingSelection(findings, unkept: unkept, limit: limit).summary)
    #expect(summary.severity == severity)
    #expect(summary.code == .moreFindings)
    #expect(summary.message.zh == message)
  }

  @Test func countsAreInTheSingularWhereTheyAreOne() {
    #expect(
      FindingSelection.counts([.error: 1, .note: 2]) == Wording(zh: "1个错误、2个提示", en: "1 error, 2 notes"))
    #expect(FindingSelection.counts([:]) == Wording(zh: "", en: ""))
  }
}
