import Model
import TestSupport
import Testing

@testable import Render

/// The parts of an official document around a bulletin (style §5).
@Suite struct OfficialDocumentTests {
  private static var whole: OfficialDocument {
    var document = OfficialDocument()
    document.letterhead = "内蒙古自治区总工会文件"
    document.mongolianLetterhead = "ᠥᠪᠥᠷ ᠮᠣᠩᠭᠣᠯ"
    document.urgency = "特急"
    document.number = DocumentNumber("内工发（2018）012号")
    document.addressee = "各盟市总工会："
    document.attachments = ["分地区统计表", "<目标>进度表"]
    document.signatory = "内蒙古自治区总工会"
    document.date = Day(year: 2018, month: 12, day: 5)
    document.note = "此件公开发布"
    document.copiesTo = ["中华全国总工会", "各产业工会"]
    document.printedBy = "内蒙古自治区总工会办公室"
    document.printedOn = Day(year: 2018, month: 12, day: 6)
    return document
  }

  private func document(
    _ template: String, page: String = "{{ body }}", as official: OfficialDocument?
  ) throws -> Document {
    let library = try TemplateLibrary(files: ["t.md": template, "page.html": page])
    let request = BulletinRequest(id: "t", title: "测试", template: "t.md", scope: 0, document: official)
    return try Renderer(edition: try SampleEdition.edition(), templates: library).document(for: request)
  }

  @Test func everyPartHasItsPlace() throws {
    let document = try document("# 题\n\n（{{ issuer }}）\n\n正文。[^1]\n\n[^1]: 注", as: Self.whole)
    #expect(
      document.markdown == """
        特急

        **内蒙古自治区总工会文件**

        内工发〔2018〕12号

        # 题

        （内蒙古自治区总工会经济技术部）

        各盟市总工会：

        正文。[^1]

        [^1]: 注

        附件：1.分地区统计表

        2.&lt;目标&gt;进度表

        内蒙古自治区总工会

        2018年12月5日

        （此件公开发布）

        抄送：中华全国总工会，各产业工会。

        内蒙古自治区总工会办公室　2018年12月6日印发

        """)
    #expect(
      document.html.contains("（内蒙古自治区总工会经济技术部）</p>\n<p class=\"addressee\">各盟市总工会：</p>\n<p>正文。"))
    #expect(
      document.html.contains(
        """
        <dl class="attachments">
        <dt>附件：</dt>
        <dd>1.分地区统计表</dd>
        <dd>2.&lt;目标&gt;进度表</dd>
        </dl>
        <div class="signature">
        <p>内蒙古自治区总工会</p>
        <p><time datetime="2018-12-05">2018年12月5日</time></p>
        </div>
        <p class="remark">（此件公开发布）</p>
        <section class="footnotes"
        """))
    #expect(!document.html.contains("抄送") && !document.html.contains("内工发"))
  }

  @Test(arguments: [(14, "signature"), (15, "signature long")])
  func aLongNameIsNotCentredOverItsDate(length: Int, style: String) throws {
    var official = OfficialDocument()
    official.signatory = String(repeating: "会", count: length)
    #expect(try document("正文", as: official).html.contains("<div class=\"\(style)\">"))
  }

  static let places: [Case<String, String>] = [
    Case("a title alone", "# 题", "# 题\n\n甲：\n"),
    Case("text below the title", "# 题\n正文", "# 题\n\n甲：\n\n正文\n"),
    Case("lines in brackets", "# 题\n\n（甲\n乙）\n\n正文", "# 题\n\n（甲\n乙）\n\n甲：\n\n正文\n"),
    Case("text that begins in brackets", "# 题\n\n（一）正文", "# 题\n\n甲：\n\n（一）正文\n"),
    Case("a sub-title", "# 题\n\n——综述\n\n（乙）\n\n正文", "# 题\n\n——综述\n\n（乙）\n\n甲：\n\n正文\n"),
    Case("no title", "正文", "甲：\n\n正文\n"),
  ]

  @Test(arguments: places) func theAddresseeFollowsTheTitle(_ sample: Case<String, String>) throws {
    var official = OfficialDocument()
    official.addressee = "甲："
    #expect(try document(sample.input, as: official).markdown == sample.output)
  }

  @Test func oneAttachmentHasNoNumber() throws {
    var official = OfficialDocument()
    official.attachments = ["统计表"]
    #expect(try document("正文", as: official).markdown == "正文\n\n附件：统计表\n")
  }

  @Test(arguments: [nil, OfficialDocument()]) func nothingIsAddedToAPlainBulletin(
    official: OfficialDocument?
  ) throws {
    let document = try document("# 题\n\n正文", as: official)
    #expect(document.markdown == "# 题\n\n正文\n")
    #expect(document.html == "<h1>题</h1>\n<p>正文</p>\n")
  }

  @Test func templatesSeeTheParts() throws {
    let text =
      "{% if document %}{{ document.number }}，{{ document.date.month_text }}，{{ document.attachments.size }}{% endif %}"
    let markdown = try document("{{ document.number }}，{{ document.date.month_text }}", as: Self.whole)
      .markdown
    #expect(markdown.contains("内工发〔2018〕12号，2018年12月"))
    #expect(try document("", page: text, as: nil).html.isEmpty)
    #expect(try document("", page: text, as: Self.whole).html == "内工发〔2018〕12号，2018年12月，2")
  }

  @Test(.enabled(if: Python.has("html5lib"), "python3-html5lib is not installed"))
  func theWholePageIsWellFormed() throws {
    let scope = RegionIndex(0)
    let request = BulletinRequest(
      id: "annual", title: "公报", template: "annual.md", scope: scope, document: Self.whole)
    let html = try Renderer(edition: try SampleEdition.edition(), templates: try BuiltinTemplates.library())
      .document(for: request).html
    #expect(HTMLOracle.fault(in: html) == nil)
    for text in [
      "特急", "lang=\"mn-Mong\">ᠥᠪᠥᠷ ᠮᠣᠩᠭᠣᠯ", "内蒙古自治区总工会文件", "内工发〔2018〕12号", "抄送：中华全国总工会，各产业工会。",
      "<time datetime=\"2018-12-06\">2018年12月6日</time>印发",
    ] { #expect(html.contains(text)) }
  }
}
