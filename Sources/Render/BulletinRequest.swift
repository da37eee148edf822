import Model

/// One bulletin to render: which template, about which region.
public struct BulletinRequest: Sendable, Hashable {
  public var id: String
  /// Plain text, printed as it is.
  public var title: String
  /// The template's name in the `TemplateLibrary`, such as `annual.md`.
  public var template: String
  /// The region it is about.
  public var scope: RegionIndex
  /// One of a set of like bulletins, one for each region; such a bulletin is told apart by its region's code.
  public var isEach: Bool
  /// Id of the slice the bulletin is about, which its template sees as `bulletin.slice`; nil where it is about none.
  public var slice: String?
  /// The studios it tells of one by one, in this order.
  public var studios: [StudioIndex]
  /// What makes an official document of it; nil where nothing does.
  public var document: OfficialDocument?

  public init(
    id: String, title: String, template: String, scope: RegionIndex, isEach: Bool = false,
    slice: String? = nil, studios: [StudioIndex] = [], document: OfficialDocument? = nil
  ) {
    self.id = id
    self.title = title
    self.template = template
    self.scope = scope
    self.isEach = isEach
    self.slice = slice
    self.studios = studios
    self.document = document
  }
}
