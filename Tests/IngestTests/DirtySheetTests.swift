import Ingest
import Model
import Testing

/// Sheets with everything that offices put around their rows give what clean ones give.
@Suite struct DirtySheetTests {
  @Test func studios() throws {
    let dirty = try FixtureTests.read("studios-dirty.csv")
    let clean = try FixtureTests.read("studios-dirty-cleaned.csv")
    #expect(dirty.register.studios.map(Self.withoutOrigin) == clean.register.studios.map(Self.withoutOrigin))
    let account = try #require(dirty.outcome.files.first)
    #expect(account.period == "2018-11-20")
    #expect(account.reportingUnit == "内蒙古自治区总工会")
    #expect(account.moneyUnit == "万元")
    #expect(account.headerLine == 4)
    #expect(account.controlTotals.compared == 4 && account.controlTotals.met == 4)
    #expect(
      account.boundColumns.map(\.column).sorted() == [
        "area_m2", "employer", "founded_on", "leader", "members", "name", "region", "studio_id",
      ])
  }

  @Test func funding() throws {
    let dirty = try FixtureTests.read("funding-dirty.csv")
    let clean = try FixtureTests.read("funding-dirty-cleaned.csv")
    #expect(dirty.facts.lines == clean.facts.lines)
    let account = try #require(dirty.outcome.files.first { $0.path == "funding-dirty.csv" })
    #expect(account.period == "2018-10")
    #expect(account.reportingUnit == "呼和浩特市总工会")
    #expect(account.controlTotals.compared == 5 && account.controlTotals.met == 5)
  }

  private static func withoutOrigin(_ studio: StudioRecord) -> StudioRecord {
    var studio = studio
    studio.origin = RowOrigin(file: 0, line: 0)
    return studio
  }
}
