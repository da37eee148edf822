import Aggregate
import Model

/// Small workspaces for the tests: a root with two prefectures, counties below them, and an industry union.
enum Sample {
  static let levels = makeLevels()
  static let regions = makeRegions()

  private static func makeLevels() -> LevelScale {
    let names = [
      ("national", "全国示范性"), ("province", "自治区级"), ("prefecture", "盟市级"), ("county", "旗县级"), ("base", "基层级"),
    ]
    guard let scale = LevelScale(names.map { Level(id: $0, name: $1) }) else {
      preconditionFailure("five levels")
    }
    return scale
  }

  private static func makeRegions() -> RegionTree {
    let rows = [
      ("150000", "", "自治区"), ("150100", "150000", "盟市"), ("150102", "150100", "旗县市区"),
      ("150103", "150100", "旗县市区"), ("150200", "150000", "盟市"), ("150202", "150200", "旗县市区"),
      ("CY-DL", "150000", "industry"), ("410000", "", "省"), ("410800", "410000", "市"),
    ]
    do {
      return try RegionTree(
        rows.map { Region(code: $0, name: "区\($0)", parent: $1, kind: $2, shortName: $0, englishName: $0) },
        root: "150000")
    } catch { preconditionFailure("\(error)") }
  }

  static func region(_ code: String) -> RegionIndex {
    guard let index = regions.index(ofCode: code) else { preconditionFailure(code) }
    return index
  }

  static func day(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else { preconditionFailure(iso) }
    return day
  }

  static func date(_ iso: String) -> PartialDate {
    guard let date = PartialDate(iso: iso) else { preconditionFailure(iso) }
    return date
  }

  static let origin = RowOrigin(file: 0, line: 1)

  static func register() -> Register { Register(regions: regions, levels: levels) }

  static func studio(
    _ id: String, in place: String = "150102", through unit: String = "150100",
    founded: String? = "2011-05-04"
  ) -> StudioRecord {
    StudioRecord(
      id: id, name: id, place: region(place), reportingUnit: region(unit), founded: founded.map(date),
      origin: origin)
  }

  static func naming(
    _ studio: StudioIndex, _ level: String, _ named: String, until revoked: String? = nil
  ) -> NamingRecord {
    guard let level = levels.index(ofID: level) else { preconditionFailure(level) }
    return NamingRecord(
      studio: studio, level: level, named: date(named), revoked: revoked.map(date), origin: origin)
  }

  /// One measure of each kind that the built-in catalogue has, and some that only a workspace would declare.
  static let builtIn: [Measure] = {
    typealias Condition = Measure.Condition
    let level = MeasureCatalogue.levelPattern
    func kind(_ value: String) -> Condition { Condition(column: "kind", values: [value]) }
    return [
      Measure(id: "studios", label: "工作室", unit: "个", table: .studios),
      Measure(
        id: "studios_<level>", label: "<level>工作室", unit: "个", table: .studios,
        conditions: [Condition(column: "level", values: [level])]),
      Measure(
        id: "held_<level>", label: "<level>命名", unit: "个", table: .studios,
        conditions: [Condition(column: "held", values: [level])]),
      Measure(id: "studios_founded", label: "新成立", unit: "个", table: .studios, event: .founded),
      Measure(id: "studios_revoked", label: "取消", unit: "个", table: .studios, event: .revoked),
      Measure(
        id: "named_<level>", label: "新增<level>", unit: "个", table: .namings,
        conditions: [Condition(column: "level", values: [level])]),
      Measure(id: "members", label: "成员", unit: "人", table: .studios, aggregation: .sum(column: "members")),
      Measure(id: "topics", label: "课题", unit: "个", table: .achievements, conditions: [kind("topic")]),
      Measure(id: "results", label: "成果", unit: "项", table: .achievements, conditions: [kind("result")]),
      Measure(
        id: "results_adopted", label: "推广应用", unit: "项", table: .achievements,
        conditions: [kind("result"), Condition(column: "adopted", values: ["yes"])]),
      Measure(
        id: "results_awarded", label: "获奖", unit: "项", table: .achievements,
        conditions: [kind("result"), Condition(column: "award_level", values: [Condition.anyValue])]),
      Measure(
        id: "benefit", label: "效益", unit: "元", table: .achievements, aggregation: .sum(column: "benefit")),
      Measure(
        id: "patents", label: "专利", unit: "项", table: .patents,
        conditions: [Condition(column: "type", values: ["invention", "utility"])]),
      Measure(id: "patents_all", label: "专利", unit: "项", table: .patents),
      Measure(id: "funding", label: "经费", unit: "元", table: .funding, aggregation: .sum(column: "amount")),
      Measure(
        id: "trained", label: "培训", unit: "人次", table: .activities, conditions: [kind("training")],
        aggregation: .sum(column: "people")),
      Measure(
        id: "contests", label: "比武", unit: "次", table: .activities, conditions: [kind("contest")],
        aggregation: .sum(column: "times")),
    ]
  }()

  static let own: [Measure] = {
    typealias Condition = Measure.Condition
    return [
      Measure(
        id: "active", label: "有成果的工作室", unit: "个", table: .achievements,
        conditions: [Condition(column: "kind", values: ["result", "problem"])],
        aggregation: .distinct(column: "studio_id")),
      Measure(id: "activity_rows", label: "活动", unit: "次", table: .activities),
      Measure(
        id: "named_studios", label: "获命名的工作室", unit: "个", table: .namings,
        aggregation: .distinct(column: "studio_id")),
      Measure(
        id: "union_money", label: "总工会拨付", unit: "元", table: .funding,
        conditions: [Condition(column: "payer", values: ["市总工会"])], aggregation: .sum(column: "amount")),
      Measure(
        id: "state_topics", label: "国有单位课题", unit: "个", table: .achievements,
        conditions: [
          Condition(column: "kind", values: ["topic"]), Condition(column: "ownership", values: ["国有"]),
          Condition(column: "held", values: ["province", "prefecture"]),
        ]),
      Measure(
        id: "hohhot_area", label: "面积", unit: "平方米", table: .studios,
        conditions: [
          Condition(column: "region", values: ["150100"]), Condition(column: "has_rules", values: ["yes"]),
        ], aggregation: .sum(column: "area_m2")),
      Measure(
        id: "founded_members", label: "新成立的成员", unit: "人", table: .studios,
        conditions: [Condition(column: "mode", values: [Condition.anyValue])],
        aggregation: .sum(column: "members"), event: .founded),
    ]
  }()

  static func catalogue() throws -> MeasureCatalogue {
    try MeasureCatalogue(builtIn, own: own, levels: levels)
  }
}

extension Sample {
  /// A fact of one of the closed vocabularies.
  static func fact(
    _ table: FactTable, _ studio: StudioIndex, _ on: String, kind: String? = nil, quantity: Int64 = 1,
    money: Int64? = nil
  ) -> FactRecord {
    var record = FactRecord(table: table, studio: studio, day: date(on).lastDay)
    if let kind, let column = FactColumns.categories(of: table).first {
      let values = FactColumns.values(of: column, in: table, levels: levels) ?? []
      record.codes[0] = Vocabulary(values).code(of: kind)
    }
    record.quantity = quantity
    if let money {
      record.hasMoney = true
      record.money = money
    }
    return record
  }

  /// The totals of a register and exact facts at a date.
  static func totals(
    _ register: Register, _ facts: [FactRecord] = [], asOf: String, slices: [Slice] = Slice.builtIn,
    groupings: Set<TotalsGrouping> = []
  ) throws -> Totals {
    let plan = try CubePlan(
      register: register, catalogue: catalogue(), slices: slices, asOf: day(asOf), groupings: groupings)
    var cube = plan.makeCube()
    cube.consume(facts.span)
    return Totals(cube)
  }
}

extension FigureBook {
  /// A tally by ids, at the root where no region is named.
  func tally(
    _ slice: String, _ measure: String, at code: String = "150000", _ division: Division = .reportingUnit
  ) -> Tally? {
    guard let slice = sliceIndex(ofID: slice), let measure = measureIndex(ofID: measure) else { return nil }
    return tally(slice: slice, measure: measure, region: Sample.region(code), division: division)
  }
}
