import Aggregate
import Model
import Testing

/// Growth rates of published indicators, and how the printed rate agrees (rules, D-7).
struct GrowthTests {
  private func indicator(
    _ id: String, _ period: String, _ printed: String, _ unit: String, power: Int = 0
  ) throws -> Indicator {
    let point = printed.firstIndex(of: ".")
    let scale = point.map { printed.distance(from: $0, to: printed.endIndex) - 1 } ?? 0
    let digits = try #require(Int(printed.filter { $0 != "." }))
    let value = try #require(FixedDecimal(units: Int128(digits), scale: scale).scaled(byPowerOfTen: power))
    let resolution = try #require(FixedDecimal(units: 1, scale: scale).scaled(byPowerOfTen: power))
    return Indicator(
      region: Sample.region("150000"), indicator: id, label: id, period: try #require(Period(iso: period)),
      value: ApproximateNumber(exactly: value), resolution: resolution, printed: printed, unit: unit,
      source: nil, origin: Sample.origin)
  }

  private func growth(_ from: String, _ to: String, _ printed: String?) throws -> Growth {
    Growth(
      from: try indicator("x", "2009", from, "万个", power: 4),
      to: try indicator("x", "2013", to, "万个", power: 4),
      printed: try printed.map { try indicator("x_growth", "2009~2013", $0, "%") })
  }

  @Test(arguments: [
    ("4.35", "7.37", "69.5" as String?, "69.4", "69.12", "69.74", GrowthVerdict.withinRounding),
    ("4.35", "7.37", "69.4", "69.4", "69.12", "69.74", .agrees),
    ("4.35", "7.37", "69.7", "69.4", "69.12", "69.74", .withinRounding),
    ("4.35", "7.37", "69.8", "69.4", "69.12", "69.74", .disagrees),
    ("4.35", "7.37", "69.1", "69.4", "69.12", "69.74", .withinRounding),
    ("4.35", "7.37", "69.0", "69.4", "69.12", "69.74", .disagrees),
    ("4.35", "7.37", "69", "69.4", "69.12", "69.74", .agrees),
    ("4.35", "7.37", "69.43", "69.4", "69.12", "69.74", .agrees),
    ("522.07", "615.7", "17.9", "17.9", "17.92", "17.95", .agrees),
    ("522.07", "615.7", "18.0", "17.9", "17.92", "17.95", .disagrees),
    ("121.32", "130.42", "7.5", "7.5", "7.49", "7.51", .agrees),
    ("100", "50", nil, "-50", "-50.75", "-49.25", .notPrinted),
  ])
  func ofPrintedEnds(
    from: String, to: String, printed: String?, percent: String, lowest: String, highest: String,
    verdict: GrowthVerdict
  ) throws {
    let growth = try growth(from, to, printed)
    #expect(growth.percent?.description == percent)
    #expect(growth.lowestPercent?.description == lowest)
    #expect(growth.highestPercent?.description == highest)
    #expect(growth.verdict == verdict)
  }

  @Test func aBaseOfZeroHasNoRate() throws {
    #expect(try growth("0", "5", nil).percent == nil)
    #expect(try growth("0", "5", nil).verdict == .notPrinted)
    #expect(try growth("0", "5", "100").verdict == .disagrees)
    // 0.3 may be anything from 0.25 to 0.35, 0 anything to 0.5: there is no highest rate.
    #expect(try growth("0.04", "5", nil).highestPercent != nil)
    #expect(try growth("0.01", "0.01", "0.0").verdict == .agrees)
  }

  @Test func anApproximateEndHasItsOwnBounds() throws {
    var growth = try growth("100", "150", nil)
    growth.to.value = ApproximateNumber(
      FixedDecimal(1_500_000), from: FixedDecimal(1_500_000), to: nil)
    let open = Growth(
      from: growth.from, to: growth.to, printed: try indicator("x_growth", "2009~2013", "900", "%"))
    #expect(open.highestPercent == nil)
    #expect(open.verdict == .withinRounding)
  }

  @Test func referencesFindTheirIndicators() throws {
    let indicators = [
      try indicator("members", "2009", "522.07", "万人", power: 4),
      try indicator("members", "2013?", "615.7", "万人", power: 4),
      try indicator("members_growth", "2009~2013", "17.9", "%"),
    ]
    func reference(_ id: String, _ period: String?) -> IndicatorReference {
      IndicatorReference(indicator: id, period: period.flatMap(Period.init(iso:)))
    }
    let (relations, faults) = PublishedRelations.resolved(
      [
        .growth(
          GrowthRelation(
            from: reference("members", "2009"), to: reference("members", "2013"),
            printed: reference("members_growth", nil))),
        .growth(GrowthRelation(from: reference("members", nil), to: reference("member", "2013"))),
        .growth(
          GrowthRelation(
            from: reference("members", "2009"), to: reference("members", "2013"),
            printed: reference("members_growth", "2014"))),
      ], over: indicators, in: Sample.regions)
    let found = relations.growths
    #expect(found.map(\.verdict) == [.agrees])
    #expect(found.map(\.to) == [indicators[1]])
    #expect(faults.map(\.member) == ["from", "to", "printed"])
    #expect(faults.map(\.matches) == [2, 0, 0])
    #expect(faults.map(\.nearest) == [nil, "members", nil])
    #expect(faults.map(\.relation) == [1, 1, 2])
  }
}
