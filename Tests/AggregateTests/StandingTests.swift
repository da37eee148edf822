import Aggregate
import Diagnostics
import Model
import Testing

/// When a studio counts, and at which level.
struct StandingTests {
  struct Life: CustomTestStringConvertible {
    var founded: String?
    var revoked: String?
    var asOf: String
    var stands: Bool
    var testDescription: String { "\(founded ?? "?")–\(revoked ?? "") on \(asOf)" }
  }

  @Test(arguments: [
    Life(founded: "2018-11-30", asOf: "2018-11-29", stands: false),
    Life(founded: "2018-11-30", asOf: "2018-11-30", stands: true),
    Life(founded: "2016-02", asOf: "2016-02-28", stands: false),
    Life(founded: "2016-02", asOf: "2016-02-29", stands: true),
    Life(founded: "2018", asOf: "2018-12-30", stands: false),
    Life(founded: "2018", asOf: "2018-12-31", stands: true),
    Life(founded: "2011", revoked: "2018-11-30", asOf: "2018-11-29", stands: true),
    Life(founded: "2011", revoked: "2018-11-30", asOf: "2018-11-30", stands: false),
    Life(founded: "2011", revoked: "2018-11", asOf: "2018-11-29", stands: true),
    Life(founded: "2011", revoked: "2018-11", asOf: "2018-11-30", stands: false),
    Life(founded: "2018-05-01", revoked: "2018-05-01", asOf: "2018-05-01", stands: false),
    Life(founded: nil, asOf: "2018-11-30", stands: false),
  ])
  func countsFromItsFoundingToTheDayBeforeItsRevocation(life: Life) throws {
    var register = Sample.register()
    register.studios = [Sample.studio("a", founded: life.founded)]
    register.studios[0].revoked = life.revoked.map(Sample.date)
    let book = try Sample.totals(register, asOf: life.asOf).book()
    #expect(book.tally("total", "studios")?.value == (life.stands ? 1 : 0))
  }

  @Test func ofUnknownFoundingCountsFromItsFirstNamingOrFact() throws {
    var register = Sample.register()
    register.studios = ["named", "active", "both", "neither"].map { Sample.studio($0, founded: nil) }
    register.namings = [Sample.naming(0, "county", "2016-03-01"), Sample.naming(2, "county", "2017-01-01")]
    let facts = [
      Sample.fact(.activities, 1, "2015-07", kind: "exchange"), Sample.fact(.patents, 2, "2014-01-01"),
      Sample.fact(.patents, 2, "2018-01-01"),
    ]
    let totals = try Sample.totals(register, facts, asOf: "2018-11-30")
    #expect(totals.undatedStudios.map(\.studio) == [0, 1, 2, 3])
    #expect(
      totals.undatedStudios.map(\.countsFrom)
        == [Sample.day("2016-03-01"), Sample.day("2015-07-31"), Sample.day("2014-01-01"), nil])
    #expect(totals.uncountedStudios?.code == .studioUncounted)
    #expect(totals.uncountedStudios?.message.zh.hasSuffix("：neither") == true)
    let book = try totals.book()
    #expect(book.tally("total", "studios")?.value == 3)
    #expect(book.tally("total", "studios_founded")?.value == 3)
    #expect(
      try Sample.totals(register, facts, asOf: "2015-07-30").book().tally("total", "studios")?.value == 1)
    #expect(
      try Sample.totals(register, facts, asOf: "2015-07-31").book().tally("total", "studios")?.value == 2)
  }

  /// The highest level of a studio by namings in force, and the levels that it holds.
  @Test(arguments: [
    ("2012-05-31", "base", []), ("2012-06-01", "county", ["county"]),
    ("2014-12-30", "county", ["county"]), ("2014-12-31", "prefecture", ["county", "prefecture"]),
    ("2016-11-10", "prefecture", ["county", "prefecture"]),
    ("2016-11-11", "province", ["county", "prefecture", "province"]),
    ("2017-12-31", "province", ["county", "prefecture", "province"]),
    ("2018-01-01", "prefecture", ["county", "prefecture"]),
  ])
  func ladderWithARevokedNaming(asOf: String, highest: String, held: [String]) throws {
    var register = Sample.register()
    register.studios = [Sample.studio("a")]
    // The column says national; namings win.
    register.studios[0].levels = [HeldLevel(0)]
    register.namings = [
      Sample.naming(0, "county", "2012-06-01"), Sample.naming(0, "prefecture", "2014"),
      Sample.naming(0, "province", "2016-11-11", until: "2018-01-01"),
    ]
    let book = try Sample.totals(register, asOf: asOf).book()
    for level in Sample.levels.levels.map(\.id) {
      #expect(book.tally("total", "studios_\(level)")?.value == (level == highest ? 1 : 0), "\(level)")
      #expect(book.tally("total", "held_\(level)")?.value == (held.contains(level) ? 1 : 0), "\(level)")
    }
  }

  @Test func aRevokedStudioHoldsItsNamingForSlicesButIsNotAmongTheStanding() throws {
    var register = Sample.register()
    register.studios = [Sample.studio("a")]
    register.studios[0].revoked = Sample.date("2017-01-01")
    register.namings = [Sample.naming(0, "province", "2014-01-01")]
    let provincial = Slice(id: "provincial", selection: [.init(column: "held", values: ["province"])])
    let book = try Sample.totals(
      register, [Sample.fact(.patents, 0, "2018-03-01")], asOf: "2018-11-30", slices: [provincial]
    ).book()
    #expect(book.tally("provincial", "held_province")?.value == 0)
    #expect(book.tally("provincial", "patents_all")?.value == 1)
    #expect(book.tally("provincial", "named_province")?.value == 1)
  }

  @Test func aLevelColumnIsANamingSinceTheFounding() throws {
    var register = Sample.register()
    register.studios = [Sample.studio("a", founded: "2015-06-01")]
    register.studios[0].levels = [HeldLevel(1)]
    let provincial = Slice(id: "provincial", selection: [.init(column: "held", values: ["province"])])
    let fact = Sample.fact(.patents, 0, "2014-01-01")
    func patents(_ asOf: String) throws -> Int64? {
      try Sample.totals(register, [fact], asOf: asOf, slices: [provincial]).book()
        .tally("provincial", "patents_all")?.value
    }
    #expect(try patents("2015-05-31") == 0)
    #expect(try patents("2015-06-01") == 1)
  }
}
