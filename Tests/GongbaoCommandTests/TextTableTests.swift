import Testing

@testable import GongbaoCommand

@Suite struct TextTableTests {
  @Test(
    arguments: [
      ("abc", 3), ("中文", 4), ("（个）", 6), ("e\u{301}", 1), ("𠮷", 2), ("", 0), ("ＡＢ", 4), ("“七有”", 6),
    ])
  func aChineseCharacterTakesTwoColumns(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [("工作室", 6, "工作室"), ("工作室", 5, "工作…"), ("工作室", 4, "工…"), ("abc", 2, "a…"), ("", 0, "")])
  func whatIsTooLongIsCut(text: String, width: Int, cut: String) {
    #expect(text.shortened(to: width) == cut)
  }

  @Test func columnsAreAligned() {
    let table = TextTable(header: ["地区", "个"], rows: [["内蒙古", "1993"], ["呼市", "160"]])
    #expect(table.text(width: 80) == "地区      个\n内蒙古  1993\n呼市     160\n")
  }

  @Test func columnsThatDoNotFitGoBelow() {
    let table = TextTable(header: ["x", "aaaa", "bbbb"], rows: [["y", "1", "2"]])
    #expect(table.text(width: 10) == "x  aaaa\ny     1\n\nx  bbbb\ny     2\n")
  }

  @Test func controlCharactersAreShown() {
    #expect(Terminal.printable("a\u{1B}[31m\u{7}") == "a\\u{1b}[31m\\u{7}")
  }
}
