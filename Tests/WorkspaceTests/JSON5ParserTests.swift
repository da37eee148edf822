import Model
import Testing

@testable import Workspace

@Suite struct JSON5ParserTests {
  /// A value without its places, as a test writes it.
  private static func plain(_ value: ConfigurationValue) -> String {
    switch value.content {
    case .null: "null"
    case .flag(let flag): "\(flag)"
    case .number(let number): "\(number)"
    case .text(let text): "'\(text)'"
    case .list(let values): "[" + values.map(plain).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\($0.name):\(plain($0.value))" }.joined(separator: ",") + "}"
    }
  }

  @Test(
    arguments: [
      ("{}", "{}"), ("[]", "[]"), ("null", "null"), (" true ", "true"), ("-12.50", "-12.5"), (".5", "0.5"),
      ("+3", "3"), ("'a\"b'", "'a\"b'"), ("\"a'b\"", "'a'b'"), ("{a:1,}", "{a:1}"), ("[1,2,]", "[1,2]"),
      ("{ \"键\": 1, 键二: 2, $x_1: 3 }", "{键:1,键二:2,$x_1:3}"), ("// c\n[1, /* d */ 2] // e", "[1,2]"),
      ("'a\\\nb'", "'ab'"), ("'\\u4e2d\\x41\\ud83d\\ude00\\t'", "'中A😀\t'"), ("\u{FEFF}[\u{A0}1\r\n]", "[1]"),
    ])
  func readsJSON5(text: String, expected: String) throws {
    #expect(try Self.plain(JSON5Parser.parse(Array(text.utf8))) == expected)
  }

  @Test(
    arguments: [
      ("", .unexpected(nil), 1, 1), ("{\n  a: 1\n  b: 2\n}", .unexpected("b"), 3, 3),
      ("{ a: ， }", .unexpected("，"), 1, 6), ("[1 2]", .unexpected("2"), 1, 4),
      ("{} x", .unexpected("x"), 1, 4),
      ("{\n  a: 'x\n}", .unterminatedText, 2, 6), ("/* x", .unterminatedComment, 1, 1),
      ("{ a: 1, a: 2 }", .nameTwice("a"), 1, 9), ("[0x1F]", .badNumber("0x1F"), 1, 2),
      ("[1e5]", .badNumber("1e5"), 1, 2), ("[1.2.3]", .badNumber("1.2.3"), 1, 2),
      ("['\\u12G4']", .badEscape, 1, 7), ("['\\ud800']", .badEscape, 1, 9),
      ("{ : 1 }", .unexpected(":"), 1, 3),
    ] as [(String, JSON5Parser.Fault.Kind, Int, Int)])
  func saysWhatIsWrongAndWhere(text: String, kind: JSON5Parser.Fault.Kind, line: Int, column: Int) {
    #expect(throws: JSON5Parser.Fault(kind: kind, position: TextPosition(line: line, column: column))) {
      _ = try JSON5Parser.parse(Array(text.utf8))
    }
  }

  @Test func nestingIsBounded() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    _ = try JSON5Parser.parse(nested(64))
    #expect(throws: JSON5Parser.Fault.self) { _ = try JSON5Parser.parse(nested(65)) }
  }

  @Test func bytesThatAreNoUTF8AreRefused() {
    #expect(throws: JSON5Parser.Fault(kind: .notUTF8, position: TextPosition())) {
      _ = try JSON5Parser.parse([0x7B, 0xFF, 0x7D])
    }
  }
}
