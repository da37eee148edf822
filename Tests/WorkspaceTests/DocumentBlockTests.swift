import Diagnostics
import Model
import Testing

@testable import Workspace

/// The `document` block of `gongbao.json5`, for all bulletins and for one.
@Suite struct DocumentBlockTests {
  private func read(_ text: String) throws(WorkspaceError) -> Configuration {
    try Configuration.read(Array("{ root: \"150000\", \(text) }".utf8), file: "gongbao.json5")
  }

  private func faults(of text: String) -> [Diagnostic] {
    do throws(WorkspaceError) {
      _ = try read(text)
      return []
    } catch {
      return error.diagnostics
    }
  }

  @Test func everyKeyIsRead() throws {
    let configuration = try read(
      """
      document: {
        issuer: "内蒙古自治区总工会", issuer_mongolian: "ᠥᠪᠥᠷ", secrecy: "内部", urgency: "特急",
        number: "内工发（2018）012号", addressee: "各盟市总工会", attachments: ["甲表。", "乙表"], signatory: "自治区总工会",
        date: "2018-12-05", note: "（此件公开发布）", copies_to: ["全国总工会，"], printed_by: "办公室",
        printed_on: "2018-12-06",
      }
      """)
    let document = try #require(configuration.bulletins.first?.document)
    #expect(document.letterhead == "内蒙古自治区总工会文件")
    #expect(document.mongolianLetterhead == "ᠥᠪᠥᠷ")
    #expect(document.secrecy == "内部" && document.urgency == "特急")
    #expect(document.number?.description == "内工发〔2018〕12号")
    #expect(document.addressee == "各盟市总工会：")
    #expect(document.attachments == ["甲表", "乙表"])
    #expect(document.signatory == "自治区总工会")
    #expect(document.date == Day(year: 2018, month: 12, day: 5))
    #expect(document.note == "此件公开发布")
    #expect(document.copiesTo == ["全国总工会"])
    #expect(document.printedBy == "办公室")
    #expect(document.printedOn == Day(year: 2018, month: 12, day: 6))
    #expect(configuration.bulletins.allSatisfy { $0.document == document })
  }

  @Test func whatIsCompleteStaysAsItIs() throws {
    let document = try read("document: { issuer: \"甲总工会文件\", addressee: \"乙：\", attachments: \"丙\" }")
      .bulletins[0].document
    #expect(document?.letterhead == "甲总工会文件")
    #expect(document?.addressee == "乙：")
    #expect(document?.attachments == ["丙"])
  }

  @Test func aBulletinsOwnIsLaidOverKeyByKey() throws {
    let bulletins = try read(
      """
      document: { issuer: "甲", addressee: "乙", attachments: ["丙"] },
      bulletins: [
        { id: "a", template: "a.md" },
        { id: "b", template: "a.md", document: { number: "甲发〔2018〕1号", addressee: "丁", attachments: null } },
      ]
      """
    ).bulletins
    #expect(bulletins[0].document?.addressee == "乙：")
    #expect(bulletins[0].document?.number == nil)
    #expect(bulletins[1].document?.letterhead == "甲文件")
    #expect(bulletins[1].document?.addressee == "丁：")
    #expect(bulletins[1].document?.attachments == [])
    #expect(bulletins[1].document?.number?.place == 1)
  }

  @Test func withoutOneABulletinIsNone() throws {
    let bulletins = try read(
      "bulletins: [{ id: \"a\", template: \"a.md\" }, { id: \"b\", template: \"a.md\", document: { note: \"x\" } }]"
    ).bulletins
    #expect(bulletins[0].document == nil)
    #expect(bulletins[1].document?.note == "x")
  }

  @Test(arguments: [
    ("document: { numbr: \"x\" }", "document.numbr", "number"),
    ("document: { number: \"第12期\" }", "document.number", "内工发〔2018〕12号"),
    ("document: { date: \"2018-02-30\" }", "document.date", "2018-11-30"),
    (
      "bulletins: [{ id: \"a\", template: \"a.md\", document: { copy_to: [] } }]",
      "bulletins[0].document.copy_to", "copies_to"
    ),
  ])
  func aFaultNamesItsPathAndTheMend(text: String, path: String, help: String) throws {
    let fault = try #require(faults(of: text).first)
    #expect(fault.message.zh.hasPrefix("\(path)："))
    #expect(fault.help?.zh.contains(help) == true)
  }

  @Test func ablockIsAnObject() {
    #expect(faults(of: "document: \"x\"").map(\.code) == [.configurationInvalid])
  }
}
