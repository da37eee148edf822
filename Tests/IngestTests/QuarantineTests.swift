import Diagnostics
import Ingest
import Model
import Testing

/// What a clerk is sent back.
@Suite struct QuarantineTests {
  private static let mark = "\u{FEFF}"

  @Test func everyFaultHasALine() throws {
    let trial = try FixtureTests.read("achievements-several-faults.csv")
    let file = "achievements-several-faults.csv"
    #expect(
      trial.sheet("faults.csv") == Self.mark + """
        file,line,column,code,message,cell\r
        \(file),2,2,ingest.studio.unknown,工作室“S9”不在工作室表中,S9\r
        \(file),2,3,ingest.kind.unknown,kind“诗歌”无法识别,诗歌\r
        \(file),2,5,ingest.date.invalid,date“昨天”无法识别,昨天\r
        \(file),3,1,ingest.cell.missing,“achievement_id”是必填的，这一格是空的,\r

        """)
    #expect(trial.outcome.quarantine.hasFindings)
  }

  @Test func aQuarantinedRowTellsTheFaultsOfItsOptionalCellsToo() throws {
    let trial = try Trial([
      "studios.csv": """
      studio_id,name,region,founded_on,members,area_m2,has_rules
      S1,甲,150100,2011,8,30,是
      S2,乙,150100,2016-02-30,八个人半,很大,也许

      """,
      "namings.csv": "studio_id,level,named_on,revoked_on\nS1,盟市级,昨天,明天\n",
    ])
    #expect(
      trial.outcome.diagnostics.map(Trial.place) == [
        "ingest.date.invalid namings.csv:2:3", "ingest.date.invalid namings.csv:2:4",
        "ingest.date.invalid studios.csv:3:4", "ingest.number.unit studios.csv:3:5",
        "ingest.number.invalid studios.csv:3:6", "ingest.flag.invalid studios.csv:3:7",
      ])
    #expect(trial.account(of: "studios.csv") == RowAccount(read: 2, accepted: 1, quarantined: 1))
  }

  @Test func aVeryLongCellIsQuotedInPartAndKeptWhole() throws {
    let long = String(repeating: "长", count: 100_000)
    let trial = try Trial([
      "studios.csv": "studio_id,name,region,founded_on\nS1,甲,150100,2011\nS2,乙,\(long),2011\n"
    ])
    let found = try #require(trial.outcome.diagnostics.first)
    #expect(found.code == .regionUnknown)
    #expect(found.message.zh.count < 200 && found.message.en.count < 200)
    #expect(trial.sheet("studios-更正.csv")?.contains(long) == true)
  }

  @Test func theCorrectionSheetHasTheRowsAsTheyWere() throws {
    let trial = try Trial([
      "studios.csv": "studio_id,name,region,founded_on\nS1,甲,150100,2011\n",
      "patents-赤峰.csv":
        "专利号,工作室编号,类别,授权日期,题目\nP1,S1,发明,2016,好\nP2,S1,发明,昨天,\"一,\n二\"\"三\"\"\"\n=1,S9,发明,2016,\"'=2\"\nP4,S1,发明\n",
    ])
    #expect(
      trial.sheet("patents-赤峰-更正.csv") == Self.mark + """
        专利号,工作室编号,类别,授权日期,题目,原文件,原行,问题,怎样改\r
        P2,S1,发明,昨天,"一,
        二""三""\",patents-赤峰.csv,3,授权日期“昨天”无法识别,请写成 2016-11-11；只知道年月时写 2016-11 或 2016\r
        '=1,S9,发明,2016,'=2,patents-赤峰.csv,5,工作室“S9”不在工作室表中,请核对“工作室编号”，或把这个工作室补进工作室表\r
        P4,S1,发明,,,patents-赤峰.csv,6,这一行有 3 格，表头有 5 格,请检查多出或缺少的分隔符；内容里有逗号的格要放在双引号里\r

        """)
  }

  @Test func aRowKeptWithAnUnreadableCellIsInTheSheetToo() throws {
    let trial = try FixtureTests.read("achievements-optional-cell-unreadable.csv")
    #expect(trial.facts.count == 1)
    let sheet = try #require(trial.sheet("achievements-optional-cell-unreadable-更正.csv"))
    #expect(sheet.contains("A1,S1,topic,题一,2016-11-11,也许,,,很多,,"))
    #expect(sheet.contains("adopted“也许”无法识别；benefit“很多”是文字，不是金额"))
  }

  @Test func cleanFilesGiveNoSheet() throws {
    let trial = try FixtureTests.read("achievements-clean.csv")
    #expect(!trial.outcome.quarantine.hasFindings)
    #expect(trial.outcome.quarantine.files.map(\.path) == ["faults.csv"])
  }

  @Test func theAccountTellsWhatWasDecided() throws {
    let trial = try FixtureTests.read("achievements-titles-and-blank-rows.csv")
    let account = try #require(trial.outcome.files.first { $0.table == .achievements })
    #expect(account.encoding == "UTF-8 (BOM)" && account.dialect == "comma" && account.headerLine == 3)
    #expect(account.boundColumns.last == .init(header: "经济效益（万元）", column: "benefit", unit: "万元"))
    #expect(account.bytes == 198)
    #expect(trial.facts.fen == 1_530_000)
  }

  @Test func onlySoManyDiagnosticsAreKeptButAllAreCounted() throws {
    let rows = (0..<10_050).map { "P\($0),S9,发明,2016\n" }.joined()
    let trial = try Trial([
      "studios.csv": "studio_id,name,region,founded_on\nS1,甲,150100,2011\n",
      "patents.csv": "patent_no,studio_id,type,granted_on\n" + rows,
    ])
    #expect(trial.outcome.diagnostics.count == 10_000)
    #expect(trial.outcome.severities[.error] == 10_050)
    #expect(trial.outcome.counts.map { "\($0.key.id) \($0.value)" } == ["ingest.studio.unknown 10050"])
  }
}
