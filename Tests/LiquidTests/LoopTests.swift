import Liquid
import Testing

@Suite struct LoopTests {
  @Test(arguments: [
    RenderCase("{% for i in list %}{{ i }},{% endfor %}", "3,1,2,"),
    RenderCase("{% for i in (1..n) %}{{ i }}{% else %}x{% endfor %}", "123"),
    RenderCase(
      "{% for i in none %}a{% else %}x{% endfor %}{% for i in nothing %}a{% else %}y{% endfor %}", "xy"),
    RenderCase("{% for i in (1..9) limit: 3 offset: 2 %}{{ i }}{% endfor %}", "345"),
    RenderCase("{% for i in (1..9) reversed, limit: 2 %}{{ i }}{% endfor %}", "21"),
    RenderCase("{% for i in (1..3) offset: 3 %}a{% else %}x{% endfor %}", "x"),
    RenderCase("{% for i in (1..3) limit: -1 %}a{% else %}x{% endfor %}", "x"),
    RenderCase("{% for p in closed %}{{ p[0] }}={{ p.last }};{% endfor %}", "⟦studios⟧=1;⟦two words⟧=2;"),
    RenderCase(
      "{% for r in regions %}{{ r.name }}{{ r.total.studios }}{% endfor %}", "⟦呼和浩特⟧«160»⟦阿拉善⟧«9»⟦呼伦贝尔⟧«144»"),
  ])
  func lists(_ testCase: RenderCase) throws {
    #expect(try Sample.render(testCase.template) == testCase.expected)
  }

  @Test(arguments: [
    RenderCase(
      """
      {% for i in (1..9) %}{% if i == 3 %}{% continue %}{% endif %}{% if i > 4 %}{% break %}{% endif %}{{ i }}{% endfor %}
      """, "124"),
    RenderCase(
      """
      {% for i in (1..2) %}{% for j in (1..5) %}{% if j == 2 %}{% break %}{% endif %}{{ i }}{{ j }} {% endfor %}{% endfor %}
      """, "11 21 "),
    RenderCase(
      "{% for i in (1..3) %}{% capture c %}{{ i }}{% break %}{% endcapture %}{% endfor %}{{ c }}", "1"),
  ])
  func breakAndContinue(_ testCase: RenderCase) throws {
    #expect(try Sample.render(testCase.template) == testCase.expected)
  }

  @Test(arguments: [
    RenderCase(
      """
      {% for i in list %}{{ forloop.index }}{{ forloop.index0 }}{{ forloop.rindex }}{{ forloop.rindex0 }}\
      {{ forloop.length }} {% endfor %}
      """, "10323 21213 32103 "),
    RenderCase(
      "{% for i in list %}{% if forloop.first %}[{% endif %}{{ i }}{% if forloop.last %}]{% endif %}{% endfor %}",
      "[312]"),
    RenderCase(
      """
      {% for i in (1..2) %}{% for j in (1..2) %}{{ forloop.parentloop.index }}{{ forloop.index }} {% endfor %}{% endfor %}
      """, "11 12 21 22 "),
    RenderCase("{% for i in (1..1) %}{{ forloop.parentloop }}|{% endfor %}", "|"),
  ])
  func forloop(_ testCase: RenderCase) throws {
    #expect(try Sample.render(testCase.template) == testCase.expected)
  }

  /// `assign` writes to the template's variables, a loop's own name hides them while it turns.
  @Test(arguments: [
    RenderCase("{% assign n = 1 %}{% for n in (5..6) %}{% assign n = 9 %}{{ n }}{% endfor %}{{ n }}", "569"),
    RenderCase("{% for i in (1..3) %}{% assign last = i %}{% endfor %}{{ last }}", "3"),
  ])
  func scopes(_ testCase: RenderCase) throws {
    #expect(try Sample.render(testCase.template) == testCase.expected)
  }
}
