import Aggregate
import Diagnostics
import Model
import Testing

/// Sums that are approximate, very large, or of nothing.
struct ExactnessTests {
  private func money(_ amount: Int64, _ lower: Int64?, _ upper: Int64?) -> (FactRecord, FactBounds) {
    let one = FactBounds.Bounds(lower: 1, upper: 1), none = FactBounds.Bounds(lower: 0, upper: 0)
    return (
      Sample.fact(.funding, 0, "2018-03-01", kind: "own", money: amount),
      FactBounds(quantity: one, money: .init(lower: lower, upper: upper), people: none)
    )
  }

  private func funding(_ facts: [(FactRecord, FactBounds)], exact: [FactRecord] = []) throws -> Tally {
    var register = Sample.register()
    register.studios = [Sample.studio("a")]
    let plan = try CubePlan(
      register: register, catalogue: Sample.catalogue(), slices: Slice.builtIn, asOf: Sample.day("2018-11-30")
    )
    var cube = plan.makeCube()
    cube.consume(exact.span)
    for (fact, bounds) in facts { cube.consume(fact, bounds: bounds) }
    return try #require(Totals(cube).book().tally("total", "funding"))
  }

  @Test func valueAndBoundsAreSummedApart() throws {
    let tally = try funding(
      [money(500, 450, 499), money(120, 121, 129)],
      exact: [Sample.fact(.funding, 0, "2018-01-01", money: 1000)])
    #expect(tally == Tally(value: 1620, bounds: .init(lower: 1571, upper: 1628), records: 3))
  }

  @Test func anOpenEndLeavesTheSumsOpen() throws {
    let tally = try funding([money(500, 500, nil), money(120, 121, 129)])
    #expect(tally == Tally(value: 620, bounds: .init(lower: 621, upper: nil), records: 2))
  }

  /// 近20 and 12 members stand at the date; a studio that was struck off adds neither its members nor their bounds.
  @Test func membersAreSummedWithTheirBounds() throws {
    var register = Sample.register()
    register.studios = ["a", "b", "c"].map { Sample.studio($0) }
    register.studios[0].members = 20
    register.studios[0].membersBounds = .init(lower: 18, upper: 19)
    register.studios[1].members = 12
    register.studios[2].members = 10
    register.studios[2].membersBounds = .init(lower: 10, upper: nil)
    register.studios[2].revoked = Sample.date("2018-05-01")
    let book = try Sample.totals(register, asOf: "2018-11-30").book()
    #expect(
      book.tally("total", "members") == Tally(value: 32, bounds: .init(lower: 30, upper: 31), records: 2))
  }

  @Test func boundsEqualToTheValueAreExact() throws {
    #expect(try funding([money(500, 500, 500)]) == Tally(value: 500, records: 1))
  }

  /// A partial sum may leave 64 bits, in whatever order; only the figure must fit.
  @Test func sumsThatComeBackWithin64BitsAreExact() throws {
    let facts = [Int64.max, .max, .min, 7, .min].map {
      Sample.fact(.funding, 0, "2018-01-01", money: $0)
    }
    #expect(try funding([], exact: facts) == Tally(value: 5, records: 5))
  }

  @Test func aFigureThatDoesNotFitIsRefused() throws {
    let facts = [Int64.max, 1].map { Sample.fact(.funding, 0, "2018-01-01", money: $0) }
    #expect(throws: AggregateError.overflow(measure: "funding")) { try funding([], exact: facts) }
    #expect(throws: AggregateError.overflow(measure: "funding")) {
      try funding([money(.max, .max, .max), money(-1, -1, 1)])
    }
    #expect(
      AggregateError.overflow(measure: "funding").diagnostic().code.id == "aggregate.overflow")
  }

  @Test func mergingACubeTwiceCountsItTwice() throws {
    var register = Sample.register()
    register.studios = [Sample.studio("a")]
    let plan = try CubePlan(
      register: register, catalogue: Sample.catalogue(), slices: Slice.builtIn, asOf: Sample.day("2018-11-30")
    )
    var cube = plan.makeCube()
    let facts = [Sample.fact(.achievements, 0, "2018-03-01", kind: "result", quantity: 3)]
    cube.consume(facts.span)
    let other = cube
    cube.merge(other)
    let book = try Totals(cube).book()
    #expect(book.tally("year", "results") == Tally(value: 6, records: 2))
    #expect(book.tally("year", "active") == Tally(value: 1, records: 2))
  }
}
