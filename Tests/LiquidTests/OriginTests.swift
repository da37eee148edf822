import Liquid
import Testing

/// Where text came from outlives everything that can be done to it.
@Suite struct OriginTests {
  @Test(arguments: [
    RenderCase("{{ name }}{{ title }}{{ 'x' }}{{ n }}", "⟦赤峰⟧公报x3"),
    RenderCase("{% capture x %}共{{ figure }}个，{{ name }}{% endcapture %}{{ x }}", "共«1993»个，⟦赤峰⟧"),
    RenderCase(
      "{% capture x %}{{ figure }}{% endcapture %}{% capture y %}{{ x }}{{ x }}{% endcapture %}{{ y }}",
      "«1993»«1993»"),
    RenderCase("{{ figure | append: '个' | prepend: name }}", "⟦赤峰⟧«1993»个"),
    RenderCase("{{ '{}市{}' | replace: '{}', name }}", "⟦赤峰⟧市⟦赤峰⟧"),
    RenderCase("{{ name | replace: '峰', '岭' }}", "⟦赤⟧岭"),
    RenderCase(
      "{% assign x = figure | append: '个，' | append: name %}{{ x | replace: '个', '项' }}", "«1993»项，⟦赤峰⟧"),
    RenderCase("{{ names | join: '、' }}", "⟦包头⟧、⟦Bb⟧、⟦aa⟧"),
    RenderCase("{{ regions | map: 'total.studios' | reverse | join: '、' }}", "«144»、«9»、«160»"),
    RenderCase(
      "{% assign x = 'a' | append: name | append: 'b' %}{{ x | upcase }}{{ x | slice: 1, 2 }}", "A⟦赤峰⟧B⟦赤峰⟧"),
    RenderCase(
      "{% assign x = 'a' | append: name %}{{ x | truncate: 2, '…' }}{{ x | capitalize }}", "a…⟦A赤峰⟧"),
    RenderCase(
      "{% assign x = name | append: ',' | append: figure %}{{ x | split: ',' | reverse | join: ';' }}",
      "«1993»;⟦赤峰⟧"),
    RenderCase("{% assign x = ' ' | append: name | append: ' ' %}{{ x | strip }}", "⟦赤峰⟧"),
    RenderCase("{% assign x = name %}{% assign y = x %}{{ y | default: '无' }}", "⟦赤峰⟧"),
    RenderCase("{{ blank_text | append: '<b>' | escape }}", "⟦ \t⟧&lt;b&gt;"),
    RenderCase("{% render 'line', line: figure, unit: name %}", "- «1993»:⟦赤峰⟧;"),
    RenderCase("{% for x in names %}{% capture all %}{{ x }}.{% endcapture %}{% endfor %}{{ all }}", "⟦aa⟧."),
    RenderCase("{{ names | sort_natural | first }}{{ names | uniq | last }}", "⟦aa⟧⟦aa⟧"),
    RenderCase("{{ name | split: '' | join: '-' }}", "⟦赤⟧-⟦峰⟧"),
  ])
  func origins(_ testCase: RenderCase) throws {
    #expect(try Sample.render(testCase.template) == testCase.expected)
  }

  /// A drop stays one as long as it is whole; where only text will do it becomes what it prints.
  @Test(arguments: [
    RenderCase(
      "{{ figure | slice: 0, 4 }}{{ figure | strip }}{{ figure | replace: '2', 'x' }}", "«1993»«1993»«1993»"),
    RenderCase("{{ figure | slice: 0, 2 }} {{ figure | upcase }} {{ figure | remove: '9' }}", "19 1993 13"),
  ])
  func drops(_ testCase: RenderCase) throws {
    #expect(try Sample.render(testCase.template) == testCase.expected)
  }

  /// Data never becomes a template, whatever it looks like.
  @Test func dataIsNotParsed() throws {
    let globals = Map(["x": .data("{{ y }}{% raw %}")])
    let template = "{% capture z %}{{ x }}{% endcapture %}{{ z | append: '!' }}"
    #expect(try Sample.render(template, globals: globals) == "⟦{{ y }}{% raw %}⟧!")
  }

  @Test func neighboursOfOneOriginAreOnePiece() {
    var text = Text(data: "a")
    text.append(.data("b"))
    text.append(.template("c"))
    text.append(Text())
    text.append(Text(template: "d"))
    #expect(text.pieces.count == 2)
    #expect(text.string == "abcd")
    #expect(text.byteCount == 4)
    #expect(text.hasData)
    #expect(!text[2..<4].hasData)
    #expect(text[1..<3].string == "bc")
  }
}
