import Diagnostics
import Model

/// How the rules stand, for a terminal: a line a rule, or a line a reporting unit with the rules it fails most.
struct ScorecardText: Sendable {
  var language: Language
  /// Columns of the terminal.
  var width: Int

  private static let outcomes: [RuleOutcome] = [.pass, .fail, .warning, .unknown]
  /// How many of the rules that a unit fails are named.
  private static let named = 3
  /// Columns that a rule's label has on the narrowest terminal.
  private static let leastLabel = 16

  private func header(_ first: [Wording], _ last: [Wording] = []) -> [String] {
    (first + Self.outcomes.map(\.name) + last).map { $0[language] }
  }

  /// The rules' labels are cut where the counts would not fit beside them.
  func byRule(_ lines: [ScorecardLine], of audit: Audit) -> String {
    let byRule = Dictionary(grouping: lines, by: \.rule)
    let header = header([Wording(zh: "规则", en: "rule"), Wording(zh: "内容", en: "what")])
    var rows = audit.rules.compactMap { rule in
      byRule[rule.id].map { [rule.id, rule.label] + Self.sums($0) }
    }
    let others = header.indices.filter { $0 != 1 }.reduce(0) { sum, column in
      sum + 2 + (([header] + rows).map { $0[column].displayWidth }.max() ?? 0)
    }
    for row in rows.indices {
      rows[row][1] = rows[row][1].shortened(to: max(Self.leastLabel, width - others))
    }
    return TextTable(header: header, rows: rows, textColumns: [1]).text(width: width)
  }

  func byReportingUnit(_ lines: [ScorecardLine]) -> String {
    let byUnit = Dictionary(grouping: lines, by: \.reportingUnit)
    let units = byUnit.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let rows = units.compactMap { unit in
      byUnit[unit].map { lines in [lines[0].name] + Self.sums(lines) + [mostFailed(lines)] }
    }
    let header = header(
      [Wording(zh: "填报单位", en: "reporting unit")], [Wording(zh: "不符合最多的规则", en: "most failed rules")])
    return TextTable(header: header, rows: rows, textColumns: [5]).text(width: width)
  }

  private static func sums(_ lines: [ScorecardLine]) -> [String] {
    [\.pass, \.fail, \.warning, \.unknown].map { (count: KeyPath<ScorecardLine, Int>) in
      String(lines.reduce(0) { $0 + $1[keyPath: count] })
    }
  }

  /// IM-2（5）、IM-7a（3）; of equal counts in the order of the rules.
  private func mostFailed(_ lines: [ScorecardLine]) -> String {
    let failed = lines.enumerated().filter { $0.element.fail > 0 }.sorted { one, other in
      one.element.fail == other.element.fail
        ? one.offset < other.offset : one.element.fail > other.element.fail
    }
    guard !failed.isEmpty else { return "—" }
    return failed.prefix(Self.named).map { "\($0.element.rule)×\($0.element.fail)" }
      .joined(separator: language == .zh ? "、" : ", ")
  }
}
