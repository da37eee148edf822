import Diagnostics
import Ingest
import Model
import Testing

/// The same file twice, and two versions of one sheet.
@Suite struct FileCopyTests {
  private static let header = "studio_id,name,employer,region,founded_on\n"
  private static let studios = header + "S1,甲,甲厂,150100,2011\nS2,乙,乙厂,150200,2011\n"
  private static let patents = "patent_no,studio_id,type,granted_on\n"

  @Test(arguments: [1, 4])
  func aCopyIsSaidOnceAndCountsOnce(threads: Int) throws {
    let facts = Self.patents + (1...500).map { "P\($0),S1,发明,2016\n" }.joined() + "P501,S9,发明,2016\n"
    let trial = try Trial(
      [
        "studios.csv": Self.studios, "studios-赤峰.csv": Self.studios, "patents-1.csv": facts,
        "patents-2.csv": facts,
        "别名.csv": facts,
      ], threads: threads)
    #expect(
      trial.found == [
        "ingest.studio.unknown patents-1.csv:502:2", "ingest.file.repeated patents-2.csv",
        "ingest.file.repeated studios.csv", "ingest.file.repeated 别名.csv",
      ])
    #expect(trial.outcome.diagnostics[1].severity == .warning)
    #expect(trial.outcome.diagnostics[1].message.zh.contains("patents-1.csv"))
    #expect(trial.outcome.diagnostics[2].message.en.contains("studios-赤峰.csv"))
    #expect(trial.facts.count == 500)
    #expect(trial.register.studios.count == 2)
    #expect(trial.account(of: "patents-2.csv") == RowAccount(read: 501, skipped: 501))
    #expect(trial.account(of: "别名.csv") == RowAccount(read: 501, skipped: 501))
    #expect(
      trial.outcome.files.map(\.path) == [
        "patents-1.csv", "patents-2.csv", "studios-赤峰.csv", "studios.csv", "别名.csv",
      ])
    #expect(trial.outcome.files[1].boundColumns == trial.outcome.files[0].boundColumns)
    #expect(trial.sheet("patents-1-更正.csv") != nil)
    #expect(trial.sheet("patents-2-更正.csv") == nil)
  }

  /// One byte more, or another one, and every row is compared by its key.
  @Test(arguments: ["P1,S1,发明,2016\n", "P1,S1,发明,2017\n"])
  func aFileThatDiffersInAByteIsRead(row: String) throws {
    let trial = try Trial([
      "studios.csv": Self.studios, "patents-a.csv": Self.patents + "P1,S1,发明,2016\n\n",
      "patents-b.csv": Self.patents + row,
    ])
    #expect(
      trial.found.map { $0.split(separator: " ")[0] } == [
        row.contains("2017") ? "ingest.key.duplicate" : "ingest.key.repeated"
      ])
    let same = try Trial([
      "studios.csv": Self.studios, "patents-a.csv": Self.patents + "P1,S1,发明,2016\n",
      "patents-b.csv": Self.patents + "P1,S1,发明,2018\n",
    ])
    #expect(same.found == ["ingest.key.duplicate patents-b.csv:2:1"])
  }

  /// Beyond the first block: a long file differs only at its end.
  @Test func longFilesAreComparedToTheirEnd() throws {
    let header = "patent_no,studio_id,type,granted_on,title\n"
    let rows = (1...700).map { "P\($0),S1,发明,2016,\(String(repeating: "长", count: 150))\n" }.joined()
    let trial = try Trial([
      "studios.csv": Self.studios, "patents-1.csv": header + rows + "Q1,S1,发明,2016,\n",
      "patents-2.csv": header + rows.replacing("P", with: "R") + "Q2,S1,发明,2016,\n",
      "patents-3.csv": header + rows + "Q1,S1,发明,2016,\n",
      "patents-4.csv": header + rows + "Q3,S1,发明,2016,\n",
    ])
    #expect(trial.outcome.counts.keys.map(\.id).sorted() == ["ingest.file.repeated", "ingest.key.repeated"])
    #expect(trial.account(of: "patents-3.csv")?.skipped == 701)
    #expect(trial.account(of: "patents-4.csv") == RowAccount(read: 701, accepted: 1, skipped: 700))
    #expect(trial.facts.count == 1_403)
  }

  /// Two offices with nothing to report, and two files without a byte.
  @Test func theSameHeaderTwiceIsNoCopy() throws {
    let trial = try Trial([
      "studios.csv": Self.studios, "patents-1.csv": Self.patents, "patents-2.csv": Self.patents,
      "funding-1.csv": "",
      "funding-2.csv": "",
    ])
    #expect(trial.found == ["ingest.file.empty funding-1.csv", "ingest.file.empty funding-2.csv"])
    #expect(trial.outcome.files.count == 5)
  }

  /// One sheet of studios with their namings, given as both tables.
  @Test func theSameBytesAsTwoTablesAreTwoTables() throws {
    let sheet = "studio_id,name,region,founded_on,level,named_on\nS1,甲,150100,2011,自治区级,2016\n"
    let trial = try Trial(["studios.csv": sheet, "namings.csv": sheet])
    #expect(trial.found.allSatisfy { $0.hasPrefix("ingest.column.unknown") })
    #expect(trial.register.namings.count == 1)
  }

  @Test func studiosThatStandTwiceWithoutARowAreNoStudios() throws {
    do {
      _ = try Trial(["studios-1.csv": Self.header, "studios-2.csv": Self.header])
      Issue.record("there are studios")
    } catch let error as IngestError {
      #expect(error.diagnostics.map(\.code.id) == ["ingest.table.missing"])
    }
  }

  @Test func aVersionIsNamedAndItsRowsGoByTheirKeys() throws {
    let trial = try Trial([
      "studios-赤峰(1).csv": Self.header + "S1,甲,甲厂,150400,2011\nS2,乙,乙厂,150400,2012\n",
      "studios-赤峰终稿.csv": Self.header + "S1,甲,甲厂,150400,2011\nS2,乙,乙厂,150400,2013\nS3,丙,丙厂,150400,2013\n",
    ])
    #expect(
      trial.found == [
        "ingest.file.version studios-赤峰终稿.csv", "ingest.key.repeated studios-赤峰终稿.csv:2",
        "ingest.key.duplicate studios-赤峰终稿.csv:3:1",
      ])
    let warning = try #require(trial.outcome.diagnostics.first)
    #expect(warning.severity == .warning)
    #expect(warning.message.zh.contains("studios-赤峰(1).csv"))
    #expect(warning.message.zh.contains("2 行"))
    #expect(trial.register.studios.map(\.id) == ["S1", "S2", "S3"])
  }

  /// Days alone tell versions from months only by the keys.
  @Test(arguments: [("P1", true), ("P2", false)])
  func daysInTheNameAreAVersionWhereKeysMeet(key: String, isVersion: Bool) throws {
    let trial = try Trial([
      "studios.csv": Self.studios, "patents-20181120.csv": Self.patents + "P1,S1,发明,2016\n",
      "patents-20181125.csv": Self.patents + "\(key),S1,发明,2017\n",
    ])
    #expect(trial.found.contains("ingest.file.version patents-20181125.csv") == isVersion)
    #expect(trial.found.contains("ingest.key.duplicate patents-20181125.csv:2:1") == isVersion)
  }

  @Test func filesOfOfficesAndOfMonthsAreNoVersions() throws {
    let trial = try Trial([
      "studios-赤峰.csv": Self.header + "S1,甲,甲厂,150400,2011\n",
      "studios-通辽.csv": Self.header + "S2,乙,乙厂,150500,2012\n",
      "patents-201801.csv": Self.patents + "P1,S1,发明,2018-01-03\n",
      "patents-201802.csv": Self.patents + "P1,S1,发明,2018-02-03\n",
    ])
    #expect(trial.found == ["ingest.key.duplicate patents-201802.csv:2:1"])
  }

  /// Without a row in common the names alone say so.
  @Test func aMarkInTheNameIsEnough() throws {
    let trial = try Trial([
      "studios.csv": Self.studios, "patents-赤峰.csv": Self.patents + "P1,S1,发明,2016\n",
      "patents-赤峰 - 副本.csv": Self.patents + "P2,S1,发明,2016\n",
    ])
    #expect(trial.found == ["ingest.file.version patents-赤峰.csv"])
    #expect(trial.outcome.diagnostics.first?.message.zh.contains("编号相同") == false)
  }
}
