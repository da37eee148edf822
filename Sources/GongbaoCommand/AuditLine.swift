import Diagnostics
import Model

/// One finding as CSV and JSON have it.
struct AuditLine: Encodable, Sendable {
  var rule: String
  var outcome: RuleOutcome
  /// A studio's id, a region's code or a payer.
  var subject: String
  var name: String
  /// Code; empty for a payer.
  var reportingUnit: String
  var evidence: String
  var source: String

  static let columns = CodingKeys.allCases.map(\.rawValue)

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case rule, outcome, subject, name
    case reportingUnit = "reporting_unit"
    case evidence, source
  }

  init(_ finding: RuleFinding, of audit: Audit, register: Register, language: Language) {
    let rule = audit.rules[finding.rule], regions = register.regions
    self.rule = rule.id
    outcome = finding.outcome
    evidence = finding.evidence[language]
    source = rule.source
    switch finding.subject {
    case .studio(let studio):
      let record = register.studios[Int(studio)]
      subject = record.id
      name = record.name
      reportingUnit = regions[regions.reportingUnit(holding: record.reportingUnit) ?? regions.root].code
    case .region(let region):
      subject = regions[region].code
      name = regions[region].name
      reportingUnit = regions.reportingUnit(holding: region).map { regions[$0].code } ?? ""
    case .payer(let payer):
      subject = payer
      name = payer
      reportingUnit = ""
    }
  }
}

extension RuleOutcome: Encodable {
  var name: Wording {
    switch self {
    case .pass: Wording(zh: "符合", en: "pass")
    case .fail: Wording(zh: "不符合", en: "fail")
    case .warning: Wording(zh: "提示", en: "warning")
    case .unknown: Wording(zh: "资料不全", en: "unknown")
    case .notComputable: Wording(zh: "不能计算", en: "not computable")
    }
  }
}
