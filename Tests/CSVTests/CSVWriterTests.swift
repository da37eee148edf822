import Testing

@testable import CSV

@Suite struct CSVWriterTests {
  private func written(_ cells: CSVWriter.Cell...) -> String {
    var writer = CSVWriter()
    writer.write(cells)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@A", "\tA", "＝1", "＋1", "－1", "＠A"])
  func aTextIsNoFormula(text: String) {
    #expect(written(.text(text)) == "'\(text)\r\n")
    #expect(written(.original(text)) == "'\(text)\r\n")
    #expect(written(.number(text)) == "\(text)\r\n")
    #expect(written(.text("a" + text)) == "a\(text)\r\n")
  }

  /// A formula is not hidden behind a sign that nobody sees.
  @Test(arguments: [
    ("\u{202E}=1", "⟨U+202E⟩=1"), ("a\u{61C}\u{200E}\u{2069}", "a⟨U+061C⟩⟨U+200E⟩⟨U+2069⟩"),
    ("\u{1B}[31m", "⟨U+001B⟩[31m"), ("\u{0}\u{7F}\u{9B}", "⟨U+0000⟩⟨U+007F⟩⟨U+009B⟩"),
    ("“名”—é·\u{200B}", "“名”—é·\u{200B}"), ("\u{2028}", "\u{2028}"),
  ])
  func whatHidesIsSpelledOut(text: String, shown: String) {
    #expect(written(.text(text)) == "\(shown)\r\n")
    #expect(written(.original(text)) == "\(text)\r\n")
  }

  @Test func linesStayInTheirCell() {
    #expect(written(.text("a\r\nb\tc"), .text("\"d\"")) == "\"a\r\nb\tc\",\"\"\"d\"\"\"\r\n")
    #expect(written(.text("\rA"), .empty) == "\"'\rA\",\r\n")
  }
}
