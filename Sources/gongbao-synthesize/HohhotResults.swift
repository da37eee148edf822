/// Hohhot's 3764 results of all levels since the beginning: what the other rows leave open goes to the 144
/// city-named studios as one row of small improvements a year.
struct HohhotResults {
  static let total = 3764

  private var random = SplitMix64(seed: RegionSample.seed, stream: .hohhotResults)

  mutating func rows(completing rows: [Achievement], of studios: [Studio]) -> [Achievement] {
    let present = rows.filter { $0.kind == .result && studios[$0.studio].unit.code == ReportingUnit.hohhot }
    let missing = Self.total - present.reduce(0) { $0 + $1.count }
    var days: [(studio: Int, day: CivilDay)] = []
    for (index, studio) in studios.enumerated() {
      guard studio.unit.code == ReportingUnit.hohhot, !studio.isProvincial, !studio.isLate else { continue }
      for year in studio.founded.year...2018 {
        let last = Calendar.lastFact(of: year)
        days.append((index, random.day(min(max(studio.founded + 20, CivilDay(year, 6, 1)), last)...last)))
      }
    }
    let counts = random.scatter(missing, over: days.count)
    return zip(days, counts).filter { $0.1 > 0 }.map { cell, count in
      Achievement(studio: cell.studio, kind: .result, day: cell.day, title: "年度小改小革", count: count)
    }
  }
}
