import TestSupport
import Testing

/// The way of a correction sheet as a clerk goes it: checked, mended, put beside its file, checked again.
@Suite struct CorrectionTests {
  private static let faulty = """
    achievement_id,studio_id,kind,date,benefit
    R-1,A-1,result,2017-05-01,2万元
    R-2,A-1,result,2017-02-30,3万元
    R-3,A-2,result,2018-03-02,很多
    R-4,A-2,topic,2018-04-05,
    """

  @Test func aMendedSheetGivesTheTotalsOfACleanWorkspace() throws {
    let clean = try SmallWorkspace()
    try clean.write(
      Self.faulty.replacing("2017-02-30", with: "2017-02-28").replacing("很多", with: "5万元"), to: "achievements"
    )
    let workspace = try SmallWorkspace()
    try workspace.write(Self.faulty, to: "achievements")

    let first = try workspace.program.gongbao("check", "--lang", "zh")
    #expect(first.status == 1)
    let sheet = try #require(try workspace.directory.text(of: "quarantine/datasets/achievements-更正.csv"))
    #expect(sheet.contains("datasets/achievements.csv,3,"))
    #expect(sheet.contains("datasets/achievements.csv,4,"))

    let mended = sheet.split(separator: "\r\n").map { line in
      // Only the cells in front are mended; what the sheet says about them stays.
      line.hasPrefix("R-2")
        ? line.replacing("R-2,A-1,result,2017-02-30", with: "R-2,A-1,result,2017-02-28")
        : line.replacing("R-3,A-2,result,2018-03-02,很多", with: "R-3,A-2,result,2018-03-02,5万元")
    }
    try workspace.write(mended.joined(separator: "\r\n"), to: "achievements-更正")
    let second = try workspace.program.gongbao("check", "--lang", "zh")
    #expect(second.status == 0, "\(second.output)\(second.errors)")
    #expect(second.errors.contains("ingest.correction.taken"))

    let question = [BuiltProgram.gongbao, "totals", "--format", "csv", "--by", "place", "--depth", "all"]
    let totals = try workspace.program.run(question)
    #expect(totals.status == 0)
    #expect(totals.output == (try clean.program.run(question)).output)
  }
}
