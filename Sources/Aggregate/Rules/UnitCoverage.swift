import Diagnostics
import Model

// Design. A studio that did nothing and one whose office has not sent its rows look alike in the tables. Only `submissions` can tell
// them apart: what the nearest office above the studio says last of the time decides. Silence proves nothing.

/// Which offices are said not to have reported for a time.
struct UnitCoverage: Sendable {
  private let studios: [StudioRecord]
  private let regions: RegionTree
  /// By region, in the order of their ends.
  private let statements: [RegionIndex: [Submission]]

  init(_ register: Register, asOf: Day) {
    studios = register.studios
    regions = register.regions
    let known = register.submissions.filter { $0.period.start.firstDay <= asOf }
    statements = Dictionary(grouping: known, by: \.unit).mapValues { $0.sorted { $0.isBefore($1) } }
  }

  /// What is said to be missing of a window, by the period that the statement names: 阿拉善盟尚未填报2019年12月的数据. Nil where nobody says
  /// that anything has not been sent.
  func gap(in window: Window, about studio: Int) -> Wording? {
    guard let said = statement(on: window, about: studio), !said.hasReported else { return nil }
    let name = regions[said.unit].name, start = said.period.start, end = said.period.end
    return Wording(
      zh: "\(name)尚未填报\(start == end ? start.words : "\(start.words)至\(end.words)")的数据",
      en: "\(name) has not reported for \(start == end ? "\(start)" : "\(start) to \(end)") yet")
  }

  /// What the nearest office above the studio says last of a window, of those that say anything.
  private func statement(on window: Window, about studio: Int) -> Submission? {
    guard !statements.isEmpty else { return nil }
    let place = studios[studio].place, unit = studios[studio].reportingUnit
    var region: RegionIndex? = regions.isWithin(place, unit) ? place : unit
    while let office = region, office != regions.root {
      if let said = statements[office]?.last(where: { $0.period.touches(window) }) { return said }
      region = regions.parent(of: office)
    }
    return nil
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
