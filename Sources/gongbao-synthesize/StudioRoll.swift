/// The studios of every reporting unit: when each was founded and how high it stands at 2018-11-30.
///
/// Foundings come in cohorts, because three totals are published (205 at the end of 2014, 862 at the end of 2015,
/// 1993 at the end of November 2018). The cohorts are filled from the top of the ladder: an early provincial
/// naming needs an early founding, with time between for the county's and the prefecture's naming and for the
/// awarded result that IM-L5 asks for.
struct StudioRoll {
  private var random = SplitMix64(seed: RegionSample.seed, stream: .studios)

  mutating func studios() -> [Studio] {
    var all: [Studio] = []
    for unit in ReportingUnit.all {
      let members = studios(of: unit).enumerated().sorted { left, right in
        (left.element.founded, left.offset) < (right.element.founded, right.offset)
      }
      for var studio in members.map(\.element) {
        let number = String(all.count + 1)
        studio.id = "NM" + String(repeating: "0", count: 4 - number.count) + number
        all.append(studio)
      }
    }
    return all
  }

  private mutating func studios(of unit: ReportingUnit) -> [Studio] {
    let real = RealStudio.all.filter { $0.unit == unit.code }
    var studios = real.map { real in
      var studio = Studio(unit: unit, founded: real.founded.day)
      studio.real = real
      studio.namings = real.namings
      if let batch = real.provinceBatch { studio.rank = .province(batch, national: false) }
      return studio
    }
    studios += provincial(of: unit, real: real)
    studios += others(of: unit, beside: studios)
    rank(&studios, of: unit, real: real)
    studios += late(of: unit)
    return studios
  }

  /// Batches one and two were all founded by 2014; the third half by 2014 where the unit has so many, and the
  /// fourth in the first months of 2015, early enough for that autumn's prefecture naming.
  private mutating func provincial(of unit: ReportingUnit, real: [RealStudio]) -> [Studio] {
    var wanted = unit.provinceBatches
    for case let batch? in real.map(\.provinceBatch) { wanted[batch.rawValue] -= 1 }
    let early = real.count { $0.founded.day <= CivilDay(2014, 12, 31) }
    let free = unit.studios.by2014 - early - wanted[0] - wanted[1]
    var national = unit.national
    var studios: [Studio] = []
    for batch in ProvinceBatch.allCases {
      for place in 0..<wanted[batch.rawValue] {
        let founding: ClosedRange<CivilDay> =
          switch batch {
          case .december2013: CivilDay(2009, 3, 2)...CivilDay(2012, 4, 27)
          case .january2015: CivilDay(2010, 1, 11)...CivilDay(2013, 4, 26)
          case .november2016 where place < min(wanted[2] / 2, free):
            CivilDay(2012, 1, 9)...CivilDay(2014, 10, 31)
          case .november2016, .december2017: CivilDay(2015, 1, 5)...CivilDay(2015, 5, 20)
          }
        var studio = Studio(unit: unit, founded: random.day(founding))
        studio.rank = .province(batch, national: national > 0)
        national -= 1
        studios.append(studio)
      }
    }
    return studios
  }

  private mutating func others(of unit: ReportingUnit, beside present: [Studio]) -> [Studio] {
    func missing(_ total: Int, by day: CivilDay) -> Int {
      total - present.count { $0.founded <= day }
    }
    let by2014 = missing(unit.studios.by2014, by: CivilDay(2014, 12, 31))
    let by2015 = missing(unit.studios.by2015, by: Calendar.endOf2015)
    let by2018 = missing(unit.studios.byNovember2018, by: Calendar.lastBulletin)
    return founded(by2014, CivilDay(2010, 6, 1)...CivilDay(2014, 11, 28), unit)
      + founded(by2015 - by2014, CivilDay(2015, 1, 5)...lastFounding2015(unit), unit)
      + founded(by2018 - by2015, CivilDay(2016, 1, 5)...lastFounding2018(unit), unit)
  }

  /// 72 of the 81 power studios were named by the end of 2015, so they were founded before the autumn.
  private func lastFounding2015(_ unit: ReportingUnit) -> CivilDay {
    unit.code == ReportingUnit.power ? CivilDay(2015, 8, 5) : CivilDay(2015, 12, 18)
  }

  /// Every Hohhot studio is named by the city before December 2018.
  private func lastFounding2018(_ unit: ReportingUnit) -> CivilDay {
    unit.code == ReportingUnit.hohhot ? CivilDay(2018, 3, 30) : CivilDay(2018, 11, 23)
  }

  private mutating func late(of unit: ReportingUnit) -> [Studio] {
    founded(unit.studios.december2018, CivilDay(2018, 12, 3)...CivilDay(2018, 12, 27), unit)
      + founded(unit.studios.in2019, CivilDay(2019, 1, 7)...CivilDay(2019, 12, 20), unit)
      + founded(unit.studios.in2020, CivilDay(2020, 1, 6)...CivilDay(2020, 11, 30), unit)
  }

  private mutating func founded(
    _ count: Int, _ days: ClosedRange<CivilDay>, _ unit: ReportingUnit
  ) -> [Studio] {
    var studios: [Studio] = []
    for _ in 0..<max(count, 0) { studios.append(Studio(unit: unit, founded: random.day(days))) }
    return studios
  }

  /// The older a studio, the likelier its naming; the newest can't have been named yet.
  private mutating func rank(_ studios: inout [Studio], of unit: ReportingUnit, real: [RealStudio]) {
    let realPrefecture = real.count { $0.namings.contains { $0.level == "prefecture" } }
    let steps: [(rank: Studio.Rank, count: Int, last: CivilDay)] = [
      (.prefecture, unit.prefecture - realPrefecture, CivilDay(2018, 3, 31)),
      (.county, unit.county, CivilDay(2018, 8, 31)),
    ]
    for step in steps {
      var candidates: [(index: Int, key: Int)] = []
      for index in studios.indices where studios[index].founded <= step.last {
        guard case .unnamed = studios[index].rank, !studios[index].isReal else { continue }
        candidates.append((index, studios[index].founded.number + random.below(500)))
      }
      candidates.sort { ($0.key, $0.index) < ($1.key, $1.index) }
      for candidate in candidates.prefix(step.count) { studios[candidate.index].rank = step.rank }
    }
  }
}
