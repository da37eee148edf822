import Diagnostics
import Liquid
import Model

/// Turns an edition into documents. Its work depends on nothing but what it was made of.
public struct Renderer: Sendable {
  private let edition: Edition
  private let templates: TemplateLibrary
  private let found: UnitFindings?

  public init(edition: Edition, templates: TemplateLibrary) {
    self.edition = edition
    self.templates = templates
    found = edition.audit.map { UnitFindings($0, in: edition) }
  }

  /// Renders one bulletin; several tasks may do so at a time.
  ///
  /// - Throws: the first fault of its template or of the page, at its place.
  public func document(for request: BulletinRequest) throws(RenderError) -> Document {
    var manuscript = Manuscript()
    try templates.render(
      request.template, with: context(of: request), into: &manuscript)
    if let official = request.document { manuscript.frame(as: official) }
    let register = manuscript.register
    guard let body = manuscript.body(leadingTo: register) else { throw RenderError([.markdownFailed]) }
    if let address = body.pictures.first(where: \.isElsewhere) {
      throw RenderError([.pictureFetched(address, at: templates.place(of: address, in: request.template))])
    }

    let region = edition.figures.regions[request.scope]
    var document = Document(
      id: request.id, title: request.title, regionCode: request.isEach ? region.code : nil,
      asOf: edition.asOf)
    document.masthead = Masthead(title: edition.title, issuer: edition.issuer, notes: edition.notes)
    document.summary = edition.summary(of: request.scope)
    document.markdown = manuscript.markdown
    document.html = try page(around: body, register, for: request)
    document.charts = manuscript.charts.map(\.file)
    document.tables = manuscript.tables.map(\.file)
    document.figures = register.printed
    return document
  }

  /// What the template of a bulletin sees.
  func context(of request: BulletinRequest) -> BulletinContext {
    BulletinContext(edition: edition, request: request, found: found)
  }

  /// The page sees the bulletin's texts, its finished body and the rows of its figures.
  private func page(
    around body: PageBody, _ register: FigureRegister, for request: BulletinRequest
  ) throws(RenderError) -> String {
    var page = PageSink()
    let scope = edition.figures.regions[request.scope],
      root = edition.figures.regions[edition.figures.regions.root]
    let breaks = TitleBreaks(names: [scope.name, scope.shortName, root.name])
    let slots = Map([
      "title": .data(NoteMark.removed(from: request.title)), "issuer": .data(edition.issuer),
      "workspace": .data(edition.title),
      "region": .data(scope.name), "as_of": .date(edition.asOf),
      "body": .template(breaks.marked(body.html)),
      "contents": .list(
        body.headings.map { .map(["id": .template($0.id), "text": .template($0.text)]) }),
      "figures": .template(register.appendix), "document": request.document?.value ?? .nil,
    ])
    try templates.render(TemplateLibrary.pageName, with: slots, into: &page)
    return page.html
  }
}

/// Takes the page's output: what is not the page's own text is escaped for HTML.
struct PageSink: OutputSink {
  private(set) var html = ""

  mutating func write(template: String) { html += template }
  mutating func write(data: String) { html += Markup.escaped(data) }
  mutating func write(number: Number) { html += number.description }
  mutating func write(drop: any Drop) { html += Markup.escaped(drop.printed()?.string ?? "") }
}

extension Substring {
  /// Whether a picture there would be asked of somebody: an address with a scheme or a host. One that holds its picture itself, or
  /// stands beside the page, is not.
  fileprivate var isElsewhere: Bool {
    if hasPrefix("//") { return true }
    let scheme = prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
    return scheme.endIndex < endIndex && self[scheme.endIndex] == ":" && scheme.lowercased() != "data"
  }
}

extension Diagnostic {
  fileprivate static func pictureFetched(_ address: Substring, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, .renderPictureFetched, at: location,
      Wording(
        zh: "图片“\(address)”要到别处去取，页面不取任何东西",
        en: "the picture “\(address)” would be fetched, and a page fetches nothing"),
      help: DiagnosticCode.renderPictureFetched.mend)
  }

  fileprivate static let markdownFailed = Diagnostic(
    .error, .renderMarkdownFailed,
    Wording(
      zh: "Markdown 不能转换为 HTML：cmark-gfm 不可用",
      en: "Markdown could not be turned into HTML: cmark-gfm is not usable"),
    help: Wording(
      zh: "请重新安装 libcmark-gfm-extensions", en: "install libcmark-gfm-extensions again"))
}
