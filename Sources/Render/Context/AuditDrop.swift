import Liquid
import Model

/// How the rules stand for a bulletin's region. Every count is a figure; lists without anything in them are empty.
///
/// | name | what it is |
/// | --- | --- |
/// | `standards` | the rules of what a studio must have, those that were judged here: `id`, `key`, `label`, `name` (the label, with the source where two have the same), `source`, `checked`, `pass`, `fail`, `warning`, `unknown` |
/// | `standards_total` | the sums of these: `checked` … `unknown` |
/// | `sources` | where the standards are published, each once |
/// | `units` | of the root its reporting units with the same sums, and under `fails` those of each standard by its `key` |
/// | `checks` | other rules about studios with something found: as `standards` |
/// | `watch` | the rules about barren years, by their number: `WatchDrop` |
/// | `reviews` | findings of the yearly review that are no pass |
/// | `reviewed` | how many of these fail |
/// | `promotions` | `level`, `ready`: how many studios seem ready to apply for it |
/// | `findings` | about studios, `fail` and `warning`, beside what `watch` and `reviews` tell: `FindingDrop` |
/// | `incomplete` | the studios of which something is not told: `name`, `unit`, `missing` |
/// | `others` | about regions and payers, growths of published figures and the targets in `targets` left out |
/// | `manual` | labels of the rules that must be looked at by hand |
/// | `payments` | what payers owed and paid, by rule: `payer`, `label`, `source`, `due_count`, `due`, `paid_count`, `paid`; `gap` and `excess` where they differ; apart from these `unsettled_count`, `unsettled` and `without_naming_count`, `without_naming`; `years`, a line each |
struct AuditDrop: Drop {
  let edition: Edition
  let audit: Audit
  let found: UnitFindings
  let scope: RegionIndex
  /// Lines are there also of rules by which nothing was judged here: another page has a 0 for it in its table.
  let tellsUnjudged: Bool
  private let memo = MemberMemo()

  init(
    edition: Edition, audit: Audit, found: UnitFindings, scope: RegionIndex, tellsUnjudged: Bool = false
  ) {
    self.edition = edition
    self.audit = audit
    self.found = found
    self.scope = scope
    self.tellsUnjudged = tellsUnjudged
  }

  var regions: RegionTree { edition.figures.regions }

  static let names = [
    "standards", "standards_total", "sources", "units", "checks", "watch", "reviews", "reviewed",
    "promotions", "findings", "incomplete", "others", "manual", "payments",
  ]

  var memberNames: [String] { Self.names }

  func member(_ name: String) -> Member { memo.member(name, made) }

  private func made(_ name: String) -> Member {
    switch name {
    case "standards": .value(.list(standards.map { .drop($0) }))
    case "standards_total": .value(.drop(standardsTotal))
    case "sources": .value(.list(standardSources.map { .data($0) }))
    case "units": .value(.list(unitLines.map { .drop($0) }))
    case "checks": .value(.list(checks.map { .drop($0) }))
    case "watch": .value(.list(watch.map { .drop($0) }))
    case "reviews": .value(.list(reviews.map { .drop($0) }))
    case "reviewed": .value(reviewed)
    case "promotions": .value(.list(promotions))
    case "findings": .value(.list(studioFindings.map { .drop($0) }))
    case "incomplete": .value(.list(incomplete.map { .drop($0) }))
    case "others": .value(.list(otherFindings.map { .drop($0) }))
    case "manual": .value(.list(manualLabels.map { .data($0) }))
    case "payments": .value(.list(payments.map { .drop($0) }))
    default: .unknown
    }
  }

  /// A count of this audit as a figure of `region`, or of its own part.
  func figure(
    _ id: String, _ count: Int, label: String, unit: String = "个", of region: RegionIndex,
    isOwnPart: Bool = false, definition: String
  ) -> Value {
    .figure(
      edition.counted(
        id, count, label: label, unit: unit, region: region, isOwnPart: isOwnPart, definition: definition))
  }
}
