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

  /// What says that a window has not been sent; nil where nobody says that anything is missing of it.
  func gap(in window: Window, about studio: Int) -> Submission? {
    statement(on: window, about: studio).flatMap { $0.hasReported ? nil : $0 }
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

extension [Submission] {
  /// What has not been sent, each office with all of its periods: 包头市尚未填报2017年、2018年的数据.
  func words(in regions: RegionTree) -> Wording {
    var offices: [RegionIndex] = []
    for said in self where !offices.contains(said.unit) { offices.append(said.unit) }
    let gaps = offices.map { office in
      var periods: [Wording] = []
      for said in self where said.unit == office && !periods.contains(said.period.words) {
        periods.append(said.period.words)
      }
      let name = regions[office].name
      return Wording(
        zh: "\(name)尚未填报\(periods.map(\.zh).joined(separator: "、"))的数据",
        en: "\(name) has not reported for \(periods.map(\.en).joined(separator: ", ")) yet")
    }
    return Wording(
      zh: gaps.map(\.zh).joined(separator: "，"), en: gaps.map(\.en).joined(separator: ", "))
  }
}

extension Period {
  /// 2019年7月至2019年12月.
  fileprivate var words: Wording {
    start == end
      ? Wording(zh: start.words, en: "\(start)")
      : Wording(zh: "\(start.words)至\(end.words)", en: "\(start) to \(end)")
  }

  fileprivate func touches(_ window: Window) -> Bool {
    start.firstDay <= window.end && window.start <= end.lastDay
  }
}
