import Diagnostics
public import Liquid

/// Every template of a workspace and the HTML page, parsed once.
///
/// Every file can be a bulletin's template and a partial of others: `{% render "notes.md" %}`.
public struct TemplateLibrary: Sendable {
  let templates: [String: Template]

  /// The name of the page's template.
  public static let pageName = "page.html"

  /// - Parameter files: text of each template by name (`annual.md`, `page.html`).
  /// - Throws: every fault of every file, sorted by file.
  public init(files: [String: String]) throws(RenderError) {
    let filters = [
      NumberFilters.all, ComparisonFilters.all, CalendarFilters.all, BlockFilters.all, ChartFilters.all,
    ]
    let environment = Environment(
      filters: filters.reduce(into: [:]) { all, some in all.merge(some) { first, _ in first } })
    var templates: [String: Template] = [:]
    var faults: [Diagnostic] = []
    for (name, source) in files.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      do throws(LiquidError) {
        templates[name] = try Template(
          source: source, name: Self.path(of: name),
          environment: name == Self.pageName ? Environment() : environment)
      } catch {
        faults.append(error.diagnostic)
      }
    }
    guard faults.isEmpty else { throw RenderError(faults) }
    self.templates = templates
  }

  /// Where a workspace keeps the template `name`, as messages name it.
  private static func path(of name: String) -> String { "templates/\(name)" }

  /// Every name, sorted.
  public var names: [String] { templates.keys.sorted() }

  /// The template `name` and every one that it renders, directly or through others.
  public func parts(of name: String) -> Set<String> {
    var parts: Set<String> = []
    var pending = [name]
    while let next = pending.popLast() {
      if parts.insert(next).inserted { pending += templates[next]?.partialNames ?? [] }
    }
    return parts
  }

  /// Where `text` stands in the template `name` or one that it renders; the template alone where markup makes it.
  func place(of text: some StringProtocol, in name: String) -> SourceLocation {
    for part in parts(of: name).sorted() {
      guard let template = templates[part] else { continue }
      for literal in template.literals {
        guard let start = literal.text.firstRange(of: text)?.lowerBound else { continue }
        let index = literal.text.unicodeScalars.distance(from: literal.text.startIndex, to: start)
        let (line, column) = template.place(of: index, in: literal)
        return SourceLocation(file: template.name, line: line, column: column)
      }
    }
    return SourceLocation(file: Self.path(of: name))
  }

  /// Every path from a global that the templates of some names take, with the partials that they render.
  public func paths(of names: some Sequence<String>) -> Set<TemplatePath> {
    names.reduce(into: []) { paths, name in
      if let template = templates[name] { paths.formUnion(template.paths(partials: templates)) }
    }
  }

  /// Renders the template `name` into `sink`.
  func render(
    _ name: String, with globals: some Drop, into sink: inout some OutputSink
  ) throws(RenderError) {
    guard let template = templates[name] else {
      throw RenderError([.templateMissing(name, nearest: nearestName(to: name, among: names))])
    }
    do throws(LiquidError) {
      try template.render(globals, into: &sink, partials: templates)
    } catch {
      throw RenderError([error.diagnostic])
    }
  }
}

extension Diagnostic {
  fileprivate static func templateMissing(_ name: String, nearest: String?) -> Diagnostic {
    Diagnostic(
      .error, .renderTemplateMissing,
      Wording(zh: "没有模板“\(name)”", en: "there is no template “\(name)”"),
      help: nearest.map { Wording(zh: "是否指“\($0)”？", en: "did you mean “\($0)”?") })
  }
}
