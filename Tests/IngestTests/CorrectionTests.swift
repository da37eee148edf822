import Ingest
import Model
import Testing

/// Which rows a correction sheet takes the place of, and which it does not.
@Suite struct CorrectionTests {
  private static let studios = "studio_id,name,region,founded_on\nS1,甲,150100,2011\n"
  private static let header = "专利号,工作室编号,类别,授权日期"
  private static let patents = header + "\nP1,S1,发明,昨天\nP2,S1,发明,2016\nP3,S1,发明,明天\n"

  private static func read(_ rows: [String], _ more: [String: String] = [:]) throws -> Trial {
    let sheet = ([header + ",原文件,原行,问题,怎样改"] + rows).map { $0 + "\n" }.joined()
    let files = ["studios.csv": studios, "patents-赤峰.csv": patents, "patents-赤峰-更正.csv": sheet]
    return try Trial(files.merging(more) { $1 })
  }

  @Test(
    arguments: ["2", "2.0", "第2行", "２", " 2 "],
    ["patents-赤峰.csv", #".\patents-赤峰.csv"#, #"D:\工报\patents-赤峰.csv"#])
  func aLineAndAFileAreNamedAsClerksWriteThem(_ line: String, _ file: String) throws {
    let trial = try Self.read(["P1,S1,发明,2015,\(file),\(line),,"])
    #expect(
      trial.account(of: "patents-赤峰.csv") == RowAccount(read: 3, accepted: 1, quarantined: 1, skipped: 1))
    #expect(trial.account(of: "patents-赤峰-更正.csv") == RowAccount(read: 1, accepted: 1))
    #expect(
      trial.found == ["ingest.correction.taken patents-赤峰.csv", "ingest.date.invalid patents-赤峰.csv:4:4"])
  }

  @Test(
    arguments: [
      // A row added by hand is a new one.
      ("P9,S1,发明,2015,,,,", [4, 0], nil), ("P9,S1,发明,2015,patents-丢失.csv,2,,", [4, 0], "unmatched"),
      ("P9,S1,发明,2015,patents-赤峰.csv,1,,", [4, 0], "unmatched"),
      ("P9,S1,发明,2015,patents-赤峰.csv,99,,", [4, 0], "unmatched"),
      ("P9,S1,发明,2015,patents-赤峰.csv,某行,,", [4, 0], "unmatched"),
      ("P9,S1,发明,2015,patents-赤峰-更正.csv,2,,", [4, 0], "unmatched"),
      // Another patent's row stands on the line today.
      ("P9,S1,发明,2015,patents-赤峰.csv,3,授权日期“前天”无法识别,", [4, 0], "stale"),
      // The key itself was wrong.
      ("P9,S1,发明,2015,patents-赤峰.csv,3,编号“P2”在 a.csv 第 2 行已有,", [3, 1], nil),
      ("P2,S1,发明,2015,patents-赤峰.csv,3,,", [3, 1], nil),
      // A row is taken out by a row of nothing but its name.
      (",,,,patents-赤峰.csv,2,授权日期“昨天”无法识别,", [2, 2], nil),
    ] as [(String, [Int], String?)])
  func aRowSupersedesTheOneItWasWrittenFor(_ row: String, _ account: [Int], _ code: String?) throws {
    let trial = try Self.read([row])
    let rows = trial.outcome.files.filter { $0.table == .patents }.reduce(RowAccount()) { $0 + $1.rows }
    #expect([rows.accepted + rows.quarantined, rows.skipped] == account, "\(trial.found)")
    let codes = trial.found.filter {
      $0.hasPrefix("ingest.correction") && !$0.hasPrefix("ingest.correction.taken")
    }
    #expect(codes == (code.map { ["ingest.correction.\($0) patents-赤峰-更正.csv:2"] } ?? []))
  }

  @Test func theSecondCorrectionOfARowIsQuarantined() throws {
    let trial = try Self.read(["P1,S1,发明,2015,patents-赤峰.csv,2,,", "P1,S1,发明,2014,patents-赤峰.csv,2,,"])
    #expect(trial.found.contains("ingest.correction.twice patents-赤峰-更正.csv:3"))
    #expect(trial.account(of: "patents-赤峰-更正.csv") == RowAccount(read: 2, accepted: 1, quarantined: 1))
  }

  @Test func aCorrectionThatIsWrongHasASheetOfItsOwn() throws {
    let wrong = "P1,S1,发明,前天,patents-赤峰.csv,2,,"
    let trial = try Self.read([wrong])
    #expect(trial.account(of: "patents-赤峰.csv")?.skipped == 1)
    let sheet = try #require(trial.sheet("patents-赤峰-更正-更正.csv"))
    #expect(sheet.contains("P1,S1,发明,前天,patents-赤峰.csv,2,,,patents-赤峰-更正.csv,2,"))
    // What is still wrong in the file itself does not overwrite the sheet that is among the files.
    #expect(trial.sheet("patents-赤峰.csv-更正.csv") != nil)
    let mended = try Self.read(
      [wrong], ["patents-赤峰-更正-更正.csv": sheet.replacing("发明,前天", with: "发明,2015")])
    #expect(mended.account(of: "patents-赤峰-更正.csv") == RowAccount(read: 1, skipped: 1))
    #expect(mended.facts.count == 2)
  }

  @Test func whatStandsAboveTheRowsHoldsForTheCorrectedOnes() throws {
    let header = "经费编号,工作室编号,拨付时间,金额"
    let sheet = "单位：万元\n\(header)\nF1,S1,2016,2\nF2,S1,昨天,3\n合计,,,5\n"
    let files = ["studios.csv": Self.studios, "funding.csv": sheet]
    let first = try Trial(files)
    let mended = try #require(first.sheet("funding-更正.csv")).replacing("昨天,3", with: "2016,3")
    let trial = try Trial(files.merging(["funding-更正.csv": mended]) { $1 })
    #expect(trial.facts.fen == 5_000_000)
    #expect(trial.found == ["ingest.correction.taken funding.csv"])
    let other = try Trial(files.merging(["更正.csv": mended.replacing("2016,3", with: "2016,4")]) { $1 })
    #expect(other.found.contains("ingest.total.disagrees funding.csv:5:4"))
  }

  @Test func bytesThatAreNoTextAreInSight() throws {
    let trial = try FixtureTests.read("achievements-utf8-invalid.csv")
    #expect(trial.sheet("achievements-utf8-invalid-更正.csv")?.contains("\\x") == true)
    #expect(trial.sheet("achievements-utf8-invalid-更正.csv")?.contains("\u{FFFD}") == false)
  }
}
