import Diagnostics
import Model

/// What a check says of one subject, before the strength of its rule is known: a soft rule's `fail` becomes a warning.
struct Verdict: Sendable, Hashable {
  var outcome: RuleOutcome
  var evidence: Wording
  var dormancy: Dormancy?

  init(_ outcome: RuleOutcome, _ evidence: Wording, dormancy: Dormancy? = nil) {
    self.outcome = outcome
    self.evidence = evidence
    self.dormancy = dormancy
  }

  /// An outcome that nobody asked to be told of: it is counted alone.
  static func untold(_ outcome: RuleOutcome) -> Verdict { Verdict(outcome, Wording(zh: "", en: "")) }

  /// 资料不全: nothing at all is told of the studio in the tables that a rule asks for.
  static func noRows(of rows: [FactSelection]) -> Verdict {
    let tables = FactTable.allCases.filter { rows.map(\.table).contains($0) }
    let names = tables.map(\.table.label).joined(separator: "、")
    return Verdict(
      .unknown,
      Wording(
        zh: "\(names)表里没有这个工作室的记录",
        en: "no rows about the studio in \(tables.map(\.table.rawValue).joined(separator: " or "))"))
  }
}
