import Aggregate
import Model

/// A reproducible source of choices (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }
}

/// Studios, namings and facts by chance, with days that often fall on the boundaries of windows.
struct RandomWorkspace {
  var register = Sample.register()
  var facts: [SampleFact] = []
  var slices: [Slice] = Slice.builtIn
  var asOf: Day
  private var dice: Dice

  private static let dates = [
    "2012-02-29", "2014", "2015-01-01", "2014-12-31", "2015-12", "2016-02-29", "2017-11-30", "2017-12-01",
    "2017-12-31",
    "2018-01-01", "2018-02", "2018-09-30", "2018-10-01", "2018-10-31", "2018-11-01", "2018-11-29",
    "2018-11-30",
    "2018-12-01", "2018", "2019-03-15", "2020-02-28", "2020-02-29", "1949-10-01",
  ].map(Sample.date)
  private static let asOfDays = [
    "2018-11-30", "2018-12-31", "2020-02-29", "2019-02-28", "2018-11-20", "2016-01-01",
  ]

  init(seed: UInt64) throws {
    dice = Dice(state: seed)
    asOf = Sample.day(dice.pick(Self.asOfDays))
    for index in 0..<Int.random(in: 1...14, using: &dice) { addStudio(index) }
    for _ in 0..<Int.random(in: 0...20, using: &dice) { addNaming() }
    register.namings.sort { ($0.studio, $0.named.lastDay) < ($1.studio, $1.named.lastDay) }
    let vocabularies = try Sample.catalogue().vocabularies
    for _ in 0..<Int.random(in: 0...150, using: &dice) { addFact(vocabularies) }
    for index in 0..<3 { addSlice(index) }
  }

  private mutating func date(absent percent: Int = 0) -> PartialDate? {
    dice.chance(percent) ? nil : dice.pick(Self.dates)
  }

  private mutating func addStudio(_ index: Int) {
    let places = ["150000", "150100", "150102", "150103", "150200", "150202"]
    var studio = Sample.studio(
      "s\(index)", in: dice.pick(places), through: dice.pick(places + ["CY-DL"]), founded: nil)
    studio.founded = date(absent: 25)
    studio.revoked = date(absent: 70)
    studio.ownership = dice.pick(["国有", "民营", nil])
    studio.mode = dice.pick(["劳模", nil])
    studio.members = dice.pick([3, 5, 12, nil])
    studio.areaSquareMetres = dice.pick([FixedDecimal(20), FixedDecimal(units: 255, scale: 1), nil])
    studio.hasRules = dice.pick([true, false, nil])
    while dice.chance(30) {
      studio.levels.append(HeldLevel(.random(in: 0...4, using: &dice), since: date(absent: 60)))
    }
    register.studios.append(studio)
  }

  private mutating func addNaming() {
    // Some studios stay without any.
    let studio = StudioIndex.random(in: 0...StudioIndex(register.studios.count / 2), using: &dice)
    guard Int(studio) < register.studios.count, let named = date() else { return }
    register.namings.append(
      NamingRecord(
        studio: studio, level: .random(in: 0...4, using: &dice), named: named, revoked: date(absent: 70),
        origin: Sample.origin))
  }

  private mutating func addFact(_ vocabularies: FactVocabularies) {
    guard let date = date() else { return }
    let table = dice.pick(FactTable.allCases)
    let studio = StudioIndex.random(in: 0..<StudioIndex(register.studios.count), using: &dice)
    var record = FactRecord(table: table, studio: studio, day: date.lastDay)
    var cells: [String: String] = [:]
    for (place, column) in FactColumns.categories(of: table).enumerated() where dice.chance(80) {
      let known = FactColumns.values(of: column, in: table, levels: Sample.levels)
      let value = dice.pick(known ?? ["市总工会", "某单位"])
      cells[column] = value
      record.codes[place] = vocabularies[table][place].code(of: value)
    }
    record.quantity = dice.pick([0, 1, 1, 1, 7])
    let numbers = FactColumns.numbers(of: table).map(\.number)
    if numbers.contains(.money), dice.chance(70) {
      record.hasMoney = true
      record.money = dice.pick([150, -20_000, 1_000_000_000_000, 0])
    }
    if numbers.contains(.people), dice.chance(70) {
      record.hasPeople = true
      record.people = Int64.random(in: 0...100, using: &dice)
    }
    facts.append(SampleFact(record: record, cells: cells, bounds: bounds(of: record)))
  }

  private mutating func bounds(of record: FactRecord) -> FactBounds? {
    guard dice.chance(15) else { return nil }
    func around(_ value: Int64) -> FactBounds.Bounds {
      FactBounds.Bounds(
        lower: dice.chance(20) ? nil : value - Int64.random(in: 0...9, using: &dice),
        upper: dice.chance(20) ? nil : value + Int64.random(in: 0...9, using: &dice))
    }
    return FactBounds(
      quantity: around(record.quantity), money: around(record.money), people: around(record.people))
  }

  private mutating func addSlice(_ index: Int) {
    let selections = [
      ("held", ["province"]), ("held", ["national", "county"]), ("level", ["base"]), ("ownership", ["国有"]),
      ("mode", ["*"]), ("region", ["150100"]), ("reporting_unit", ["150200", "CY-DL"]), ("has_rules", ["no"]),
      ("held", ["*"]),
    ].map { Measure.Condition(column: $0, values: $1) }
    var slice = Slice(id: "own\(index)", window: dice.pick(WindowKind.allCases))
    slice.since = date(absent: 60)?.lastDay
    slice.until = date(absent: 60)?.lastDay
    if let since = slice.since, let until = slice.until, until < since { slice.until = nil }
    slice.selection = (0..<Int.random(in: 0...2, using: &dice)).map { _ in dice.pick(selections) }
    slices.append(slice)
  }

  /// The totals, with the facts split among consumers by chance and merged in any order.
  mutating func totals(
    groupings: Set<TotalsGrouping> = [], singles: [StudioIndex] = []
  ) throws -> Totals {
    let plan = try CubePlan(
      register: register, catalogue: Sample.catalogue(), slices: slices, asOf: asOf, groupings: groupings,
      singles: singles)
    var cubes = (0..<Int.random(in: 1...4, using: &dice)).map { _ in plan.makeCube() }
    var batches = cubes.map { _ in [FactRecord]() }
    for fact in facts.shuffled(using: &dice) {
      let consumer = Int.random(in: 0..<cubes.count, using: &dice)
      if let bounds = fact.bounds {
        cubes[consumer].consume(fact.record, bounds: bounds)
      } else {
        batches[consumer].append(fact.record)
      }
    }
    for consumer in cubes.indices {
      let cut = Int.random(in: 0...batches[consumer].count, using: &dice)
      for part in [Array(batches[consumer][..<cut]), Array(batches[consumer][cut...])] {
        cubes[consumer].consume(part.span)
      }
    }
    cubes.shuffle(using: &dice)
    var merged = plan.makeCube()
    for cube in cubes { merged.merge(cube) }
    return Totals(merged)
  }
}
