import Model
import Testing

@testable import Ingest

/// Persons as cells have them (style §7.2).
@Suite struct PersonNamesTests {
  private func read(_ text: String) -> PersonNames { PersonNames(CellText.visible(Array(text.utf8).span)) }

  @Test(arguments: [
    ("王刚", "王刚"), ("王  刚", "王刚"), ("王\u{3000}刚", "王刚"), ("王\u{A0}刚", "王刚"), ("王\u{200B}刚", "王刚"),
    ("王\t刚", "王刚"), ("王\n刚", "王刚"), ("欧阳 小 明", "欧阳小明"), ("巴特尔·孟", "巴特尔·孟"), ("巴特尔･孟", "巴特尔·孟"),
    ("巴特尔•孟", "巴特尔·孟"), ("巴特尔．孟", "巴特尔·孟"), ("巴特尔.孟", "巴特尔·孟"), ("巴特尔 · 孟", "巴特尔·孟"),
    ("乌云其木格", "乌云其木格"), ("王刚、李强", "王刚、李强"), ("王刚，李  强", "王刚、李强"), ("王刚;李强；", "王刚、李强"),
    ("王刚等5人", "王刚等5人"), ("王刚（女）", "王刚（女）"), ("John Smith", "John Smith"), ("J. Smith", "J. Smith"),
  ])
  func isPrintedSo(_ cell: String, _ text: String) {
    #expect(read(cell).text == text)
    #expect(read(cell).honour == nil)
  }

  @Test(arguments: [
    ("王刚（劳模）", "王刚", "劳模"), ("王  刚(全国劳模)", "王刚", "全国劳模"), ("王刚（ 全国五一劳动奖章获得者 ）", "王刚", "全国五一劳动奖章获得者"),
    ("王刚 （北疆工匠） ", "王刚", "北疆工匠"),
  ])
  func anHonourInBracketsIsApart(_ cell: String, _ text: String, _ honour: String) {
    #expect(read(cell).text == text && read(cell).honour == honour)
  }

  @Test(
    arguments: [
      ("王刚、李强", 2), ("王刚，李强，张三", 3), ("王 刚;李 强", 2), ("王刚等5人", 5), ("王刚、李强等5人", 5), ("王刚等１２名", 12),
      ("巴特尔·孟、王刚", 2), ("王刚", nil), ("若干", nil), ("王刚、李强等1人", nil), ("技术人员、工人", nil), ("5、6", nil),
      ("一、二", nil), ("等5人", nil), ("约20人", nil), ("王刚等人", nil), ("", nil),
    ] as [(String, Int?)])
  func aListIsCounted(_ cell: String, _ count: Int?) { #expect(read(cell).count == count) }

  @Test func aStudiosLeaderAndMembers() throws {
    let trial = try Trial([
      "studios.csv": """
      studio_id,name,region,founded_on,leader,leader_honour,members
      S1,甲,150100,2011,王  刚（全国劳模）,,"王刚、李强、张三"
      S2,乙,150100,2011,王刚（劳模）,自治区劳模,王刚等5人
      S3,丙,150100,2011,,,技术骨干

      """
    ])
    #expect(trial.register.studios.map(\.leader) == ["王刚", "王刚", nil])
    #expect(trial.register.studios.map(\.leaderHonour) == ["全国劳模", "自治区劳模", nil])
    #expect(trial.register.studios.map(\.members) == [3, 5, nil])
    #expect(
      trial.found == [
        "ingest.members.listed studios.csv:2:7", "ingest.members.listed studios.csv:3:7",
        "ingest.number.invalid studios.csv:4:7",
      ])
  }
}
