import Diagnostics
import Liquid
import Testing

@Suite struct FilterTests {
  @Test(arguments: [
    RenderCase("{{ 'a' | append: 'b' | prepend: 'c' }}", "cab"),
    RenderCase("{{ 5 | append: 1.5 }}{{ nothing | append: 'x' }}", "51.5x"),
    RenderCase(
      "{{ 'aBc 一' | upcase }}{{ 'aBc' | downcase }}{{ 'hELLO wORLD' | capitalize }}", "ABC 一abcHello world"),
    RenderCase(
      "[{{ ' a　' | strip }}][{{ ' a ' | lstrip }}][{{ ' a ' | rstrip }}][{{ '  ' | strip }}]", "[a][a ][ a][]"
    ),
    RenderCase("{{ 'a\nb\n' | strip_newlines }}", "ab"),
    RenderCase("{{ 'aXbXc' | replace: 'X', '--' }}{{ 'aXbX' | replace_first: 'X', 'y' }}", "a--b--caybX"),
    RenderCase("{{ 'aaa' | replace: 'aa', 'b' }}{{ 'abc' | replace: '', 'x' }}", "baabc"),
    RenderCase(
      "{{ 'aXbX' | remove: 'X' }}{{ 'aXbX' | remove_first: 'X' }}{{ 'ab' | remove: 'z' }}", "ababXab"),
    RenderCase("{{ 'a,b,,c,,' | split: ',' | join: '+' }}", "a+b++c"),
    RenderCase("{{ '旗县区' | split: '' | join: '、' }}|{{ ' a  b ' | split: ' ' | join: '-' }}", "旗、县、区|a-b"),
    RenderCase(
      "{{ '' | split: ',' | size }}{{ ',,' | split: ',' | size }}{{ '' | split: '' | size }}", "000"),
    RenderCase("{{ '职工创新工作室' | truncate: 5 }}{{ '职工创新工作室' | truncate: 5, '…' }}", "职工...职工创新…"),
    RenderCase(
      "{{ 'abc' | truncate: 3 }}{{ 'abcd' | truncate: 2, '...' }}{{ 'abc' | truncate: 0, '' }}|", "abc...|"),
    RenderCase("{{ 'a b  c d' | truncatewords: 3 }}|{{ 'a b' | truncatewords: 2 }}", "a b  c...|a b"),
    RenderCase("{{ 'a b c' | truncatewords: 1, '…' }}{{ 'a b' | truncatewords: 0, '' }}", "a…a"),
    RenderCase("{{ '工作室' | slice: 1 }}{{ '工作室' | slice: -2, 5 }}{{ 'abc' | slice: 3, 1 }}|", "作作室|"),
    RenderCase("{{ 'abc' | slice: 9 }}{{ 'abc' | slice: -4 }}{{ 'abc' | slice: 0, -1 }}|", "|"),
    RenderCase("{{ '工作室' | size }}{{ list | size }}{{ nothing | size }}{{ (1..9) | size }}", "3309"),
    RenderCase("{{ 1993 | size }}{{ closed | size }}{{ figure | size }}", "424"),
  ])
  func text(_ testCase: RenderCase) throws {
    #expect(try Sample.render(testCase.template) == testCase.expected)
  }

  @Test func escapeCoversEverySignOfMarkup() throws {
    // A variation selector makes one character with the sign before it, which must be escaped all the same.
    let globals = Map(["x": .template("<a b=\"c\"\u{FE0F}>'&")])
    #expect(
      try Sample.render("{{ x | escape }}", globals: globals) == "&lt;a b=&quot;c&quot;\u{FE0F}&gt;&#39;&amp;"
    )
  }

  @Test(arguments: [
    RenderCase(
      "{{ list | join }}|{{ list | join: '、' }}|{{ none | join }}|{{ nothing | join }}", "3 1 2|3、1、2||"),
    RenderCase("{{ list | first }}{{ list | last }}{{ (2..4) | last }}{{ none | first }}", "324"),
    RenderCase("{{ closed | first | join }}", "⟦studios⟧ 1"),
    RenderCase("{{ list | reverse | join }}|{{ list | concat: (7..8) | join: '' }}", "2 1 3|31278"),
    RenderCase("{{ list | sort | join }}|{{ names | sort | join }}", "1 2 3|⟦Bb⟧ ⟦aa⟧ ⟦包头⟧"),
    RenderCase(
      "{{ names | sort_natural | join }}|{{ '10,9,1' | split: ',' | sort | join }}", "⟦aa⟧ ⟦Bb⟧ ⟦包头⟧|1 10 9"),
    RenderCase("{{ regions | sort: 'total.studios' | map: 'name' | join: ',' }}", "⟦阿拉善⟧,⟦呼伦贝尔⟧,⟦呼和浩特⟧"),
    RenderCase(
      "{{ regions | map: 'total.studios' | join: ',' }}|{{ regions | sum: 'total.studios' }}",
      "«160»,«9»,«144»|313"),
    RenderCase("{{ 'b,a,b,a' | split: ',' | uniq | join }}{{ list | concat: list | uniq | size }}", "b a3"),
    RenderCase("{{ 'a,,b' | split: ',' | compact | size }}{{ list | sum }}{{ none | sum }}", "360"),
    RenderCase(
      "{{ regions | where: 'total.studios', 9 | map: 'name' }}{{ regions | where: 'name' | size }}", "⟦阿拉善⟧3"),
    RenderCase("{% assign r = regions | find: 'name', '呼伦贝尔' %}{{ r.total.studios }}", "«144»"),
    RenderCase("{{ regions | find: 'name', 'x' }}{{ regions | where: 'name', 'x' | size }}", "0"),
    RenderCase(
      "{% assign l = (1..9) | slice: 2, 3 %}{{ l | join }}|{{ list | slice: -1 | join }}", "3 4 5|2"),
  ])
  func lists(_ testCase: RenderCase) throws {
    #expect(try Sample.render(testCase.template) == testCase.expected)
  }

  /// Nil sorts last, items of equal keys stay in order, and `sum` and `compact` pass nil over.
  @Test func listsWithNil() throws {
    let items: [Value] = [
      .map(["k": .integer(2), "id": .integer(1)]), .map(["id": .integer(2)], isOpen: true),
      .map(["k": .integer(1), "id": .integer(3)]), .map(["k": .integer(2), "id": .integer(4)]),
    ]
    let globals = Map(["items": .list(items)])
    #expect(try Sample.render("{{ items | sort: 'k' | map: 'id' | join }}", globals: globals) == "3 1 4 2")
    #expect(
      try Sample.render("{{ items | sum: 'k' }}{{ items | compact: 'k' | size }}", globals: globals) == "53")
  }

  @Test(arguments: [
    RenderCase(
      "{{ nothing | default: 1 }}{{ no | default: 2 }}{{ '' | default: 3 }}{{ none | default: 4 }}", "1234"),
    RenderCase("{{ zero | default: 5 }}{{ figure | default: 1 }}", "0«1993»"),
    RenderCase("{{ no | default: 2, allow_false: true }}{{ no | default: 2, allow_false: no }}", "false2"),
  ])
  func fallback(_ testCase: RenderCase) throws {
    #expect(try Sample.render(testCase.template) == testCase.expected)
  }

  @Test(arguments: [
    RenderCase(
      "{{ 1 | plus: 2 }} {{ 0.1 | plus: 0.2 }} {{ '1.5' | plus: 1 }} {{ figure | plus: 7 }}", "3 0.3 2.5 2000"
    ),
    RenderCase("{{ 1 | minus: 2.5 }} {{ 2000 | minus: figure }} {{ 0.1 | times: 0.1 }}", "-1.5 7 0.01"),
    RenderCase("{{ 3 | times: -2 }} {{ 0.5 | times: 2 }}", "-6 1.0"),
    RenderCase("{{ 7 | divided_by: 2 }} {{ -7 | divided_by: 2 }} {{ 7 | divided_by: -2 }}", "3 -4 -4"),
    RenderCase("{{ -7 | divided_by: -2 }} {{ 6 | divided_by: -2 }}", "3 -3"),
    RenderCase("{{ 7 | divided_by: 2.0 }} {{ 6.0 | divided_by: 3 }}", "3.5 2.0"),
    RenderCase("{{ 1.0 | divided_by: 3 }} {{ -2.0 | divided_by: 3 }}", "0.333333333333 -0.666666666667"),
    RenderCase(
      "{{ 7 | modulo: 3 }} {{ -7 | modulo: 3 }} {{ 7 | modulo: -3 }} {{ 7.5 | modulo: 2 }}", "1 2 -2 1.5"),
    RenderCase("{{ -3 | abs }} {{ 1.2 | ceil }} {{ -1.2 | ceil }} {{ 3 | ceil }}", "3 2 -1 3"),
    RenderCase("{{ 1.8 | floor }} {{ -1.2 | floor }} {{ 1.0 | floor }}", "1 -2 1"),
    RenderCase("{{ 2.5 | round }} {{ 2.4 | round }} {{ -2.5 | round }} {{ 0.49 | round }}", "3 2 -3 0"),
    RenderCase("{{ 1.005 | round: 2 }} {{ 3 | round: 1 }} {{ 99.95 | round: 1 }}", "1.01 3 100.0"),
    RenderCase("{{ 1250 | round: -2 }} {{ 1249.9 | round: -2 }} {{ 7 | round: -99 }}", "1300 1200 0"),
    RenderCase(
      "{{ 5 | at_least: 6 }}{{ 5 | at_most: 4 }}{{ 5 | at_least: 4.5 }}{{ figure | at_most: 2000 }}",
      "6451993"),
    RenderCase("{{ figure | times: 100.0 | divided_by: 2000 | round: 1 }}%", "99.7%"),
  ])
  func numbers(_ testCase: RenderCase) throws {
    #expect(try Sample.render(testCase.template) == testCase.expected)
  }
}
