import Model
import Testing

struct WordListTests {
  @Test(
    arguments: [
      ("自治区劳动模范", ["劳动模范"], true), ("劳动模", ["劳动模范"], false), ("技术能手", ["劳动模范", "能手"], true),
      ("", ["劳"], false),
      ("劳", [], false), ("模范劳动", ["劳动模范"], false), ("abc", ["bc", "x"], true),
    ])
  func anyOfTheWordsIsFound(text: String, words: [String], isThere: Bool) {
    #expect(WordList(words).occurs(in: text.utf8.span) == isThere)
    #expect(WordList(words).places(in: text.utf8.span).isEmpty != isThere)
  }

  @Test func everyPlaceIsFound() {
    #expect(WordList(["劳模"]).places(in: "全国劳模、市劳模".utf8.span) == [6..<12, 18..<24])
    #expect(WordList(["aa"]).places(in: "aaa".utf8.span) == [0..<2, 1..<3])
    #expect(WordList(["b", "a"]).places(in: "ab".utf8.span) == [1..<2, 0..<1])
  }
}
