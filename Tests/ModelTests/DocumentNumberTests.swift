import Model
import Testing

/// Numbers of official documents (style §5).
@Suite struct DocumentNumberTests {
  @Test(arguments: [
    "内工发〔2018〕12号", "内工发（2018）12号", "内工发(2018)12号", "内工发[2018]12号", "内工发【2018】12号", "内工发［2018］12号",
    "内工发〔2018〕第12号", "内工发〔2018〕012号", "内工发〔2018〕12", " 内工发〔２０１８〕１２号 ", "内工发 〔2018〕 12 号",
  ])
  func everyWayOfWritingItIsPrintedInOne(text: String) {
    #expect(DocumentNumber(text)?.description == "内工发〔2018〕12号")
  }

  @Test(arguments: [
    "", "内工发", "〔2018〕12号", "内工发〔18〕12号", "内工发〔20180〕12号", "内工发〔2018〕0号", "内工发〔2018〕号", "内工发〔2018〕十二号",
    "内工发2018年12号", "内工发〔2018〕12号文", "内工发〔1899〕1号", "内工发〔2018〕100000号", "第12期",
    "内工发〔2018〕99999999999999999999号",
  ])
  func anythingElseIsNone(text: String) {
    #expect(DocumentNumber(text) == nil)
  }

  @Test func boundsAreIncluded() {
    #expect(DocumentNumber("甲〔1900〕1号")?.place == 1)
    #expect(DocumentNumber("甲〔9999〕99999号")?.place == 99_999)
  }
}
