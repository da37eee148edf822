import Model
import Testing

struct WordSearchTests {
  @Test(
    arguments: [
      ("自治区劳动模范", "劳动模范", true), ("劳动模", "劳动模范", false), ("劳动劳动模范", "劳动模范", true), ("", "劳", false),
      ("劳", "", true),
      ("全国劳模", "国劳", true), ("技师、高级技师", "高级", true), ("abcab", "ca", true), ("abcab", "bb", false),
    ])
  func aWordIsFoundByteForByte(text: String, word: String, isThere: Bool) {
    #expect(text.hasWord(word) == isThere)
    #expect(text.dropFirst(0).hasWord(word) == isThere)
    #expect(text.contains(word) == isThere || word.isEmpty)
  }

  @Test(arguments: [
    ("创新工作室", "工作室", true), ("工作室", "工作室", true), ("作室", "工作室", false), ("工作室甲", "工作室", false),
  ])
  func anEndingIsComparedByteForByte(text: String, word: String, isThere: Bool) {
    #expect(text[...].hasEnding(word) == isThere)
  }

  @Test func aPartOfATextIsSearchedAlone() {
    let text = "旗县级劳动模范"
    #expect(!text.dropFirst(3).hasWord("旗县"))
    #expect(text.dropFirst(3).hasWord("劳动模范"))
  }
}
