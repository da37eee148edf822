import Model

/// One bulletin, rendered: everything that is published of it apart from the manifest.
///
/// It is a function of the edition, the templates and the request: the same three give the same bytes.
public struct Document: Sendable, Hashable {
  /// Id of the bulletin.
  public var id: String
  public var title: String
  /// The scope's code where the bulletin is one of a set, one for each region; nil otherwise.
  public var regionCode: String?
  public var asOf: Day
  /// Who publishes it, under which name, and what the workspace notes on every page.
  public var masthead: Masthead
  /// What a list of releases tells of it.
  public var summary: DocumentSummary
  public var markdown: String
  public var html: String
  /// In the order of the page.
  public var charts: [ChartFile]
  /// In the order of the page.
  public var tables: [TableFile]
  /// Every figure on the page, in order of first appearance, once for each way it was printed.
  public var figures: [PrintedFigure]

  public init(id: String, title: String, regionCode: String?, asOf: Day) {
    self.id = id
    self.title = title
    self.regionCode = regionCode
    self.asOf = asOf
    masthead = Masthead()
    summary = DocumentSummary()
    markdown = ""
    html = ""
    charts = []
    tables = []
    figures = []
  }
}

/// The workspace's own words about what it publishes. Text from outside: whoever writes it escapes it.
public struct Masthead: Sendable, Hashable {
  public var title: String
  public var issuer: String
  public var notes: [String]

  public init(title: String = "", issuer: String = "", notes: [String] = []) {
    self.title = title
    self.issuer = issuer
    self.notes = notes
  }
}

/// A chart beside the Markdown: a standalone SVG image.
public struct ChartFile: Sendable, Hashable {
  /// Relative to the document, `charts/<id>.svg`.
  public var path: String
  public var svg: String

  public init(path: String, svg: String) {
    self.path = path
    self.svg = svg
  }
}

/// A figure and what the page shows for it.
public struct PrintedFigure: Sendable, Hashable {
  public var figure: Figure
  /// As on the page, without anything the template wrote around it: `1993`, `近500`, `919.5万元`.
  public var printed: String

  public init(figure: Figure, printed: String) {
    self.figure = figure
    self.printed = printed
  }
}
