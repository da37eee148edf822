/// Hulunbuir's 近几年 as printed at the end of 2015, laid into 2013 to 2015: 120多 problems, 43 invention patents
/// and 近2亿元 of benefit. The invented exact values lie inside those words.
struct HulunbuirYears {
  static let problems = 124
  static let inventions = 43
  static let benefitYuan = 196_325_000
  static let first = CivilDay(2013, 1, 1)

  private var random = SplitMix64(seed: RegionSample.seed, stream: .hulunbuirYears)

  private static func contains(_ studio: Studio) -> Bool {
    studio.unit.code == ReportingUnit.hulunbuir && !studio.isReal
  }

  mutating func problems(for studios: [Studio]) -> [Achievement] {
    var days: [(studio: Int, day: CivilDay)] = []
    for (index, studio) in studios.enumerated() where Self.contains(studio) && studio.founded.year <= 2015 {
      for year in max(2013, studio.founded.year)...2015 {
        let last = Calendar.lastFact(of: year)
        days.append((index, random.day(min(max(studio.founded + 10, CivilDay(year, 2, 1)), last)...last)))
      }
    }
    let counts = random.scatter(Self.problems, over: days.count)
    return zip(days, counts).filter { $0.1 > 0 }.map { cell, count in
      Achievement(
        studio: cell.studio, kind: .problem, day: cell.day, title: TitleBook.title(.problem, with: &random),
        count: count)
    }
  }

  /// Scales the benefits that the years' rows carry to the published sum, in steps of 5000 yuan.
  func fitBenefit(of rows: inout [Achievement], studios: [Studio]) {
    let carriers = rows.indices.filter { index in
      let row = rows[index]
      return row.benefitYuan != nil && Self.contains(studios[row.studio])
        && (Self.first...Calendar.endOf2015).contains(row.day)
    }
    let step = 5000
    let parts = Apportionment.largestRemainder(
      Self.benefitYuan / step, weights: carriers.map { (rows[$0].benefitYuan ?? 0) / step })
    for (index, part) in zip(carriers, parts) { rows[index].benefitYuan = part * step }
  }
}
