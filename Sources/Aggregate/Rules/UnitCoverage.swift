import Diagnostics
import Model

// Design. A studio that did nothing and one whose office has not sent its rows look alike in the tables. What `submissions` says
// of the time decides; where it says nothing, a whole unit that told of several studios before and of none of them in the
// window has not reported yet: so many do not fall still at once. Only what would be a failure is asked after, so the answer is
// looked for then, and not kept.

/// Which reporting units have sent what a rule looks at.
struct UnitCoverage: Sendable {
  /// Of how many studios a unit must have told before its silence tells anything.
  static let leastStudios = 3

  private let studios: [StudioRecord]
  private let regions: RegionTree
  private let asOf: Day
  /// By region, in the order of their ends.
  private let statements: [RegionIndex: [Submission]]
  /// By reporting unit, then by source.
  private let rows: [RegionIndex: [UnitRows]]
  /// By reporting unit, then by source, of how many studios there are rows.
  private let told: [RegionIndex: [Int]]

  init(_ register: Register, _ ledger: StudioLedger, asOf: Day) {
    studios = register.studios
    regions = register.regions
    self.asOf = asOf
    statements = Dictionary(grouping: register.submissions.filter { $0.period.start.firstDay <= asOf }) {
      $0.unit
    }
    .mapValues { $0.sorted { $0.isBefore($1) } }
    rows = ledger.unitRows
    told = ledger.studiosTold
  }

  /// What is missing of a window: the rows of the sources, which the studio's unit has not sent for it. Nil where it has.
  ///
  /// - Parameter period: the window in words.
  func gap(in window: Window, of sources: [RowSource], about studio: Int, _ period: Wording) -> Wording? {
    if let said = statement(on: window, about: studio) {
      return said.hasReported ? nil : missing(from: said.unit, period)
    }
    guard let unit = regions.reportingUnit(holding: studios[studio].reportingUnit),
      isSilent(unit, in: window, of: sources)
    else { return nil }
    return missing(from: unit, period)
  }

  /// The last day of which the rows of the sources have been sent: the as-of date but for a unit that has not reported in the
  /// twelve months to it, or is said not to have.
  func sentUntil(of sources: [RowSource], about studio: Int) -> (day: Day, unit: RegionIndex)? {
    let year = Window(start: asOf.adding(months: -12), end: asOf)
    if let said = statement(on: year, about: studio) {
      guard !said.hasReported else { return nil }
      let unsent = (statements[said.unit] ?? []).reversed().prefix { !$0.hasReported }
      return unsent.last.map { ($0.period.start.firstDay.previous, said.unit) }
    }
    guard let unit = regions.reportingUnit(holding: studios[studio].reportingUnit),
      isSilent(unit, in: year, of: sources), let last = rows(of: unit, sources)?.last
    else { return nil }
    return (last, unit)
  }

  /// 阿拉善盟尚未填报2019年的数据.
  func missing(from unit: RegionIndex, _ period: Wording) -> Wording {
    let name = regions[unit].name
    return Wording(zh: "\(name)尚未填报\(period.zh)的数据", en: "\(name) has not reported for \(period.en) yet")
  }

  /// What the nearest office above the studio says last of a window, of those that say anything.
  private func statement(on window: Window, about studio: Int) -> Submission? {
    guard !statements.isEmpty else { return nil }
    let record = studios[studio]
    var region: RegionIndex? =
      regions.isWithin(record.place, record.reportingUnit) ? record.place : record.reportingUnit
    while let office = region, office != regions.root {
      if let said = statements[office]?.last(where: { $0.period.touches(window) }) { return said }
      region = regions.parent(of: office)
    }
    return nil
  }

  private func isSilent(_ unit: RegionIndex, in window: Window, of sources: [RowSource]) -> Bool {
    guard let told = told[unit], let rows = rows(of: unit, sources) else { return false }
    return sources.contains { told[$0.place] >= Self.leastStudios } && rows.fallSilent(in: window)
  }

  private func rows(of unit: RegionIndex, _ sources: [RowSource]) -> UnitRows? {
    guard let all = rows[unit] else { return nil }
    var together = UnitRows(asOf: asOf)
    for source in sources { together.merge(all[source.place]) }
    return together
  }
}

extension Submission {
  /// Of the same period the one that says so stands behind the one that denies it.
  fileprivate func isBefore(_ other: Submission) -> Bool {
    if period.end.lastDay != other.period.end.lastDay { return period.end.lastDay < other.period.end.lastDay }
    if period.start.firstDay != other.period.start.firstDay {
      return period.start.firstDay > other.period.start.firstDay
    }
    return !hasReported && other.hasReported
  }
}

extension Period {
  fileprivate func touches(_ window: Window) -> Bool {
    start.firstDay <= window.end && window.start <= end.lastDay
  }
}
