import Liquid
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    RenderCase("", ""),
    RenderCase("text { } % }} %}", "text { } % }} %}"),
    RenderCase("{{ 'a' }}{{\"b\"}}{{ 'c\"d' }}", "abc\"d"),
    RenderCase("{{ 5 }} {{ -5 }} {{ 1.50 }} {{ -0.05 }} {{ 2.00 }}", "5 -5 1.5 -0.05 2.0"),
    RenderCase("{{ nil }}{{ null }}{{ nothing }}{{ empty }}{{ blank }}", ""),
    RenderCase("{{ true }} {{ no }}", "true false"),
    RenderCase("{{ list }} {{ (1..3) }} {{ (3..1) }}", "312 1..3 3..1"),
    RenderCase(
      "{{ closed.studios }}{{ closed['studios'] }}{{ closed[key] }}{{ closed[\"two words\"] }}", "1112"),
    RenderCase("{{ list[0] }}{{ list[-1] }}{{ list[3] }}{{ list[-4] }}", "32"),
    RenderCase("{{ list.first }}{{ list.last }}{{ list.size }}{{ none.first }}{{ none.size }}", "3230"),
    RenderCase("{{ list[list[1]] }}", "1"),
    RenderCase(
      "{% assign r = (5..9) %}{{ r[1] }}{{ r[-1] }}{{ r[5] }}{{ r.size }}{{ r.first }}{{ r.last }}", "69559"),
    RenderCase("{{ name.size }}{{ closed.size }}", "22"),
    RenderCase("{{ nothing.a.b[0] }}{{ open.missing }}{{ open.missing.further }}{{ figure.note }}", ""),
    RenderCase("{{ figure.value }}{{ figure['unit'] }}{{ regions[1].total.studios }}", "1993个«9»"),
    RenderCase("{{ list[figure] }}{{ open[figure] }}", ""),
  ])
  func outputs(_ testCase: RenderCase) throws {
    #expect(try Sample.render(testCase.template) == testCase.expected)
  }

  @Test(arguments: [
    ("1 == 1", true), ("1 == 1.0", true), ("1 != 1", false), ("1 <> 2", true), ("1 < 2", true),
    ("2 < 2", false),
    ("2 <= 2", true), ("3 > 2.99", true), ("2 >= 2.01", false), ("'a' == \"a\"", true), ("'1' == 1", false),
    ("'a' < 'b'", true), ("'b' <= 'a'", false), ("nil == nothing", true), ("nothing < 1", false),
    ("nothing >= nothing", false), ("yes == true", true), ("no == nil", false),
    ("name == '赤峰'", true), ("figure == 1993", true), ("figure > 1992", true),
    ("figure < figure.value", false),
    ("2000 > figure", true), ("(1..2) == (1..2)", true), ("list == list", true), ("list == none", false),
    ("none == empty", true), ("empty == ''", true), ("name != empty", true), ("nothing == empty", false),
    ("blank_text == blank", true), ("blank == nothing", true), ("0 == blank", false), ("no == blank", true),
    ("name contains '峰'", true), ("name contains '包'", false), ("list contains 2", true),
    ("list contains figure", false), ("names contains 'aa'", true), ("(1..3) contains 3", true),
    ("(1..3) contains 4", false), ("nothing contains 1", false), ("closed contains 'studios'", true),
    ("closed contains 'projects'", false), ("'a1' contains 1", true),
  ])
  func comparisons(_ condition: String, _ holds: Bool) throws {
    #expect(try Sample.render("{% if \(condition) %}T{% else %}F{% endif %}") == (holds ? "T" : "F"))
    #expect(try Sample.render("{% unless \(condition) %}F{% else %}T{% endunless %}") == (holds ? "T" : "F"))
  }

  @Test(arguments: [
    // Only nil and false are false.
    ("zero", true), ("''", true), ("none", true), ("figure", true), ("nothing", false), ("no", false),
    // From the right: a or (b and c), a and (b or c).
    ("true or false and false", true), ("false and false or true", false), ("true and false or true", true),
    ("false or true and false", false), ("no or no or yes", true), ("yes and yes and no", false),
    // What stands behind a decided test is not looked up.
    ("true or missing", true), ("false and missing", false),
  ])
  func logic(_ condition: String, _ holds: Bool) throws {
    #expect(try Sample.render("{% if \(condition) %}T{% else %}F{% endif %}") == (holds ? "T" : "F"))
  }

  @Test(arguments: [
    RenderCase("{% if no %}a{% elsif yes %}b{% elsif yes %}c{% else %}d{% endif %}", "b"),
    RenderCase("{% if no %}a{% elsif nothing %}b{% endif %}|", "|"),
    RenderCase("{% unless yes %}a{% elsif yes %}b{% else %}c{% endunless %}", "b"),
    RenderCase("{% if yes %}{% if no %}a{% else %}b{% endif %}{% endif %}", "b"),
    RenderCase("{% case n %} {% when 1 %}a{% when 2, 3 %}b{% else %}c{% endcase %}", "b"),
    RenderCase("{% case n %}{% when 1 or 3 %}a{% when 3 %}b{% endcase %}", "a"),
    RenderCase("{% case n %}{% # note %}{% when 1 %}a{% else %}c{% endcase %}", "c"),
    RenderCase("{% case nothing %}{% when 1 %}a{% endcase %}|", "|"),
    RenderCase("{% case '' %}{% when empty %}a{% endcase %}", "a"),
    RenderCase("{% case name %}{% when '赤峰' %}a{% when missing %}b{% endcase %}", "a"),
  ])
  func choices(_ testCase: RenderCase) throws {
    #expect(try Sample.render(testCase.template) == testCase.expected)
  }

  @Test(arguments: [
    RenderCase("{% assign a = n | plus: 1 %}{{ a }}{{ n }}", "43"),
    RenderCase("{% assign n = 9 %}{{ n }}", "9"),
    RenderCase("{% assign 数 = 1 %}{{ 数 }}{% assign a-b = 2 %}{{ a-b }}{% assign ok? = 3 %}{{ok?}}", "123"),
    RenderCase("{% capture a %}<{{ n }}>{% endcapture %}{{ a }}{{ a.size }}", "<3>3"),
    RenderCase("a{% comment %} {{ {% if %} {% comment %}x{% endcomment %} ' {% endcomment %}b", "ab"),
    RenderCase("a{% # don't {{ x }} %}b{%# c %}d", "abd"),
    RenderCase("{% raw %}{{ a }}{% if %}{% endraw %}", "{{ a }}{% if %}"),
    RenderCase("{% raw %}{% endcomment %}{% {% endraw %}|", "{% endcomment %}{% |"),
    RenderCase("{% raw %}{% endraw %}|", "|"),
  ])
  func variablesCommentsAndRaw(_ testCase: RenderCase) throws {
    #expect(try Sample.render(testCase.template) == testCase.expected)
  }

  @Test(arguments: [
    RenderCase("a \n {{- n -}} \n b", "a3b"),
    RenderCase("a {{- n }} b", "a3 b"),
    RenderCase("a {{ n -}} b", "a 3b"),
    RenderCase("a {%- if yes -%} b {%- endif -%} c", "abc"),
    RenderCase("a\n{%- assign x = 1 %}\nb", "a\nb"),
    RenderCase("a {%- # note -%} b {%- comment -%} x {%- endcomment -%} c", "abc"),
    RenderCase("a {%- raw -%} {{ x }} {%- endraw -%} b", "a{{ x }}b"),
    RenderCase("a {% raw %} x {% endraw %} b", "a  x  b"),
    RenderCase("  {{- n -}}  ", "3"),
    RenderCase("{{n-}} {%-if yes-%} b{%endif%}", "3b"),
    RenderCase("{{ n -}}  {{- n }}", "33"),
    RenderCase("{% for i in (1..2) -%}\n  {{ i }}\n{% endfor -%}\n\nend", "1\n2\nend"),
  ])
  func whiteSpace(_ testCase: RenderCase) throws {
    #expect(try Sample.render(testCase.template) == testCase.expected)
  }

  /// CRLF and a byte order mark change nothing: neither the output nor a fault's place.
  @Test func carriageReturnsAndByteOrderMark() throws {
    let template = "a\n{% if yes -%}\n  b\n{% endif %}\n{{ n | append: '\n' }}c\n"
    let lines = template.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(try Sample.render("\u{FEFF}" + lines.joined(separator: "\r\n")) == Sample.render(template))
    #expect(Sample.error(of: "\u{FEFF}{{ missing }}")?.column == 4)
    let error = Sample.error(of: "一\r\n二 {{ missing }}")
    #expect(error?.line == 2 && error?.column == 6)
  }
}
