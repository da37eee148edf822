import Aggregate
import Model
import Testing

/// Targets: attained, percent, gap, paces, projected date and state.
struct ProgressTests {
  private func target(
    _ value: Int, by deadline: String, of measure: String = "studios", at code: String = "150000"
  )
    -> Target
  {
    Target(
      region: Sample.region(code), measure: measure, value: FixedDecimal(value),
      deadline: Sample.day(deadline),
      document: nil, source: nil, origin: Sample.origin)
  }

  /// - Parameter founded: how many studios were founded on each day.
  private func progress(_ target: Target, _ founded: [(day: String, count: Int)], asOf: String) throws
    -> TargetProgress
  {
    var register = Sample.register()
    for (day, count) in founded {
      for _ in 0..<count {
        register.studios.append(Sample.studio("s\(register.studios.count)", founded: day))
      }
    }
    register.targets = [target]
    return try #require(try Sample.totals(register, asOf: asOf).progress().first)
  }

  @Test func theRegionsTargetAtTheEndOfNovember2018() throws {
    let progress = try progress(
      target(2000, by: "2019-12-31"), [("2015-01-01", 862), ("2018-03-01", 1131)], asOf: "2018-11-30")
    #expect(progress.attained == FixedDecimal(1993))
    #expect(progress.percent == FixedDecimal(units: 997, scale: 1))
    #expect(progress.gap == FixedDecimal(7))
    #expect(progress.requiredPerMonth == FixedDecimal(units: 54, scale: 2))
    #expect(progress.pacePerMonth == FixedDecimal(units: 9425, scale: 2))
    // 7 × 12 / 1131 of December's 31 days: 2.3 days, begun on the third.
    #expect(progress.projected == Sample.day("2018-12-03"))
    #expect(progress.state == .onCourse)
  }

  struct Standing: CustomTestStringConvertible {
    var target = 100
    var deadline = "2019-12-31"
    var before = 0
    var lastYear = 0
    var asOf = "2018-12-31"
    var percent: String?
    var state: TargetState
    var projected: String?
    var required: String?
    var testDescription: String { "\(before)+\(lastYear) of \(target) by \(deadline) on \(asOf)" }
  }

  @Test(arguments: [
    Standing(
      before: 50, lastYear: 25, percent: "75", state: .onCourse, projected: "2019-12-31", required: "2.08"),
    Standing(
      before: 26, lastYear: 37, percent: "63", state: .onCourse, projected: "2019-12-31", required: "3.08"),
    Standing(
      before: 27, lastYear: 36, percent: "63", state: .behind, projected: "2020-01-11", required: "3.08"),
    Standing(before: 75, lastYear: 0, percent: "75", state: .behind, projected: nil, required: "2.08"),
    Standing(before: 100, lastYear: 0, percent: "100", state: .met, projected: nil, required: nil),
    Standing(before: 100, lastYear: 20, percent: "120", state: .met, projected: nil, required: nil),
    Standing(
      deadline: "2018-12-31", before: 90, lastYear: 9, percent: "99", state: .missed, projected: nil,
      required: nil),
    Standing(
      deadline: "2018-06-30", before: 90, lastYear: 10, percent: "100", state: .met, projected: nil,
      required: nil),
    Standing(
      deadline: "2019-01-01", before: 90, lastYear: 9, percent: "99", state: .behind, projected: "2019-02-10",
      required: "1"),
    Standing(
      target: 1001, before: 0, lastYear: 1000, percent: "99.9", state: .onCourse, projected: "2019-01-01",
      required: "0.08"),
    Standing(
      target: 2500, before: 0, lastYear: 2499, percent: "99.9", state: .onCourse, projected: "2019-01-01",
      required: "0.08"),
  ])
  func states(of standing: Standing) throws {
    let progress = try progress(
      target(standing.target, by: standing.deadline),
      [("2017-12-31", standing.before), ("2018-01-01", standing.lastYear)], asOf: standing.asOf)
    #expect(progress.percent?.description == standing.percent)
    #expect(progress.state == standing.state)
    #expect(progress.projected == standing.projected.map(Sample.day))
    #expect(progress.requiredPerMonth?.description == standing.required)
    #expect(progress.gap == FixedDecimal(max(0, standing.target - standing.before - standing.lastYear)))
  }

  @Test func aRegionWithoutAnyStudioHasNoData() throws {
    let progress = try progress(
      target(120, by: "2020-12-31", at: "150200"), [("2015-01-01", 3)], asOf: "2018-11-30")
    #expect(progress.state == .noData)
    #expect(progress.attained == nil)
    #expect(progress.percent == nil)
  }

  @Test func aTableThatWasNeverReadHasNoDataButZeroRowsOfAReadTableAreZero() throws {
    var register = Sample.register()
    register.studios = [Sample.studio("a"), Sample.studio("b", in: "150202", through: "150200")]
    register.targets = [target(10, by: "2020-12-31", of: "patents", at: "150100")]
    #expect(try Sample.totals(register, asOf: "2018-11-30").progress().map(\.state) == [.noData])
    let elsewhere = Sample.fact(.patents, 1, "2018-01-01", kind: "design")
    let progress = try Sample.totals(register, [elsewhere], asOf: "2018-11-30").progress()
    #expect(progress.map(\.state) == [.behind])
    #expect(progress.map(\.attained) == [.zero])
  }

  @Test func aRegionBelowTheReportingUnitsIsMeasuredByPlace() throws {
    var register = Sample.register()
    register.studios = [Sample.studio("a", in: "150102", through: "CY-DL")]
    register.targets = [
      target(1, by: "2019-12-31", at: "CY-DL"), target(1, by: "2019-12-31", at: "150100"),
      target(1, by: "2019-12-31", at: "150102"),
    ]
    let progress = try Sample.totals(register, asOf: "2018-11-30").progress()
    #expect(progress.map { Sample.regions[$0.target.region].code } == ["150100", "150102", "CY-DL"])
    #expect(progress.map(\.state) == [.noData, .met, .met])
  }

  @Test func moneyIsMeasuredInYuan() throws {
    var register = Sample.register()
    register.studios = [Sample.studio("a")]
    register.targets = [target(20_000, by: "2019-12-31", of: "funding")]
    let fact = Sample.fact(.funding, 0, "2018-03-01", money: 1_234_567)
    let progress = try #require(try Sample.totals(register, [fact], asOf: "2018-11-30").progress().first)
    #expect(progress.attained == FixedDecimal(units: 1_234_567, scale: 2))
    #expect(progress.gap == FixedDecimal(units: 765_433, scale: 2))
    #expect(progress.percent == FixedDecimal(units: 617, scale: 1))
  }

  struct Approximation: CustomTestStringConvertible {
    var value = 100
    var lower: Int64?
    var upper: Int64?
    var asOf = "2018-11-30"
    var state: TargetState
    var isSettled: Bool
    var testDescription: String { "\(lower ?? -1)…\(upper ?? -1) of \(value) on \(asOf)" }
  }

  /// The sum is 105 by its value.
  @Test(arguments: [
    Approximation(lower: 100, upper: 110, state: .met, isSettled: true),
    Approximation(lower: 99, upper: 110, state: .met, isSettled: false),
    Approximation(lower: 100, upper: nil, state: .met, isSettled: true),
    Approximation(lower: nil, upper: 110, state: .met, isSettled: false),
    Approximation(value: 106, lower: 100, upper: 105, asOf: "2020-01-01", state: .missed, isSettled: true),
    Approximation(value: 106, lower: 100, upper: 106, asOf: "2020-01-01", state: .missed, isSettled: false),
    // Of 100余 and 近110 the value itself lies outside the bounds, and these decide.
    Approximation(value: 106, lower: 106, upper: 110, asOf: "2020-01-01", state: .met, isSettled: true),
    Approximation(value: 105, lower: 95, upper: 104, asOf: "2020-01-01", state: .missed, isSettled: true),
    Approximation(value: 106, lower: 100, upper: nil, asOf: "2020-01-01", state: .missed, isSettled: false),
  ])
  func anApproximateSumKeepsItsBounds(_ sum: Approximation) throws {
    var register = Sample.register()
    register.studios = [Sample.studio("a")]
    register.studios[0].members = 105
    register.studios[0].membersBounds = FactBounds.Bounds(lower: sum.lower, upper: sum.upper)
    register.targets = [target(sum.value, by: "2019-12-31", of: "members")]
    let progress = try #require(try Sample.totals(register, asOf: sum.asOf).progress().first)
    #expect(progress.attained == FixedDecimal(105))
    #expect(progress.isApproximate)
    #expect(progress.lower == sum.lower.map { FixedDecimal($0) })
    #expect(progress.upper == sum.upper.map { FixedDecimal($0) })
    #expect(progress.state == sum.state)
    #expect(progress.isSettled == sum.isSettled)
    #expect((progress.gap == .zero) == (sum.state == .met))
    #expect(progress.percent.map { $0 >= FixedDecimal(100) } == (sum.state == .met && sum.value < 106))
  }

  @Test func anExactSumHasNoBounds() throws {
    let progress = try progress(target(2, by: "2019-12-31"), [("2015-01-01", 1)], asOf: "2018-11-30")
    #expect(!progress.isApproximate && progress.isSettled)
    #expect(progress.lower == nil && progress.upper == nil)
  }

  @Test func aTargetOfAnUnknownMeasureIsLeftOutAndNamed() throws {
    var register = Sample.register()
    register.studios = [Sample.studio("a")]
    register.targets = [target(1, by: "2019-12-31", of: "studio"), target(1, by: "2019-12-31")]
    let totals = try Sample.totals(register, asOf: "2018-11-30")
    #expect(try totals.progress().map(\.target.measure) == ["studios"])
    #expect(totals.unmeasurableTargets.map(\.measure) == ["studio"])
  }
}
