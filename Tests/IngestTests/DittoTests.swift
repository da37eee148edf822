import Model
import Testing

@testable import Ingest

/// Cells that mean the one above, and merged cells of regions (style §7.3).
@Suite struct DittoTests {
  @Test(arguments: ["同上", "同 上", "（同上）", "同前", "〃", "″", "\"", "＂", "..", "．．", "“”", "””"])
  func isAMark(_ text: String) { #expect(DittoMark.matches(text)) }

  @Test(arguments: ["", "同上街", "上", "同", ".", "…", "“甲”", "同上一年度", "-", "无"])
  func isNone(_ text: String) { #expect(!DittoMark.matches(text)) }

  @Test func everyColumnMayLeaveItsCellToTheRowAbove() throws {
    let header = "studio_id,name,employer,region,founded_on,members,level,leader\n"
    let marked = try Trial([
      "studios.csv": header + "S1,甲,甲厂,包头市,2011,5,自治区级,王刚\nS2,乙,同上,〃,同上,″,同前,李强\n"
        + "S3,丙,丙厂,..,2012,同上,同上,同上\n"
    ])
    let clean = try Trial([
      "studios.csv": header + "S1,甲,甲厂,包头市,2011,5,自治区级,王刚\nS2,乙,甲厂,包头市,2011,5,自治区级,李强\n"
        + "S3,丙,丙厂,包头市,2012,5,自治区级,李强\n"
    ])
    #expect(marked.register.studios == clean.register.studios)
    #expect(marked.found == [])
  }

  /// The row above is the last record, over notes, totals, blank rows and repeated headers.
  @Test func chainsReachOverEverythingThatIsNoRecord() throws {
    let header = "成果编号,工作室编号,类别,日期,经济效益（元）\n"
    let rows = "A,S1,创新成果,2016,5\n,,,,\n" + header + "小计,,,,5\nB,同上,同上,同上,同上\n注：见下\nC,同上,同上,2017,7\n"
    let trial = try Trial([
      "studios.csv": "studio_id,name,region,founded_on\nS1,甲,包头市,2011\n", "achievements.csv": header + rows,
    ])
    #expect(trial.found == [])
    #expect(trial.facts.count == 3 && trial.facts.fen == 1700)
  }

  /// The correction sheet shows the row as it was read.
  @Test func theSheetShowsWhatTheMarkStandsFor() throws {
    let trial = try Trial([
      "studios.csv": "studio_id,name,region,founded_on\nS1,甲,包头市,2011\nS2,乙,同上,何时\n"
    ])
    #expect(trial.sheet("studios-更正.csv")?.contains("S2,乙,包头市,何时,") == true)
  }

  @Test func marksOnTheFirstRowStandForNothing() throws {
    let text = "studio_id,name,employer,region,founded_on\nS1,甲,同上,包头市,2011\nS2,乙,乙厂,同上,2012\n"
    let trial = try Trial(["studios.csv": text])
    #expect(trial.found == ["ingest.ditto.without-above studios.csv:2:3"])
    #expect(trial.register.studios.map(\.employer) == [nil, "乙厂"])
  }

  /// An absence mark is not blank, and no column but the region fills down.
  @Test func onlyBlankRegionsFillDown() throws {
    let text = "studio_id,name,region,founded_on,leader\nS1,甲,包头市,2011,王刚\nS3,丙,,2012,\nS2,乙,/,2012,\n"
    let trial = try Trial(["studios.csv": text])
    #expect(trial.found == ["ingest.cell.missing studios.csv:4:3"])
    #expect(trial.register.studios.map(\.leader) == ["王刚", nil])
  }

  @Test func aTotalEndsTheBlock() throws {
    let header = "studio_id,name,region,founded_on,members\n"
    let text =
      header
      + "S1,甲,包头市,2011,1\nS2,乙,,2012,1\n小计,,,,2\nS3,丙,,2012,1\n其中：女,,,,1\nS4,丁,赤峰市,2012,1\nS5,戊,,2012,1\n"
    let trial = try Trial(["studios.csv": text])
    #expect(trial.register.studios.map(\.id) == ["S1", "S2", "S4", "S5"])
    let tree = trial.register.regions
    #expect(trial.register.studios.map { tree[$0.place].code } == ["150200", "150200", "150400", "150400"])
    #expect(trial.found == ["ingest.cell.missing studios.csv:5:3"])
  }
}
