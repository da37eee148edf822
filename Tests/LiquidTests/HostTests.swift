import Diagnostics
import Liquid
import Testing

/// What the host brings: filters, sinks that refuse, globals that are no map.
@Suite struct HostTests {
  private static let refusal = Refusal(
    code: .liquidType, message: Wording(zh: "不行", en: "no"), help: Wording(zh: "改", en: "mend"))

  @Test func filtersTakeArgumentsAndWinOverStandardOnes() throws {
    let approximate = Filter(positional: 0...1, named: ["digits", "word"]) { call throws(TemplateFault) in
      let digits = try (call.named["digits"] ?? .integer(2)).asInteger()
      var text = Text(template: "[\(digits)/\(call.arguments.count)]")
      text.append(try call.input.asText())
      text.append(try (call.named["word"] ?? .template("多")).asText())
      return .text(text)
    }
    let own = Filter { _ throws(TemplateFault) in .template("own") }
    let environment = Environment(filters: ["approx": approximate, "upcase": own])
    let source = "{{ figure | approx }}{{ figure | approx: 1, digits: n, word: \"余\" }}{{ 'a' | upcase }}"
    var sink = MarkingSink()
    try Template(source: source, name: "t", environment: environment).render(Sample.globals, into: &sink)
    #expect(sink.output == "[2/0]«1993»多[3/1]«1993»余own")
  }

  @Test func filtersSeeTheGlobals() throws {
    let shout = Filter { call throws(TemplateFault) in
      guard case .value(let value) = call.globals.member("title") else { return .nil }
      return value
    }
    let template = try Template(
      source: "{{ 1 | title }}", name: "t", environment: Environment(filters: ["title": shout]))
    var sink = MarkingSink()
    try template.render(Sample.globals, into: &sink)
    #expect(sink.output == "公报")
  }

  @Test func refusalsOfFiltersAreLocated() throws {
    let refuse = Filter { _ throws(TemplateFault) in throw .refused(Self.refusal) }
    let template = try Template(
      source: "一{{ 1 | refuse }}", name: "t", environment: Environment(filters: ["refuse": refuse]))
    var sink = MarkingSink()
    let error = #expect(throws: LiquidError.self) { try template.render(Map([:]), into: &sink) }
    #expect(error == LiquidError(template: "t", line: 1, column: 9, fault: .refused(Self.refusal)))
    #expect(error?.diagnostic.code == .liquidType)
    #expect(error?.diagnostic.message.en == "no")
    #expect(error?.diagnostic.help?.zh == "改")
  }

  /// Prints nothing but figures.
  private struct NumberlessSink: OutputSink {
    mutating func write(template: String) {}
    mutating func write(data: String) {}
    mutating func write(number: Number) throws(TemplateFault) { throw .refused(HostTests.refusal) }
    mutating func write(drop: any Drop) {}
  }

  @Test func refusalsOfSinksAreLocated() throws {
    let template = try Template(
      source: "{{ figure }}\n{{ name }}{{ figure | plus: 1 }}", name: "t", environment: Environment())
    var sink = NumberlessSink()
    let expected = LiquidError(template: "t", line: 2, column: 14, fault: .refused(Self.refusal))
    #expect(throws: expected) { try template.render(Sample.globals, into: &sink) }
  }

  @Test func globalsMayBeAnyDrop() throws {
    #expect(try Sample.render("{{ value }}{{ note }}", globals: SampleFigure(count: 7)) == "7")
    #expect(throws: LiquidError.self) { try Sample.render("{{ title }}", globals: SampleFigure(count: 7)) }
    #expect(try Sample.render("{{ anything }}|", globals: Map([:], isOpen: true)) == "|")
  }
}
