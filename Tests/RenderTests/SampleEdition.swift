import Model

/// A small workspace of invented numbers: twelve leagues and cities, two of them with places below, and one industry
/// union. Every figure of the root is the sum of its units'.
enum SampleEdition {
  static let asOf = Day(year: 2018, month: 11, day: 30) ?? .distantPast

  /// Name, short name and studios of each unit, in the order of their codes.
  private static let units: [(code: String, name: String, short: String, studios: Int64)] = [
    ("150100", "呼和浩特市", "呼和浩特", 160), ("150200", "包头市", "包头", 412), ("150300", "乌海市", "乌海", 118),
    ("150400", "赤峰市", "赤峰", 231), ("150500", "通辽市", "通辽", 96), ("150600", "鄂尔多斯市", "鄂尔多斯", 305),
    ("150700", "呼伦贝尔市", "呼伦贝尔", 144), ("150800", "巴彦淖尔市", "巴彦淖尔", 87),
    ("150900", "乌兰察布市", "乌兰察布", 103), ("152200", "兴安盟", "兴安", 52), ("152500", "锡林郭勒盟", "锡林郭勒", 74),
    ("152900", "阿拉善盟", "阿拉善", 130), ("CY-DL", "内蒙古电力（集团）有限责任公司工会", "电力", 81),
  ]

  private static let places: [(code: String, name: String, parent: String, studios: Int64)] = [
    ("150102", "新城区", "150100", 70), ("150103", "回民区", "150100", 45), ("150121", "土默特左旗", "150100", 30),
    ("150502", "科尔沁区", "150500", 96),
  ]

  static let levels = LevelScale([
    Level(id: "national", name: "全国示范性"), Level(id: "province", name: "自治区级"),
    Level(id: "prefecture", name: "盟市级"), Level(id: "county", name: "旗县级"), Level(id: "base", name: "基层"),
  ])

  /// Each measure with what it is per thousand studios; money in yuan per studio.
  private static let measures: [(measure: Measure, share: Int64)] = [
    (studios("studios", "职工创新工作室"), 1000),
    (studios("studios_national", "全国示范性职工创新工作室"), 4),
    (studios("studios_province", "自治区级职工创新工作室"), 99),
    (studios("studios_prefecture", "盟市级职工创新工作室"), 340),
    (studios("studios_county", "旗县级职工创新工作室"), 280),
    (studios("studios_base", "基层职工创新工作室"), 277),
    (studios("held_national", "全国示范性命名"), 4), (studios("held_province", "自治区级命名"), 103),
    (studios("held_prefecture", "盟市级命名"), 400), (studios("held_county", "旗县级命名"), 420),
    (studios("held_base", "基层命名"), 1000), (studios("named_national", "命名全国示范性"), 1),
    (studios("named_province", "命名自治区级"), 15), (studios("named_prefecture", "命名盟市级"), 90),
    (studios("named_county", "命名旗县级"), 60), (studios("named_base", "命名基层"), 120),
    (studios("studios_founded", "新建职工创新工作室"), 120), (studios("studios_revoked", "取消职工创新工作室"), 6),
    (count("topics", "创新课题", "个", .achievements), 1530), (count("projects", "攻关项目", "个", .achievements), 640),
    (count("results", "创新成果", "项", .achievements), 1140),
    (count("results_adopted", "推广应用成果", "项", .achievements), 676),
    (count("problems", "解决技术难题", "项", .achievements), 310),
    (count("patents", "发明和实用新型专利", "项", .patents), 249), (count("patents_all", "专利", "项", .patents), 260),
    (count("patents_invention", "发明专利", "项", .patents), 43),
    (count("trained", "培训", "人次", .activities), 8600),
    (count("mentoring_pairs", "师徒结对", "对", .activities), 2100),
    (count("contests", "技术比武", "次", .activities), 310),
    (count("contest_people", "技术比武参加", "人次", .activities), 4200),
    (count("promoted", "技能晋升", "人", .activities), 150),
    (money("benefit", "经济效益", .achievements, column: "benefit"), 98_507_350),
    (money("funding", "经费", .funding, column: "amount"), 4_613_900),
    (money("funding_naming", "命名奖励", .funding, column: "amount"), 1_200_000),
    (money("funding_own", "单位投入", .funding, column: "amount"), 2_713_900),
  ]

  private static func studios(_ id: String, _ label: String) -> Measure {
    Measure(id: id, label: label, unit: "个", table: .studios)
  }

  private static func count(_ id: String, _ label: String, _ unit: String, _ table: Table) -> Measure {
    Measure(id: id, label: label, unit: unit, table: table)
  }

  private static func money(_ id: String, _ label: String, _ table: Table, column: String) -> Measure {
    Measure(id: id, label: label, unit: "元", table: table, aggregation: .sum(column: column))
  }

  private static let slices =
    Slice.builtIn + [
      Slice(
        id: "provincial", since: Day(year: 2015, month: 1, day: 1),
        selection: [Measure.Condition(column: "held", values: ["province"])])
    ]

  /// What part of the whole, in percent, falls into a slice.
  private static func percent(of slice: Slice, isStock: Bool) -> Int64 {
    switch slice.id {
    case "total": 100
    case "last_year": isStock ? 43 : 20
    case "year_ago": isStock ? 42 : 17
    case "last_month", "month": isStock ? 98 : 2
    case "provincial": 35
    default: isStock ? 100 : 19
    }
  }

  static func regions() throws -> RegionTree {
    let root = Region(
      code: "150000", name: "内蒙古自治区", parent: "", kind: "自治区", shortName: "全区", englishName: "")
    let units = units.map { unit in
      Region(
        code: unit.code, name: unit.name, parent: "150000",
        kind: unit.code == "CY-DL" ? Region.industryKind : "盟市", shortName: unit.short, englishName: "")
    }
    let places = places.map { place in
      Region(
        code: place.code, name: place.name, parent: place.parent, kind: "旗县市区", shortName: place.name,
        englishName: "")
    }
    return try RegionTree([root] + units + places, root: "150000")
  }

  /// - Parameters:
  ///   - placeless: studios that stand in a unit but in none of its places, by the unit's code.
  ///   - names: takes each region's name to the one it shall have.
  ///   - studios: of whom findings and pages tell by themselves.
  static func edition(
    placeless: [String: Int64] = [:], renaming names: (String) -> String = { $0 },
    studios: [StudioRecord] = []
  ) throws -> Edition {
    let plain = try regions()
    let regions = try RegionTree(
      plain.regions.map { region in
        var region = region
        region.name = names(region.name)
        region.shortName = names(region.shortName)
        return region
      }, root: "150000")
    guard let levels else { throw Fault.levels }
    let book = FigureBook(
      asOf: asOf, regions: regions, levels: levels, measures: measures.map(\.measure), slices: slices,
      series: series(of: regions, placeless: placeless)
    ) { slice, region, division in
      measures.map { entry in
        let percent = percent(of: slices[slice], isStock: entry.measure.isStock)
        return tally(of: regions[region].code, percent, entry, division, placeless: placeless)
      }
    }
    var edition = Edition(
      title: "内蒙古自治区职工创新工作室", issuer: "内蒙古自治区总工会经济技术部", notes: ["本页为样张，数字是虚构的。"], levels: levels,
      figures: book)
    edition.studios = studios
    edition.progress = [try progress(regions)]
    edition.submissions = regions.reportingUnits.map { unit in
      Submission(
        unit: unit, period: Period(iso: "2018-11") ?? .always, hasReported: regions[unit].code != "152900",
        source: nil, origin: RowOrigin(file: 0, line: 2))
    }
    edition.accounts = [
      TableAccount(
        table: .studios, rows: RowAccount(read: 2010, accepted: 1993, quarantined: 3, skipped: 14)),
      TableAccount(table: .achievements, rows: RowAccount(read: 2279, accepted: 2271, skipped: 8)),
    ]
    edition.growths = [growth(regions.root)]
    return edition
  }

  enum Fault: Error { case levels, deadline }

  private static func series(of regions: RegionTree, placeless: [String: Int64]) -> FigureSeries {
    func pieces(_ unit: CalendarPiece.Unit, from year: Int, count: Int) -> [CalendarPiece] {
      let months = unit == .year ? 12 : 1
      return (0..<count).compactMap { place in
        let first = Day(year: year, month: 1, day: 1)?.adding(months: place * months)
        return first.map { CalendarPiece(unit, Window(start: $0, end: min(unit.last(of: $0), asOf))) }
      }
    }
    return FigureSeries(
      years: pieces(.year, from: 2014, count: 5), months: pieces(.month, from: 2017, count: 23)
    ) { piece, measure, region, division in
      let entry = measures[measure]
      return tally(
        of: regions[region].code, percent(of: piece, isStock: entry.measure.isStock), entry, division,
        placeless: placeless)
    }
  }

  /// What part of the whole, in percent, stands at the end of a year or month, or falls into it.
  private static func percent(of piece: CalendarPiece, isStock: Bool) -> Int64 {
    let end = piece.window.end
    if piece.unit == .month { return isStock ? Int64((end.year - 2013) * 12 + end.month) * 100 / 71 : 2 }
    let stocks: [Int64] = [0, 10, 43, 63, 81, 100]
    let place = end.year - 2013
    return isStock ? stocks[place] : stocks[place] - stocks[place - 1]
  }

  private static func tally(
    of code: String, _ percent: Int64, _ entry: (measure: Measure, share: Int64), _ division: Division,
    placeless: [String: Int64]
  ) -> Tally {
    func part(_ studios: Int64) -> Tally {
      let scale: Int64 = entry.measure.isMoney ? 1 : 1000
      let value = studios * entry.share / scale * percent / 100
      return Tally(value: value, records: Int(entry.measure.isMoney ? studios : value))
    }
    func sum(_ parts: [Int64]) -> Tally {
      parts.map(part).reduce(Tally()) {
        Tally(value: $0.value + $1.value, records: $0.records + $1.records)
      }
    }
    if code == "150000" { return sum(units.map(\.studios)) }
    if division == .place {
      return sum(
        places.filter { $0.code == code || $0.parent == code }.map(\.studios)
          + (placeless[code].map { [$0] } ?? []))
    }
    return units.first { $0.code == code }.map { part($0.studios) } ?? Tally()
  }

  private static func progress(_ regions: RegionTree) throws -> TargetProgress {
    guard let deadline = Day(year: 2019, month: 12, day: 31) else { throw Fault.deadline }
    let target = Target(
      region: regions.root, measure: "studios", value: FixedDecimal(2000), deadline: deadline,
      document: "内工发〔2015〕12号", source: nil, origin: RowOrigin(file: 0, line: 2))
    var progress = TargetProgress(target: target, state: .onCourse)
    progress.attained = FixedDecimal(1993)
    progress.percent = FixedDecimal(units: 997, scale: 1)
    progress.gap = FixedDecimal(7)
    progress.requiredPerMonth = FixedDecimal(units: 54, scale: 2)
    progress.pacePerMonth = FixedDecimal(units: 9425, scale: 2)
    progress.projected = Day(year: 2018, month: 12, day: 3)
    return progress
  }

  private static func growth(_ region: RegionIndex) -> Growth {
    func indicator(_ year: String, _ value: Int, _ printed: String, _ unit: String) -> Indicator {
      Indicator(
        region: region, indicator: "contracts", label: "集体合同覆盖企业", period: Period(iso: year) ?? .always,
        value: ApproximateNumber(exactly: FixedDecimal(value)), resolution: FixedDecimal(100),
        printed: printed,
        unit: unit, source: "工作报告", origin: RowOrigin(file: 0, line: 2))
    }
    let rate = Indicator(
      region: region, indicator: "contracts_growth", label: "集体合同覆盖企业增长率",
      period: Period(iso: "2013") ?? .always,
      value: ApproximateNumber(exactly: FixedDecimal(units: 695, scale: 1)),
      resolution: FixedDecimal(units: 1, scale: 1), printed: "69.5", unit: "%", source: nil,
      origin: RowOrigin(file: 0, line: 3))
    var growth = Growth(
      from: indicator("2009", 43_500, "4.35", "万个"), to: indicator("2013", 73_700, "7.37", "万个"),
      printed: rate,
      verdict: .withinRounding)
    growth.percent = FixedDecimal(units: 694, scale: 1)
    growth.lowestPercent = FixedDecimal(units: 691, scale: 1)
    growth.highestPercent = FixedDecimal(units: 698, scale: 1)
    return growth
  }
}

extension Period {
  static let always = Period(
    from: PartialDate(day: .distantPast), to: PartialDate(day: .distantFuture))
}
