/// One row of patents.
struct Patent: DatedFact {
  enum Kind: String {
    case invention, utility, design
  }

  let studio: Int
  let kind: Kind
  let day: CivilDay
  let title: String
}

/// The patents: 496 of the provincial studios since 2015 (166 inventions, 330 utility models), 266 of Hohhot's
/// studios in all, 43 inventions of Hulunbuir's by the end of 2015, and some elsewhere that no page counts.
struct PatentLedger {
  private static let provincialInventions = 166
  private static let hohhotTotal = 266

  private var random = SplitMix64(seed: RegionSample.seed, stream: .patents)
  private(set) var rows: [Patent] = []

  init(studios: [Studio]) {
    let inventions = Apportionment.largestRemainder(
      Self.provincialInventions, weights: ReportingUnit.all.map(\.since2015.patents))
    for (unit, inventions) in zip(ReportingUnit.all, inventions) {
      addProvincial(of: unit, inventions: inventions, studios)
    }
    addHohhot(studios)
    addHulunbuir(studios)
    addOthers(studios)
    rows = rows.inRegisterOrder()
  }

  /// Hulunbuir's begin in 2016: up to 2015 its inventions are counted apart.
  private mutating func addProvincial(of unit: ReportingUnit, inventions: Int, _ studios: [Studio]) {
    let owners = studios.indices.filter {
      studios[$0].unit.code == unit.code && studios[$0].isProvincial && !studios[$0].isReal
    }
    let first = unit.code == ReportingUnit.hulunbuir ? CivilDay(2016, 1, 11) : CivilDay(2015, 1, 12)
    for turn in 0..<unit.since2015.patents {
      let owner = random.pick(owners)
      let kind: Patent.Kind = turn < inventions ? .invention : .utility
      add(kind, random.day(max(first, studios[owner].founded + 180)...CivilDay(2018, 11, 20)), to: owner)
    }
  }

  private mutating func addHohhot(_ studios: [Studio]) {
    let provincial = rows.count { studios[$0.studio].unit.code == ReportingUnit.hohhot }
    let owners = studios.indices.filter {
      studios[$0].unit.code == ReportingUnit.hohhot && !studios[$0].isProvincial && !studios[$0].isLate
    }
    for _ in provincial..<Self.hohhotTotal {
      let owner = random.pick(owners)
      let kind: Patent.Kind = random.chance(30) ? .invention : .utility
      add(kind, random.day(studios[owner].founded + 120...CivilDay(2018, 11, 20)), to: owner)
    }
  }

  /// The provincial studios' lie before 2015, so that the sum since 2015 keeps to its own rows.
  private mutating func addHulunbuir(_ studios: [Studio]) {
    let owners = studios.indices.filter {
      studios[$0].unit.code == ReportingUnit.hulunbuir && !studios[$0].isReal
        && studios[$0].founded <= CivilDay(studios[$0].isProvincial ? 2014 : 2015, 7, 31)
    }
    for _ in 0..<HulunbuirYears.inventions {
      let owner = random.pick(owners)
      let last = studios[owner].isProvincial ? CivilDay(2014, 12, 19) : CivilDay(2015, 12, 18)
      add(.invention, random.day(max(CivilDay(2013, 1, 14), studios[owner].founded + 90)...last), to: owner)
    }
  }

  private mutating func addOthers(_ studios: [Studio]) {
    for (index, studio) in studios.enumerated() {
      guard !studio.isReal, !studio.isProvincial, studio.flaw != .dormant else { continue }
      guard studio.unit.code != ReportingUnit.hohhot, studio.founded <= CivilDay(2018, 5, 31) else {
        continue
      }
      guard random.chance(18) else { continue }
      let first = studio.unit.code == ReportingUnit.hulunbuir ? CivilDay(2016, 1, 11) : CivilDay(2013, 1, 14)
      let kind: Patent.Kind = random.chance(22) ? .invention : random.chance(80) ? .utility : .design
      add(kind, random.day(max(first, studio.founded + 150)...CivilDay(2018, 11, 20)), to: index)
    }
  }

  private mutating func add(_ kind: Patent.Kind, _ day: CivilDay, to owner: Int) {
    rows.append(Patent(studio: owner, kind: kind, day: day, title: TitleBook.patent(with: &random)))
  }
}
