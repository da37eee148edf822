/// The provincial studios' facts since 2015, which must come to each unit's published or apportioned sums:
/// 3054 topics, 1277 projects, 2271 results and 1348 adopted ones over the region.
struct ProvincialFacts {
  static let years = 2015...2018

  /// One studio's year.
  private struct Cell {
    let studio: Int
    let year: Int
    /// The founding year: a topic, no result yet.
    let isFirst: Bool
  }

  private var random = SplitMix64(seed: RegionSample.seed, stream: .provincialFacts)

  mutating func rows(for studios: [Studio]) -> [Achievement] {
    var rows: [Achievement] = []
    for unit in ReportingUnit.all {
      let cells = studios.indices.filter {
        studios[$0].unit.code == unit.code && studios[$0].isProvincial && !studios[$0].isReal
      }.flatMap { index in
        Self.years.filter { $0 >= studios[index].founded.year }.map { year in
          Cell(studio: index, year: year, isFirst: year == studios[index].founded.year)
        }
      }
      let full = cells.filter { !$0.isFirst }
      rows += topics(unit.since2015.topics, over: cells, of: studios)
      rows += projects(unit.since2015.projects, over: full)
      rows += results(unit.since2015, over: full, of: studios)
    }
    return rows
  }

  /// One row a studio's year, for at least one topic.
  private mutating func topics(_ total: Int, over cells: [Cell], of studios: [Studio]) -> [Achievement] {
    let more = random.scatter(total - cells.count, over: cells.count)
    return zip(cells, more).map { cell, more in
      let last = Calendar.lastFact(of: cell.year)
      let days =
        cell.isFirst
        ? studios[cell.studio].founded + 3...last : CivilDay(cell.year, 1, 8)...CivilDay(cell.year, 6, 28)
      return row(.topic, random.day(days), count: 1 + more, of: cell)
    }
  }

  private mutating func projects(_ total: Int, over cells: [Cell]) -> [Achievement] {
    let counts = random.scatter(total, over: cells.count)
    return zip(cells, counts).filter { $0.1 > 0 }.map { cell, count in
      row(
        .project, random.day(CivilDay(cell.year, 2, 1)...CivilDay(cell.year, 9, 28)), count: count, of: cell)
    }
  }

  /// One row a result: the first of each year recognised, the unit's number of them adopted.
  private mutating func results(
    _ sums: ReportingUnit.Since2015, over cells: [Cell], of studios: [Studio]
  ) -> [Achievement] {
    var rows: [Achievement] = []
    let more = random.scatter(sums.results - cells.count, over: cells.count)
    for (cell, more) in zip(cells, more) {
      for turn in 0...more {
        let day = random.day(CivilDay(cell.year, 2, 10)...CivilDay(cell.year, 10, 31))
        if turn == 0 {
          rows.append(
            AchievementLedger.recognised(on: day, of: studios[cell.studio], at: cell.studio, with: &random))
        } else {
          rows.append(row(.result, day, count: 1, of: cell))
        }
      }
    }
    var order = Array(rows.indices)
    random.shuffle(&order)
    for (place, index) in order.enumerated() { rows[index].adopted = place < sums.adopted }
    return rows
  }

  private mutating func row(_ kind: Achievement.Kind, _ day: CivilDay, count: Int, of cell: Cell)
    -> Achievement
  {
    var row = Achievement(studio: cell.studio, kind: kind, day: day)
    row.title = TitleBook.title(kind, with: &random)
    row.count = count
    return row
  }
}
