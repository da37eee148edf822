import Testing

@testable import Ingest

/// NFKC without what shows nothing: how cells, headers and keys are compared.
@Suite struct CompatibilityFoldingTests {
  @Test(arguments: [
    ("S01", "S01"), ("Ｓ０１", "S01"), ("ＺＬ２０１６", "ZL2016"), ("ｚｌ", "zl"), ("ＣＹ－ＤＬ", "CY-DL"),
    ("（１）", "(1)"), ("“甲”《乙》、。", "“甲”《乙》、。"), ("：；，！", ":;,!"), ("８５％", "85%"), ("￥", "¥"), ("～", "~"),
    ("㎡", "m2"), ("m²", "m2"), ("㎞㎏", "kmkg"), ("№", "No"), ("①", "1"), ("Ⅲ", "III"), ("㈠", "(一)"),
    ("…", "..."),
    ("﹙﹚︵︶﹐﹕", "()(),:"), ("ﾊﾟ", "パ"), ("ﬁ", "fi"),
    // A letter and its accent, in one character or in two; ideographs that stand twice in Unicode.
    ("e\u{301}", "é"), ("é", "é"), ("\u{212B}", "Å"), ("\u{F900}", "豈"), ("\u{2F00}", "一"),
    // Spaces are spaces.
    ("呼\u{3000}市", "呼 市"), ("S\u{A0}01", "S 01"), ("S\u{202F}01", "S 01"), ("S\u{2003}01", "S 01"),
    // What shows nothing is not there.
    ("S\u{200B}01", "S01"), ("\u{FEFF}S01", "S01"), ("S0\u{200C}1\u{200D}", "S01"), ("S\u{AD}01", "S01"),
    ("S\u{2060}01\u{FE0F}", "S01"),
    // Characters beside those that are left alone.
    ("甲—乙‘丙’–丁", "甲—乙‘丙’–丁"), ("一龥〇々", "一龥〇々"), ("鿿䶿", "鿿䶿"), ("𠀀", "𠀀"), ("·×√", "·×√"),
    ("ᠮᠣᠩᠭᠣᠯ", "ᠮᠣᠩᠭᠣᠯ"), ("", ""),
  ])
  func textIsFolded(_ text: String, _ folded: String) {
    #expect(Array(CompatibilityFolding.fold(text).utf8) == Array(folded.utf8))
    #expect(Array(CompatibilityFolding.fold(folded).utf8) == Array(folded.utf8))
  }

  /// What is its own form is told from its bytes: nothing is made of it.
  @Test(arguments: ["", "S", "S0000001", "CXGZS-2018-000123", "呼和浩特市", "创新工作室", "甲、乙。《丙》“丁”—戊", "S01甲"])
  func textThatIsItsOwnFormIsLeftWhereItLies(_ text: String) {
    #expect(CompatibilityFolding.folded(text.utf8.span) == nil)
  }

  /// Every character that is passed over unasked must be one that the form leaves alone: compared with what the
  /// library says of the character when it stands beside one that has to be asked about.
  @Test func noCharacterIsPassedOverThatTheFormChanges() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned else {
        continue
      }
      let text = String(Character(scalar))
      guard CompatibilityFolding.folded(text.utf8.span) == nil else { continue }
      #expect(CompatibilityFolding.fold(text + "Ａ") == text + "A", "U+\(String(value, radix: 16))")
    }
  }

  @Test func bytesThatAreNoTextStayAsTheyAre() {
    #expect(CompatibilityFolding.folded([0x53, 0xFF, 0xC0].span) == nil)
    #expect(CompatibilityFolding.folded([0xEF, 0xBC].span) == nil)
    #expect(CompatibilityFolding.folded([0xE4].span) == nil)
  }

  @Test(arguments: [
    ("S01\u{2003}", "S01"), ("\u{2003}Ｓ０１", "S01"), ("S 01", "S 01"), ("Ｓ　０１", "S 01"), ("s01", "s01"),
  ])
  func keysAreTrimmedOfEverySpace(_ key: String, _ folded: String) {
    #expect(KeyLedger.folded(key) == folded)
  }
}
