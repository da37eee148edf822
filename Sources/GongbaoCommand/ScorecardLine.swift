import CSV
import Model

/// How many subjects of one reporting unit had each outcome of one rule, as CSV and JSON have it.
struct ScorecardLine: Encodable, Sendable {
  var rule: String
  /// Code.
  var reportingUnit: String
  var name: String
  var pass: Int
  var fail: Int
  var warning: Int
  var unknown: Int

  static let columns = CodingKeys.allCases.map(\.rawValue)

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case rule
    case reportingUnit = "reporting_unit"
    case name, pass, fail, warning, unknown
  }

  /// By rule, then by the unit's code; a unit that a rule says nothing of has no line.
  ///
  /// - Parameters:
  ///   - findings: those within the region, passes among them. A region below the reporting units is told by itself, of
  ///     these; any other by the units within it.
  static func lines(
    of audit: Audit, _ findings: [RuleFinding], under region: RegionIndex?, in regions: RegionTree
  ) -> [ScorecardLine] {
    var scorecard = audit.scorecard
    if let region, (regions.depth(of: region) ?? 0) > 1 {
      scorecard = Array(repeating: [:], count: audit.rules.count)
      for finding in findings {
        scorecard[finding.rule][region, default: OutcomeCounts()][finding.outcome] += 1
      }
    }
    return zip(audit.rules, scorecard).flatMap { rule, counts in
      counts.sorted { $0.key < $1.key }.compactMap { unit, counts -> ScorecardLine? in
        let line = ScorecardLine(
          rule: rule.id, reportingUnit: regions[unit].code, name: regions[unit].name, pass: counts[.pass],
          fail: counts[.fail], warning: counts[.warning], unknown: counts[.unknown])
        let isWithin = region.map { regions.isWithin(unit, $0) } ?? true
        return isWithin && line.isAnything ? line : nil
      }
    }
  }

  private var isAnything: Bool { pass + fail + warning + unknown > 0 }

  static func csv(_ lines: [ScorecardLine]) -> String {
    var writer = CSVWriter()
    writer.write(text: columns)
    for line in lines {
      writer.write(
        [.text(line.rule), .text(line.reportingUnit), .text(line.name)]
          + [line.pass, line.fail, line.warning, line.unknown].map { .number(String($0)) })
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
