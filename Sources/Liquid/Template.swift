/// A template, parsed once and rendered as often as wanted, by several tasks at a time too.
///
/// The language is Liquid: `{{ output | filter: argument }}`, the tags `if`, `unless`, `case`, `for`, `assign`, `capture`,
/// `render`, `comment`, `raw`, `{% # a note %}`, and `-` inside of a brace to drop the space beyond it. It is stricter
/// than Liquid in this: a name, filter, tag or partial that does not exist is an error, numbers are exact decimals, and
/// of a `case` the first fitting `when` alone is rendered.
public struct Template: Sendable {
  /// As messages call it: the path of its file, or the name of a partial.
  public let name: String
  /// The partials that it renders itself, each once, in the order of the source.
  public let partialNames: [String]
  let source: Source
  let nodes: [Node]
  private let limits: Limits

  /// Parses `source`. Columns of faults count Unicode scalars; a byte order mark is passed over, and lines may end
  /// in CRLF (which the output does not keep).
  public init(source text: String, name: String, environment: Environment) throws(LiquidError) {
    let source = Source(text)
    do throws(LocatedFault) {
      var parser = try TemplateParser(source, environment: environment)
      nodes = try parser.template()
      var seen: Set<String> = []
      partialNames = parser.partialNames.filter { seen.insert($0).inserted }
    } catch {
      throw source.error(error.fault, at: error.offset, template: name)
    }
    self.name = name
    self.source = source
    limits = environment.limits
  }

  /// Writes the output to `sink`.
  ///
  /// - Parameters:
  ///   - globals: the names that this template and every partial see; `Map` will do.
  ///   - partials: the templates that `render` finds by name.
  /// - Throws: the first fault, in this template or in a partial, or one that `sink` threw. What was written before it
  ///   is no document.
  public func render(
    _ globals: any Drop, into sink: inout some OutputSink, partials: [String: Template] = [:]
  ) throws(LiquidError) {
    var renderer = Renderer(self, globals: globals, partials: partials, limits: limits)
    try renderer.render(into: &sink)
  }
}
