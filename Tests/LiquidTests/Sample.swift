import Liquid

/// A statistical figure as a host would lend it.
struct SampleFigure: Drop {
  let count: Int

  func member(_ name: String) -> Member {
    switch name {
    case "value": .value(.integer(count))
    case "unit": .value(.template("个"))
    case "note": .absent
    default: .unknown
    }
  }

  var memberNames: [String] { ["value", "unit", "note"] }
  var scalar: Value? { .integer(count) }

  func printed() -> Text? {
    var text = Text()
    text.append(.number(Number(count)))
    return text
  }
}

/// A region, which has no scalar and can't be printed.
struct SampleRegion: Drop {
  let name: String
  let studios: Int

  func member(_ name: String) -> Member {
    switch name {
    case "name": .value(.data(self.name))
    case "total": .value(.map(["studios": .drop(SampleFigure(count: studios))]))
    default: .unknown
    }
  }

  var memberNames: [String] { ["name", "total"] }
}

/// What the tests' templates are rendered with.
enum Sample {
  static let globals = Map([
    "title": .template("公报"),
    "name": .data("赤峰"),
    "n": .integer(3),
    "zero": .integer(0),
    "half": .number(Number("0.5") ?? Number(0)),
    "nothing": .nil,
    "yes": .bool(true),
    "no": .bool(false),
    "blank_text": .data(" \t"),
    "list": .list([.integer(3), .integer(1), .integer(2)]),
    "names": .list([.data("包头"), .data("Bb"), .data("aa")]),
    "none": .list([]),
    "figure": .drop(SampleFigure(count: 1993)),
    "regions": .list([
      .drop(SampleRegion(name: "呼和浩特", studios: 160)), .drop(SampleRegion(name: "阿拉善", studios: 9)),
      .drop(SampleRegion(name: "呼伦贝尔", studios: 144)),
    ]),
    "open": .map(["a": .integer(1)], isOpen: true),
    "closed": .map(["studios": .integer(1), "two words": .integer(2)]),
    "key": .data("studios"),
  ])

  static let partials = [
    "line": "- {{ line }}:{{ unit }};",
    "loop": "{{ forloop.index }}/{{ forloop.length }}={{ item }} ",
    "globals": "{{ title }}{{ n }}",
    "sees": "{{ hidden }}",
    "self": "{% if true %}{% render 'self' %}{% endif %}",
    "fault": "一\n二 {{ x.y }}",
  ]

  /// The output with its origins marked.
  static func render(
    _ template: String, limits: Limits = Limits(), globals: any Drop = globals
  ) throws(LiquidError) -> String {
    let environment = Environment(limits: limits)
    var parsed: [String: Template] = [:]
    for (name, source) in partials {
      parsed[name] = try Template(source: source, name: "\(name).md", environment: environment)
    }
    var sink = MarkingSink()
    try Template(source: template, name: "test.md", environment: environment)
      .render(globals, into: &sink, partials: parsed)
    return sink.output
  }

  /// The error of a template that has one.
  static func error(of template: String, limits: Limits = Limits()) -> LiquidError? {
    do throws(LiquidError) {
      _ = try render(template, limits: limits)
      return nil
    } catch {
      return error
    }
  }
}
