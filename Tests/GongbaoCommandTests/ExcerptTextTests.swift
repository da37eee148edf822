import Diagnostics
import Testing

@testable import GongbaoCommand

@Suite struct ExcerptTextTests {
  private func lines(_ cells: [String], marked: Int?, delimiter: String = ",", width: Int = 80) -> [String] {
    ExcerptText(width: width)
      .lines(Excerpt(cells: cells, delimiter: delimiter, marked: marked), number: 12)
      .split(separator: "\n").map(String.init)
  }

  @Test(
    arguments: [
      (["CF-001", "topic", "2018-13-05", "x"], 2, "    12 │ CF-001,topic,2018-13-05,x", 13, 10),
      // A Chinese character takes two columns, before the mark and under it.
      (["甲工作室", "前旗", "x"], 1, "    12 │ 甲工作室,前旗,x", 9, 4),
      (["", "x"], 0, "    12 │ ,x", 0, 1), (["x", ""], 1, "    12 │ x,", 2, 1),
      // As the file has it.
      (["a,b", "c"], 1, "    12 │ \"a,b\",c", 6, 1), (["a\"b", "c"], 0, "    12 │ \"a\"\"b\",c", 0, 6),
      (["a\nb", "c"], 1, "    12 │ \"a⏎b\",c", 6, 1),
      // What would steer the terminal, turn its text round or be seen by nobody.
      (["\u{1B}[31m", "c"], 1, "    12 │ \\u{1b}[31m,c", 11, 1),
      (["x\u{202E}y\u{200B}", "c"], 1, "    12 │ x\\u{202e}y\\u{200b},c", 19, 1),
    ] as [([String], Int, String, Int, Int)])
  func theCellIsMarked(cells: [String], marked: Int, line: String, before: Int, length: Int) {
    let mark = "       │ " + String(repeating: " ", count: before) + String(repeating: "~", count: length)
    #expect(lines(cells, marked: marked) == [line, mark])
  }

  @Test func tabsAreSeen() {
    #expect(
      lines(["a", "b"], marked: 1, delimiter: "\t") == ["    12 │ a⇥b", "       │   ~"])
  }

  @Test func aWholeRowHasNoMark() {
    #expect(lines(["a", "b"], marked: nil) == ["    12 │ a,b"])
  }

  @Test(arguments: [20, 40, 41, 79, 80])
  func aLongLineIsCutAroundTheCell(width: Int) throws {
    let long = String(repeating: "长题目", count: 60)
    for place in 0...2 {
      var cells = [long, long, long]
      cells[place] = "坏的格"
      let shown = lines(cells, marked: place, width: width)
      let line = try #require(shown.first), mark = try #require(shown.last)
      #expect(shown.count == 2)
      #expect(shown.allSatisfy { $0.displayWidth <= max(width, 30) })
      let before = line.prefix(upTo: try #require(line.firstRange(of: "坏的格")).lowerBound)
      #expect(mark.displayWidth == String(before).displayWidth + 6)
      #expect(mark.hasSuffix(" ~~~~~~") || place == 0)
      #expect(line.hasSuffix("…") == (place < 2))
      #expect(line.contains("│ …") == (place > 0))
    }
  }

  @Test func aLineBeyondAllMeasureIsCutToo() {
    let long = String(repeating: "x", count: 1_000_000)
    #expect(
      lines([long, "y", long], marked: 1, width: 40)[0]
        == "    12 │ …" + String(repeating: "x", count: 12) + ",y," + String(repeating: "x", count: 13) + "…")
  }

  @Test func ofACellThatIsTooLongTheBeginningIsShown() {
    let shown = lines(["a", String(repeating: "x", count: 100)], marked: 1, width: 40)
    #expect(
      shown == [
        "    12 │ …" + String(repeating: "x", count: 28) + "…",
        "       │  " + String(repeating: "~", count: 28),
      ])
  }
}
