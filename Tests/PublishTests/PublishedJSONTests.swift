import Testing
import FoundationEssentials

@testable import Publish

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

  @Test func `lists and objects, empty ones too`() throws {
    let node = Node(
      a: -7, b: [Node(a: .max, b: [], c: "x"), Node(a: 0, b: [Node(a: 1, b: [], c: nil)], c: "")], c: nil)
    #expect(try json(node).bytes == encoded(node))
    #expect(try PublishedJSON.list([]).bytes == encoded([String]()))
    #expect(try PublishedJSON.object([("a", nil)]).bytes == encoded([String: Int]()))
  }
}
