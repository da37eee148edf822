/// Gives every named studio its namings, from the unit's own upwards (IM-L1 to IM-L4), each later than the last
/// and none before the founding (D-13).
///
/// Prefectures name in one batch a year. Hohhot named 36 on 2016-12-28, Hulunbuir 30 in each of 2016, 2017 and
/// 2018 after its 16 provincial ones, and the power union had named 72 by the end of 2015.
struct NamingLadder {
  private var random = SplitMix64(seed: RegionSample.seed, stream: .namings)
  private let places: Places

  init(places: Places) {
    self.places = places
  }

  /// Time a studio works before the prefecture looks at it.
  private static let probation = 100

  mutating func climb(_ studios: inout [Studio]) {
    for unit in ReportingUnit.all {
      let members = studios.indices.filter { studios[$0].unit.code == unit.code && !studios[$0].isReal }
      let days = prefectureDays(of: members, in: studios, unit: unit)
      for index in members {
        studios[index].namings = namings(of: studios[index], prefecture: days[index])
      }
    }
  }

  private func prefectureDays(
    of members: [Int], in studios: [Studio], unit: ReportingUnit
  ) -> [Int: CivilDay] {
    var days: [Int: CivilDay] = [:]
    var waiting: [Int] = []
    for index in members {
      switch studios[index].rank {
      case .province:
        // The first batch after the probation; the founding was early enough for the provincial one.
        days[index] = Self.batches(of: unit).first { $0 >= studios[index].founded + Self.probation }
      case .prefecture: waiting.append(index)
      case .county, .unnamed: break
      }
    }
    for batch in Self.batches(of: unit) {
      let ready = waiting.filter { batch >= studios[$0].founded + Self.probation }
      let named = ready.prefix(quota(of: unit, year: batch.year, ready: ready.count, total: waiting.count))
      for index in named { days[index] = batch }
      waiting.removeAll(where: named.contains)
    }
    return days
  }

  private func quota(of unit: ReportingUnit, year: Int, ready: Int, total: Int) -> Int {
    switch (unit.code, year) {
    case (ReportingUnit.hulunbuir, ...2015): 0
    case (ReportingUnit.hulunbuir, _): 30
    case (_, 2018...): ready
    case (ReportingUnit.hohhot, 2016): 36
    // 72 less the 18 that became provincial: 54 of the other 66, so 12 are left for the years after.
    case (ReportingUnit.power, 2015): total - 12
    case (ReportingUnit.power, 2016...): ready * 2 / 3
    default: (ready * 7 + 9) / 10
    }
  }

  private static func batches(of unit: ReportingUnit) -> [CivilDay] {
    switch unit.code {
    case ReportingUnit.hohhot:
      [
        CivilDay(2013, 9, 26), CivilDay(2014, 10, 30), CivilDay(2015, 11, 12), CivilDay(2016, 12, 28),
        CivilDay(2017, 11, 23), CivilDay(2018, 9, 27),
      ]
    case ReportingUnit.power:
      [
        CivilDay(2012, 12, 12), CivilDay(2013, 11, 15), CivilDay(2014, 12, 11), CivilDay(2015, 12, 10),
        CivilDay(2016, 10, 20), CivilDay(2017, 10, 19), CivilDay(2018, 9, 20),
      ]
    default:
      (2012...2018).map { CivilDay($0, 9, 5 + (unit.union.utf8.count + $0) % 20) }
    }
  }

  private mutating func namings(of studio: Studio, prefecture: CivilDay?) -> [Studio.Naming] {
    if case .unnamed = studio.rank { return [] }
    let base = studio.founded + random.within(3...20)
    var ladder = [naming("base", base, by: studio.profile.employer)]
    if !studio.unit.isIndustry {
      ladder.append(naming("county", county(base: base, prefecture: prefecture), by: countyUnion(of: studio)))
    }
    if let prefecture { ladder.append(naming("prefecture", prefecture, by: studio.unit.union)) }
    if case .province(let batch, let national) = studio.rank {
      ladder.append(
        Studio.Naming(level: "province", day: batch.day, written: batch.written, body: "内蒙古自治区总工会"))
      if national { ladder.append(Self.nationalNaming(studio.unit)) }
    }
    return ladder
  }

  /// Between the unit's own naming and the prefecture's; without the latter, within some months.
  private mutating func county(base: CivilDay, prefecture: CivilDay?) -> CivilDay {
    guard let prefecture else { return min(base + random.within(40...180), CivilDay(2018, 11, 20)) }
    return base + (prefecture - base) * random.within(30...70) / 100
  }

  private func countyUnion(of studio: Studio) -> String {
    (places.name(of: studio.profile.region) ?? "") + "总工会"
  }

  /// The power union's was among the first national ones; the other six came in April 2018.
  private static func nationalNaming(_ unit: ReportingUnit) -> Studio.Naming {
    let (day, written) =
      unit.code == ReportingUnit.power
      ? (CivilDay(2015, 1, 31), "2015-01") : (CivilDay(2018, 4, 30), "2018-04")
    return Studio.Naming(level: "national", day: day, written: written, body: "中华全国总工会")
  }

  private func naming(_ level: String, _ day: CivilDay, by body: String) -> Studio.Naming {
    Studio.Naming(level: level, day: day, written: day.iso, body: body)
  }
}
