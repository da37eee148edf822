import Model
import Testing

@testable import Ingest

/// What a spreadsheet leaves in place of a value is found in every column.
@Suite struct CellDebrisTests {
  private func fault(_ text: String, isGuarded: Bool = false) -> RowFault? {
    CellDebris.fault(Array(text.utf8).span, isGuarded: isGuarded)
  }

  @Test(
    arguments: [
      ("#REF!", .spreadsheetError), ("#N/A", .spreadsheetError), ("#DIV/0!", .spreadsheetError),
      ("#VALUE!", .spreadsheetError), ("#NAME?", .spreadsheetError), ("#NUM!", .spreadsheetError),
      ("#NULL!", .spreadsheetError), ("#ref!", .spreadsheetError), ("＃ＲＥＦ！", .spreadsheetError),
      ("########", .tooNarrow), ("##", .tooNarrow), ("＃＃＃＃", .tooNarrow), ("=ROW()-3", .formula),
      ("=SUM(B2:B9)", .formula), ("=A1", .formula), ("=+B12*2", .formula), ("=$C$4", .formula),
      ("=Sheet1!A1", .formula), ("＝ROW()", .formula), ("1.50105E+11", .exponent), ("1.5e+11", .exponent),
      ("2E+10", .exponent), ("-1.5E+11", .exponent), ("1.2E-05", .exponent), ("1.5E+101", .exponent),
    ] as [(String, RowFault)])
  func isFound(_ text: String, _ expected: RowFault) { #expect(fault(text) == expected) }

  @Test(arguments: [
    "", "#", "=", "#1车间", "#REF!工作室", "1#", "=1", "=1+1", "==", "=甲=", "=", "1e5", "12E-01", "2018E-01",
    "ZL1E+11",
    "1E+1x", "1..5E+11", "2016-11-11", "10-12", "150100", "E+11", "1.5E+", "-5", "甲#", "ＡＢ", "：", "1.5105E11",
  ])
  func anythingElseIsAValue(_ text: String) { #expect(fault(text) == nil) }

  @Test func aGuardedFormulaIsText() {
    #expect(fault("=ROW()-3", isGuarded: true) == nil)
    #expect(fault("#REF!", isGuarded: true) == .spreadsheetError)
  }

  private static let studio =
    "studio_id,name,employer,region,founded_on,members,area_m2,has_rules,leader,level\n"

  /// Each column of a studio in turn holds the debris; the required ones cost the row.
  @Test(arguments: [
    ("studio_id", 1, true), ("name", 2, true), ("employer", 3, false), ("region", 4, true),
    ("founded_on", 5, true),
    ("members", 6, false), ("area_m2", 7, false), ("has_rules", 8, false), ("leader", 9, false),
    ("level", 10, false),
  ])
  func everyColumnOfAStudioIsWatched(_ name: String, _ column: Int, _ costsTheRow: Bool) throws {
    for (debris, code) in [
      ("#REF!", "cell.spreadsheet-error"), ("########", "cell.too-narrow"), ("=ROW()-3", "cell.formula"),
      ("1.50105E+11", "number.exponent"),
    ] {
      var cells = ["S2", "乙", "乙厂", "150100", "2011", "5", "30", "是", "王刚", "盟市级"]
      cells[column - 1] = debris
      let trial = try Trial([
        "studios.csv": Self.studio + "S1,甲,甲厂,150100,2011,,,,,\n" + cells.joined(separator: ",") + "\n"
      ])
      #expect(trial.found == ["ingest.\(code) studios.csv:3:\(column)"])
      #expect(trial.account(of: "studios.csv")?.quarantined == (costsTheRow ? 1 : 0))
    }
  }

  @Test func keysAndReferencesOfFactsAreWatched() throws {
    let trial = try Trial([
      "studios.csv": "studio_id,name,region,founded_on\nS1,甲,150100,2011\n",
      "funding.csv":
        "funding_id,studio_id,paid_on,amount,payer,purpose\n#REF!,S1,2016,1,,own\nF2,#N/A,2016,1,,own\n"
        + "F3,S1,####,1,,own\nF4,S1,2016,1.2E+07,,own\nF5,S1,2016,1,#REF!,own\nF6,S1,2016,1,,#VALUE!\n",
    ])
    #expect(
      trial.found == [
        "ingest.cell.spreadsheet-error funding.csv:2:1", "ingest.cell.spreadsheet-error funding.csv:3:2",
        "ingest.cell.too-narrow funding.csv:4:3", "ingest.number.exponent funding.csv:5:4",
        "ingest.cell.spreadsheet-error funding.csv:6:5", "ingest.cell.spreadsheet-error funding.csv:7:6",
      ])
    #expect(trial.account(of: "funding.csv")?.accepted == 2)
  }
}
