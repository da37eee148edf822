import Diagnostics
import Liquid
import Model

/// One finding as a line: the studio, region or payer it is about, and what was found.
///
/// `rule`, `label` (the rule's), `outcome`, `outcome_name`, `name`, `id` (a studio's), `unit` (its reporting unit),
/// `evidence`, `source`.
struct FindingDrop: TableSubject {
  let rule: String
  let label: String
  let source: String
  let outcome: RuleOutcome
  let name: String
  let id: String?
  let unit: String
  let evidence: String

  static let names = [
    "rule", "label", "outcome", "outcome_name", "name", "id", "unit", "evidence", "source",
  ]

  var memberNames: [String] { Self.names }

  func member(_ member: String) -> Member {
    switch member {
    case "rule": .value(.data(rule))
    case "label": .value(.data(label))
    case "source": .value(.data(source))
    case "outcome": .value(.data(outcome.rawValue))
    case "outcome_name": .value(.data(outcome.name))
    case "name": .value(.data(name))
    case "id": .value(id.map { .data($0) } ?? .nil)
    case "unit": .value(.data(unit))
    case "evidence": .value(.data(evidence))
    default: .unknown
    }
  }

  var rowHeading: String { id == nil ? "对象" : "工作室" }
  var rowName: String { name }
  var rowShortName: String { name }
}

extension FindingDrop {
  init(_ finding: RuleFinding, of audit: Audit, in edition: Edition) {
    let regions = edition.figures.regions
    let rule = audit.rules[finding.rule]
    self.rule = rule.id
    label = rule.label
    source = rule.source
    outcome = finding.outcome
    evidence = finding.evidence.zh
    switch finding.subject {
    case .studio(let studio):
      let record = edition.studios[Int(studio)]
      name = record.name
      id = record.id
      unit = regions[regions.reportingUnit(holding: record.reportingUnit) ?? regions.root].name
    case .region(let region):
      name = regions[region].name
      id = nil
      unit = name
    case .payer(let payer):
      name = payer.isEmpty ? rule.label : payer
      id = nil
      unit = ""
    }
  }
}

extension RuleOutcome {
  /// As a bulletin names it.
  var name: String {
    switch self {
    case .pass: "符合"
    case .fail: "不符合"
    case .warning: "提示"
    case .unknown: "资料不全"
    case .notComputable: "需人工核对"
    }
  }
}
