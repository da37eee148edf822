import Testing

@testable import Liquid

/// Which members of which globals a template takes, whatever the names it gives them.
struct TemplatePathTests {
  @Test(
    arguments: [
      ("", []), ("a.b", []), ("{{ a.b.c }}", ["a.b.c"]), ("{{ a[0].b }}{{ a['c'] }}", ["a.b", "a.c"]),
      ("{{ a[b.c].d }}", ["a.*.d", "b.c"]),
      (
        "{% for x in a.list %}{{ x.b }}{{ forloop.index }}{% endfor %}{{ x.c }}",
        ["a.list", "a.list.b", "x.c"]
      ),
      ("{% for x in (a..b) limit: c %}{{ x.d }}{% else %}{{ e }}{% endfor %}", ["a", "b", "c", "e"]),
      ("{% assign x = a.b %}{{ x.c }}", ["a.b", "a.b.c", "x.c"]),
      ("{% assign x = a | concat: b %}{{ x.c }}", ["a", "b", "a.c", "b.c", "x.c"]),
      ("{% for i in a %}{{ x.c }}{% assign x = b %}{% endfor %}", ["a", "x.c", "b", "b.c"]),
      ("{% capture x %}{{ a }}{% endcapture %}{{ x }}", ["a", "x"]),
      ("{% if a == b.c %}{{ d }}{% elsif e %}{% else %}{{ f }}{% endif %}", ["a", "b.c", "d", "e", "f"]),
      ("{% case a %}{% when b %}{{ c }}{% else %}{{ d }}{% endcase %}", ["a", "b", "c", "d"]),
      ("{% render 'part', of: a.b %}{{ of }}", ["a.b", "a.b.name", "whole", "of"]),
      (
        "{% for x in a %}{% render 'part' for x.parts as of %}{% endfor %}",
        ["a", "a.parts", "a.parts.name", "whole"]
      ),
      ("{{ a | append: 'b.c_d=e' }}", ["a", "*.b", "*.c_d", "*.e"]),
    ] as [(String, [String])])
  func whatIsTaken(source: String, paths: [String]) throws {
    #expect(try Self.paths(of: source) == Set(paths))
  }

  /// A partial that renders itself with a part of what it was given ends too.
  @Test func recursion() throws {
    let found = try Self.paths(of: "{% render 'deep', of: a %}")
    #expect(found.contains("a.b.b.b"))
  }

  private static func paths(of source: String) throws -> Set<String> {
    let partials = ["part": "{{ of.name }}{{ whole }}", "deep": "{% render 'deep', of: of.b %}"]
    let environment = Environment()
    let template = try Template(source: source, name: "page", environment: environment)
    let parsed = try partials.reduce(into: [:]) { all, partial in
      all[partial.key] = try Template(source: partial.value, name: partial.key, environment: environment)
    }
    return Set(template.paths(partials: parsed).map { $0.joined(separator: ".") })
  }
}
