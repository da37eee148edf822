import Liquid
import Testing

@Suite struct LimitTests {
  private static func nested(_ depth: Int) -> String {
    String(repeating: "{% if yes %}", count: depth) + "x" + String(repeating: "{% endif %}", count: depth)
  }

  private static func bracketed(_ depth: Int) -> String {
    "{{ " + String(repeating: "open[", count: depth) + "'a'" + String(repeating: "]", count: depth) + " }}"
  }

  @Test func blocksAndBracketsAreAsDeepAsTheLimit() throws {
    let limits = Limits(depth: 20)
    #expect(try Sample.render(Self.nested(20), limits: limits) == "x")
    #expect(Sample.error(of: Self.nested(21), limits: limits)?.fault == .tooDeep(limit: 20))
    #expect(Sample.error(of: Self.nested(21), limits: limits)?.column == 20 * 12 + 4)
    #expect(Sample.error(of: Self.bracketed(20), limits: limits)?.fault != .tooDeep(limit: 20))
    #expect(Sample.error(of: Self.bracketed(21), limits: limits)?.fault == .tooDeep(limit: 20))
    // Brackets within blocks count together.
    let both = String(repeating: "{% if yes %}", count: 15) + Self.bracketed(6)
    #expect(Sample.error(of: both, limits: limits)?.fault == .tooDeep(limit: 20))
  }

  @Test func hostileDepthIsAFault() {
    #expect(Sample.error(of: Self.nested(20_000))?.fault == .tooDeep(limit: 100))
    #expect(Sample.error(of: Self.bracketed(20_000))?.fault == .tooDeep(limit: 100))
    let ranges = "{{ " + String(repeating: "(", count: 20_000) + " }}"
    #expect(Sample.error(of: ranges)?.fault == .tooDeep(limit: 100))
  }

  @Test(arguments: [0, 50, 99])
  func aPartialThatRendersItselfIsStopped(_ depth: Int) {
    let blocks = String(repeating: "{% if yes %}", count: depth)
    let ends = String(repeating: "{% endif %}", count: depth)
    let error = Sample.error(of: blocks + "{% render 'self' %}" + ends)
    #expect(error?.fault == .tooDeep(limit: 100))
  }

  @Test func iterationsOfAllLoopsTogether() throws {
    let limits = Limits(iterations: 10)
    let tooMany = TemplateFault.tooManyIterations(limit: 10)
    let loops = "{% for i in (1..2) %}{% for j in (1..4) %}.{% endfor %}{% endfor %}"
    #expect(try Sample.render(loops, limits: limits) == "........")
    #expect(Sample.error(of: loops + "{% for i in (1..1) %}.{% endfor %}", limits: limits)?.fault == tooMany)
    #expect(Sample.error(of: "{% for i in (1..11) %}{% endfor %}", limits: limits)?.fault == tooMany)
    let partial = "{% for i in (1..6) %}{% endfor %}{% render 'loop' for (1..5) as item %}"
    #expect(Sample.error(of: partial, limits: limits)?.fault == tooMany)
  }

  @Test(arguments: [
    "{% for i in (1..9223372036854775807) %}{% endfor %}",
    "{% for i in (-9223372036854775807..9223372036854775807) limit: 1 %}{% endfor %}",
    "{% assign r = (1..9999999999) %}{{ r | join }}",
    "{% assign l = list %}{% for i in (1..40) %}{% assign l = l | concat: l %}{% endfor %}",
  ])
  func hugeListsAreNotMade(_ template: String) {
    #expect(Sample.error(of: template)?.fault == .tooManyIterations(limit: 1_000_000))
  }

  @Test func outputIsCountedInBytes() throws {
    let limits = Limits(outputBytes: 12)
    #expect(try Sample.render("{{ name }}工作", limits: limits) == "⟦赤峰⟧工作")
    #expect(Sample.error(of: "{{ name }}工作室", limits: limits)?.fault == .outputTooLong(limit: 12))
    #expect(Sample.error(of: "{{ name }}工作{{ figure }}", limits: limits)?.fault == .outputTooLong(limit: 12))
  }

  @Test(arguments: [
    "{% assign s = 'ab' %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor %}",
    "{% assign s = 'ab' %}{% for i in (1..60) %}{% assign s = s | replace: 'a', s %}{% endfor %}",
    "{{ (1..1000) | join: '0123456789' }}",
    "{% capture s %}{% for i in (1..1000) %}0123456789{% endfor %}{% endcapture %}",
  ])
  func textIsNotMadeLongerThanTheOutputMayBe(_ template: String) {
    #expect(
      Sample.error(of: template, limits: Limits(outputBytes: 5000))?.fault == .outputTooLong(limit: 5000))
  }
}
