import Diagnostics
import Liquid
import Testing

@Suite struct FaultTests {
  @Test(arguments: [
    FaultCase("甲\n乙▸{{ n ", .unclosedMarkup("{{")),
    FaultCase("▸{% if n", .unclosedMarkup("{%")),
    FaultCase("a▸{% # note }}", .unclosedMarkup("{%")),
    FaultCase("▸{{", .unclosedMarkup("{{")),
    FaultCase("▸{%-", .unclosedMarkup("{%")),
    FaultCase("{{ ▸'abc }}{{ 'd' }}", .unclosedString),
    FaultCase("{{ ▸“abc” }}", .strayCharacter("“")),
    FaultCase("{{ n ▸， }}", .strayCharacter("，")),
    FaultCase("{{ ▸& }}", .strayCharacter("&")),
    FaultCase("{{ ▸}}", .unexpected(found: "", expected: .expression)),
    FaultCase("{{ n ▸n }}", .unexpected(found: "n", expected: .end)),
    FaultCase("{{ n | ▸}}", .unexpected(found: "", expected: .filterName)),
    FaultCase("{{ n | plus: ▸}}", .unexpected(found: "", expected: .expression)),
    FaultCase("{{ n | plus ▸1 }}", .unexpected(found: "1", expected: .literal(":"))),
    FaultCase("{{ list[0 ▸}}", .unexpected(found: "", expected: .literal("]"))),
    FaultCase("{{ list.▸0 }}", .unexpected(found: "0", expected: .name)),
    FaultCase("{{ (1 ▸2) }}", .unexpected(found: "2", expected: .literal(".."))),
    FaultCase("{{ ▸999999999999999999999999999999999999999999 }}", .numberTooLarge),
  ])
  func outputs(_ testCase: FaultCase) {
    #expect(throws: testCase.error(in: "t")) {
      try Template(source: testCase.template, name: "t", environment: Environment())
    }
  }

  @Test(arguments: [
    FaultCase("{% if n ▸= 3 %}{% endif %}", .unexpected(found: "=", expected: .end)),
    FaultCase("{% if ▸%}{% endif %}", .unexpected(found: "", expected: .expression)),
    FaultCase("{% for i ▸on list %}{% endfor %}", .unexpected(found: "on", expected: .literal("in"))),
    FaultCase("{% for i in list ▸limits: 3 %}{% endfor %}", .unexpected(found: "limits", expected: .end)),
    FaultCase("{% for i in list limit: 1 ▸limit: 3 %}{% endfor %}", .duplicateArgument("limit")),
    FaultCase("{% assign ▸1 = 3 %}", .unexpected(found: "1", expected: .name)),
    FaultCase("{% assign a ▸3 %}", .unexpected(found: "3", expected: .literal("="))),
    FaultCase("{% render ▸line %}", .unexpected(found: "line", expected: .partialName)),
    FaultCase("{% render 'line', ▸3 %}", .unexpected(found: "3", expected: .name)),
    FaultCase("{% ▸1 %}", .unexpected(found: "1", expected: .name)),
    FaultCase("{% ▸fi n %}{% endif %}", .unknownTag("fi", nearest: "if")),
    FaultCase("{% ▸include 'a' %}", .unknownTag("include", nearest: nil)),
    FaultCase("a\n{% ▸if n %}b", .unclosedTag("if")),
    FaultCase("{% if n %}{% ▸for i in list %}{% else %}", .unclosedTag("for")),
    FaultCase("{% if n %}{% ▸endfor %}{% endif %}", .strayTag("endfor")),
    FaultCase("{% ▸raw %}{{ x }}", .unclosedTag("raw")),
    FaultCase("{% ▸comment %}{% comment %}{% endcomment %}", .unclosedTag("comment")),
    FaultCase("{% ▸endif %}", .strayTag("endif")),
    FaultCase("{% ▸break %}", .strayTag("break")),
    FaultCase("{% for i in list %}{% else %}{% ▸continue %}{% endfor %}", .strayTag("continue")),
    FaultCase("{% if n %}{% else %}{% ▸elsif n %}{% endif %}", .strayTag("elsif")),
    FaultCase("{% if n %}{% else ▸if n %}{% endif %}", .unexpected(found: "if", expected: .end)),
    FaultCase("{% ▸case n %}文字{% when 1 %}{% endcase %}", .textBeforeWhen),
  ])
  func tags(_ testCase: FaultCase) {
    #expect(throws: testCase.error(in: "t")) {
      try Template(source: testCase.template, name: "t", environment: Environment())
    }
  }

  @Test(arguments: [
    FaultCase("二{{ n | ▸upcas }}", .unknownFilter("upcas", nearest: "upcase")),
    FaultCase("{{ n | ▸qqqq }}", .unknownFilter("qqqq", nearest: nil)),
    FaultCase("{{ n | ▸plus }}", .argumentCount(filter: "plus", expected: 1...1, found: 0)),
    FaultCase("{{ n | ▸round: 1, 2 }}", .argumentCount(filter: "round", expected: 0...1, found: 2)),
    FaultCase(
      "{{ n | default: 1, ▸allow_fals: 1 }}",
      .unknownArgument("allow_fals", filter: "default", nearest: "allow_false")),
    FaultCase("{{ n | default: 1, allow_false: 1, ▸allow_false: 1 }}", .duplicateArgument("allow_false")),
  ])
  func filters(_ testCase: FaultCase) {
    #expect(throws: testCase.error(in: "t")) {
      try Template(source: testCase.template, name: "t", environment: Environment())
    }
  }

  @Test(arguments: [
    FaultCase("公报\n{{ ▸titel }}", .unknownName("titel", nearest: "title")),
    FaultCase("{{ ▸missing | default: 1 }}", .unknownName("missing", nearest: nil)),
    FaultCase("{% if ▸figur %}{% endif %}", .unknownName("figur", nearest: "figure")),
    FaultCase("{% assign 工作室 = 1 %}{{ ▸工做室 }}", .unknownName("工做室", nearest: "工作室")),
    FaultCase("{% for item in list %}{% endfor %}{{ ▸item }}", .unknownName("item", nearest: nil)),
    FaultCase("{{ closed.▸studio }}", .unknownMember("studio", nearest: "studios")),
    FaultCase("{{ closed[▸'studio'] }}", .unknownMember("studio", nearest: "studios")),
    FaultCase("{{ regions[0].total.▸qq }}", .unknownMember("qq", nearest: nil)),
    FaultCase("{{ figure.▸valeu }}", .unknownMember("valeu", nearest: "value")),
    FaultCase("{{ list.▸frist }}", .unknownMember("frist", nearest: "first")),
    FaultCase("{{ n.▸size }}", .unknownMember("size", nearest: nil)),
    FaultCase("{{ name.▸length }}", .unknownMember("length", nearest: nil)),
    FaultCase("{% for i in list %}{{ forloop.▸indx }}{% endfor %}", .unknownMember("indx", nearest: "index")),
    FaultCase("{{ list[▸name] }}", .unknownMember("赤峰", nearest: nil)),
    FaultCase("{{ regions | ▸map: 'nam' | join }}", .unknownMember("nam", nearest: "name")),
    FaultCase("{% ▸render 'lin' %}", .unknownPartial("lin", nearest: "line")),
    FaultCase("{% render 'line', line: ▸missing %}", .unknownName("missing", nearest: nil)),
  ])
  func names(_ testCase: FaultCase) {
    #expect(Sample.error(of: testCase.template) == testCase.error(in: "test.md"))
  }

  @Test(arguments: [
    FaultCase("{{ list[▸half] }}", .wrongKind(expected: .integer, found: .number)),
    FaultCase("{{ list[▸yes] }}", .wrongKind(expected: .number, found: .bool)),
    FaultCase("{{ name[▸0] }}", .wrongKind(expected: .text, found: .number)),
    FaultCase("{% for i in ▸n %}{% endfor %}", .wrongKind(expected: .list, found: .number)),
    FaultCase("{% for i in ▸name %}{% endfor %}", .wrongKind(expected: .list, found: .text)),
    FaultCase("{% for i in ▸figure %}{% endfor %}", .wrongKind(expected: .list, found: .object)),
    FaultCase("{% for i in list limit: ▸name %}{% endfor %}", .wrongKind(expected: .number, found: .text)),
    FaultCase("{{ (▸half..3) }}", .wrongKind(expected: .integer, found: .number)),
    FaultCase("{{ name | ▸plus: 1 }}", .wrongKind(expected: .number, found: .text)),
    FaultCase("{{ n | ▸plus: nothing }}", .wrongKind(expected: .number, found: .nil)),
    FaultCase("{% if ▸n < name %}{% endif %}", .notComparable(.number, .text)),
    FaultCase("{% if ▸regions[0] == regions[1] %}{% endif %}", .notComparable(.object, .object)),
    FaultCase("{{ names | concat: list | ▸sort }}", .notComparable(.text, .number)),
    FaultCase("{{ ▸regions[0] }}", .notPrintable),
    FaultCase("{{ regions | ▸join }}", .notPrintable),
    FaultCase("{{ n | ▸divided_by: 0 }}", .divisionByZero),
    FaultCase("{{ n | ▸modulo: 0.0 }}", .divisionByZero),
    FaultCase("{{ 99999999999999999999999999999999999999 | ▸times: 10 }}", .numberTooLarge),
    FaultCase("{% for i in list limit: ▸99999999999999999999 %}{% endfor %}", .numberTooLarge),
  ])
  func values(_ testCase: FaultCase) {
    #expect(Sample.error(of: testCase.template) == testCase.error(in: "test.md"))
  }

  @Test(arguments: [
    (TemplateFault.unclosedMarkup("{{"), "liquid.syntax"), (.unclosedString, "liquid.syntax"),
    (.strayCharacter("，"), "liquid.syntax"), (.unexpected(found: "", expected: .end), "liquid.syntax"),
    (.unexpected(found: "x", expected: .expression), "liquid.syntax"), (.unclosedTag("if"), "liquid.syntax"),
    (.strayTag("else"), "liquid.syntax"), (.textBeforeWhen, "liquid.syntax"),
    (.unknownTag("fi", nearest: "if"), "liquid.tag.unknown"),
    (.unknownFilter("a", nearest: nil), "liquid.filter.unknown"),
    (.argumentCount(filter: "a", expected: 0...2, found: 3), "liquid.filter.arguments"),
    (.unknownArgument("a", filter: "b", nearest: nil), "liquid.filter.arguments"),
    (.duplicateArgument("a"), "liquid.filter.arguments"),
    (.unknownName("a", nearest: nil), "liquid.name.unknown"),
    (.unknownMember("a", nearest: nil), "liquid.name.unknown"),
    (.unknownPartial("a", nearest: nil), "liquid.partial.unknown"),
    (.wrongKind(expected: .number, found: .nil), "liquid.type"),
    (.notComparable(.bool, .list), "liquid.type"),
    (.notPrintable, "liquid.type"), (.divisionByZero, "liquid.number"), (.numberTooLarge, "liquid.number"),
    (.tooDeep(limit: 1), "liquid.limit"), (.outputTooLong(limit: 1), "liquid.limit"),
    (.tooManyIterations(limit: 1), "liquid.limit"),
  ])
  func codes(_ fault: TemplateFault, _ code: String) {
    let diagnostic = LiquidError(template: "annual.md", line: 3, column: 4, fault: fault).diagnostic
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.code.id == code)
    #expect(DiagnosticCode.catalogue.contains(diagnostic.code))
    #expect(diagnostic.location == SourceLocation(file: "annual.md", line: 3, column: 4))
    #expect(!diagnostic.message.zh.isEmpty && !diagnostic.message.en.isEmpty)
  }

  @Test func wordsNameTheNearestName() {
    let fault = TemplateFault.unknownName("studoi", nearest: "studio")
    let diagnostic = LiquidError(template: "t", line: 1, column: 1, fault: fault).diagnostic
    #expect(diagnostic.message == Wording(zh: "没有“studoi”这个名称", en: "there is no “studoi”"))
    #expect(diagnostic.help == Wording(zh: "是否应为“studio”？", en: "did you mean “studio”?"))
  }
}
