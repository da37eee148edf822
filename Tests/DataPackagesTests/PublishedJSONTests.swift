import DataPackages
import FoundationEssentials
import Testing

/// The toolchain's encoder is the authority.
@Suite struct PublishedJSONTests {
  private func encoded(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(value)) + Array("\n".utf8)
  }

  @Test(arguments: [
    "", "职工创新工作室", "a \"quote\" and a \\ back/slash",
    "\u{0}\u{1}\u{8}\t\n\u{B}\u{C}\r\u{F}\u{10}\u{1F}", "“一”——é·‖\u{2027}\u{2065}\u{206A}ؘ؞",
    "\u{FEFF}", "\"\u{FE0F}", "🏭é",
  ])
  func text(_ text: String) throws {
    #expect(try PublishedJSON.list([.text(text)]).bytes == encoded([text]))
  }

  /// What turns a line round, or ends one for some readers, is told by its code and means the same.
  @Test(arguments: [
    ("\u{7F}\u{80}\u{9F}", "\\u007f\\u0080\\u009f"), ("a\u{2028}\u{2029}", "a\\u2028\\u2029"),
    ("\u{61C}\u{200E}\u{200F}名", "\\u061c\\u200e\\u200f名"), ("\u{202A}\u{202E}", "\\u202a\\u202e"),
    ("“\u{2066}\u{2069}”", "“\\u2066\\u2069”"),
  ])
  func `signs that hide are escaped`(text: String, written: String) throws {
    let bytes = PublishedJSON.text(text).bytes
    #expect(String(decoding: bytes, as: UTF8.self) == "\"\(written)\"\n")
    #expect(PublishedJSON(bytes)?.text == text)
    #expect(try JSONDecoder().decode([String].self, from: Data("[".utf8 + bytes + "]".utf8)) == [text])
  }

  struct Node: Encodable {
    var a: Int
    var b: [Node]
    var c: String?
  }

  private func json(_ node: Node) -> PublishedJSON {
    .object([
      ("a", .integer(node.a)), ("b", .list(node.b.map(json))), ("c", node.c.map { .text($0) }),
    ])
  }

  @Test(arguments: [
    "", "职工创新工作室", "a \"quote\" and a \\ back/slash", "\u{0}\u{1}\u{8}\t\n\u{B}\u{C}\r\u{1F} \u{7F}",
    "\"\u{FE0F}", "🏭é",
  ])
  func `what is written is read`(text: String) throws {
    let written = PublishedJSON.object([
      ("empty", .list([])), ("list", .list([.integer(-7), .text(text), .object([])])), ("text", .text(text)),
    ])
    let read = try #require(PublishedJSON(written.bytes))
    #expect(read.bytes == written.bytes)
    #expect(read["text"]?.text == text)
    #expect(read["list"]?.items.first?.integer == -7)
    #expect(read["list"]?.text == nil)
    #expect(read["absent"]?.text == nil)
  }

  @Test(arguments: [
    "", "{", "[1,]", "[1 2]", "{\"a\"}", "{\"a\":}", "\"\\x\"", "\"\\u00\"", "\"a", "[1]x", "tru", "1.5",
    "99999999999999999999",
    "\"\u{1}\"", "-", String(repeating: "[", count: 100_000),
  ])
  func `what was damaged is not read`(text: String) {
    #expect(PublishedJSON(Array(text.utf8)) == nil)
  }

  @Test func `lists and objects, empty ones too`() throws {
    let node = Node(
      a: -7, b: [Node(a: .max, b: [], c: "x"), Node(a: 0, b: [Node(a: 1, b: [], c: nil)], c: "")], c: nil)
    #expect(try json(node).bytes == encoded(node))
    #expect(try PublishedJSON.list([]).bytes == encoded([String]()))
    #expect(try PublishedJSON.object([("a", nil)]).bytes == encoded([String: Int]()))
  }
}
