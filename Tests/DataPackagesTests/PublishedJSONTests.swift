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
    "\u{0}\u{1}\u{8}\t\n\u{B}\u{C}\r\u{F}\u{10}\u{1F} \u{7F}\u{85}",
    "\u{2028}\u{2029}\u{FEFF}", "\"\u{FE0F}", "🏭é",
  ])
  func text(_ text: String) throws {
    #expect(try PublishedJSON.list([.text(text)]).bytes == encoded([text]))
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
