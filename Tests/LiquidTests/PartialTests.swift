import Liquid
import Testing

@Suite struct PartialTests {
  @Test(arguments: [
    RenderCase("{% render 'line', line: 'a', unit: n %}", "- a:3;"),
    RenderCase("{% render 'line' with name, unit: 1 %}", "- ⟦赤峰⟧:1;"),
    RenderCase("{% render 'line' for list, unit: '' %}", "- 3:;- 1:;- 2:;"),
    RenderCase("{% render 'line' with nothing as line unit: 2 %}", "- :2;"),
    RenderCase("{% render 'loop' for (4..5) as item %}", "1/2=4 2/2=5 "),
    RenderCase("{% render 'loop' for none as item %}|", "|"),
    RenderCase("{% render 'globals' %}", "公报3"),
    RenderCase("{% assign n = 9 %}{% render 'globals' %}{{ n }}", "公报39"),
  ])
  func partials(_ testCase: RenderCase) throws {
    #expect(try Sample.render(testCase.template) == testCase.expected)
  }

  @Test func namesAreThoseOfTheSource() throws {
    let source = """
      {% render 'b' %}{% if no %}{% render 'a' %}{% endif %}{% render 'b' %}{% raw %}{% render 'c' %}{% endraw %}
      """
    let template = try Template(source: source, name: "t", environment: Environment())
    #expect(template.partialNames == ["b", "a"])
  }

  /// A partial sees nothing of its caller, and its fault is named at its own place.
  @Test(arguments: [
    (
      "{% assign hidden = 1 %}\n{% render 'sees' %}",
      LiquidError(template: "sees.md", line: 1, column: 4, fault: .unknownName("hidden", nearest: nil))
    ),
    (
      "{% for hidden in list %}{% render 'sees' %}{% endfor %}",
      LiquidError(template: "sees.md", line: 1, column: 4, fault: .unknownName("hidden", nearest: nil))
    ),
    (
      "\n\n{% render 'fault', x: closed %}",
      LiquidError(template: "fault.md", line: 2, column: 8, fault: .unknownMember("y", nearest: nil))
    ),
  ])
  func faults(_ template: String, _ error: LiquidError) {
    #expect(Sample.error(of: template) == error)
  }

  /// What a partial assigns is gone after it, and a fault after it is one of the caller.
  @Test func callerIsLeftAsItWas() {
    #expect(
      Sample.error(of: "{% render 'line', line: 1, unit: 2 %}\n{{ line }}")
        == LiquidError(template: "test.md", line: 2, column: 4, fault: .unknownName("line", nearest: nil)))
  }

  @Test func severalTasksRenderOneTemplate() async throws {
    let source = """
      {% for i in (1..50) %}{{ i }}{{ name | append: '市' }}{% render 'line', line: i, unit: figure %}{% endfor %}
      """
    let alone = try Sample.render(source)
    let template = try Template(source: source, name: "t", environment: Environment())
    let line = try Template(source: Sample.partials["line"] ?? "", name: "line", environment: Environment())
    let outputs = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<16 {
        group.addTask {
          var sink = MarkingSink()
          try template.render(Sample.globals, into: &sink, partials: ["line": line])
          return sink.output
        }
      }
      return try await group.reduce(into: [String]()) { $0.append($1) }
    }
    #expect(outputs.count == 16)
    #expect(outputs.allSatisfy { $0 == alone })
  }
}
