import DataPackages
import Diagnostics
import FileSystem
import Model
import Render
import Threads

/// What publishing did to a release.
public struct Publication: Sendable, Hashable {
  public enum Outcome: Sendable, Hashable {
    case new
    /// An earlier release was replaced; so many of its figures changed, and so many of how many rows were read.
    case replaced(changes: Int, accounts: Int = 0)
    /// It was there already, byte for byte; nothing was written.
    case unchanged
  }

  /// Which release it is, and what lists tell of it.
  let identity: ReleaseIdentity
  let summary: ReleaseSummary
  public var title: String { summary.title }
  public var outcome: Outcome
  /// Paths of the pages, relative to the output directory.
  public var pages: [String]
}

/// Puts documents into release directories below one output directory, each whole or not at all.
public struct Publisher: Sendable {
  private let output: String
  private let version: String
  private let inputs: [Manifest.Input]
  private let configuration: [Manifest.File]
  private let formats: [DocumentFormat]?

  /// - Parameters:
  ///   - output: the directory that holds all releases (`reports`).
  ///   - version: the release of the program, for manifests.
  ///   - inputs: every data file that was read.
  ///   - configuration: the other files that decide what is printed.
  ///   - formats: the forms that each release is to have; nil for the usual ones and those that it has already.
  public init(
    output: String, version: String, inputs: [Manifest.Input], configuration: [Manifest.File],
    formats: [DocumentFormat]?
  ) {
    self.output = output
    self.version = version
    self.inputs = inputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.configuration = configuration.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.formats = formats
  }

  /// Makes documents of different releases, and writes each beside the release that it is to replace as soon as it is made. One
  /// whose release is there already, byte for byte, is left alone.
  ///
  /// - Parameters:
  ///   - threads: worker threads, at least 1.
  ///   - document: makes the document of a request.
  /// - Returns: in the order of the requests.
  /// - Throws: the fault of the first page that cannot be rendered, or else the first fault; nothing is left of the others then.
  public func stage<Request: Sendable>(
    _ requests: [Request], threads: Int,
    document: @escaping @Sendable (Request) throws(RenderError) -> Document
  ) throws(PublishError) -> StagedReleases {
    try StagedReleases(
      Workers.map(requests, threads: threads) { request in self.staged(request, document) })
  }

  private func staged<Request>(
    _ request: Request, _ document: (Request) throws(RenderError) -> Document
  ) -> StagedRelease {
    var directory: StagedDirectory?
    let publication = Result { () throws(PublishError) in
      let next = try release(of: Self.made(request, document))
      if next.publication.outcome == .unchanged { return next.publication }
      var staged = StagedDirectory(for: next.replacement)
      defer { directory = staged }
      do throws(SystemFault) {
        try staged.write(next.files)
      } catch {
        throw .system(error)
      }
      return next.publication
    }
    return StagedRelease(publication: publication, directory: directory)
  }

  private static func made<Request>(
    _ request: Request, _ document: (Request) throws(RenderError) -> Document
  ) throws(PublishError) -> Document {
    do throws(RenderError) {
      return try document(request)
    } catch {
      throw .rendering(error)
    }
  }

  /// What is to stand in the release of a document, and how that differs from what stands there.
  private func release(of document: Document) throws(PublishError) -> NextRelease {
    let identity = try ReleaseIdentity(
      bulletin: document.id, regionCode: document.regionCode, asOf: document.asOf)
    do throws(SystemFault) {
      return try release(of: document, as: identity)
    } catch {
      throw .system(error)
    }
  }

  private func release(
    of document: Document, as identity: ReleaseIdentity
  ) throws(SystemFault) -> NextRelease {
    let directory = "\(output)/\(identity.path)"
    let replacement = DirectoryReplacement(of: directory)
    try replacement.recover()

    let figures = document.figures.map(PublishedFigure.init)
    let earlier = try Release(directory: directory)
    let formats = formats(instead: earlier)
    var files = try contents(of: document, in: formats, figures: figures, directory: directory)
    var summary = ReleaseSummary(document, forms: formats)
    var outcome = Publication.Outcome.new
    if let earlier {
      outcome = .replaced(changes: 0)
      let last = earlier.revisions
      summary.revision = last.count
      if let notice = revision(of: earlier, by: document, files: files, figures: figures) {
        outcome = .replaced(changes: notice.changes.count, accounts: notice.accounts.count)
        summary.revision += 1
        summary.revisedFigures = notice.changes.count
        files.append(ReleaseFile(path: RevisionNotice.fileName, bytes: Array(notice.markdown.utf8)))
      } else if let notice = earlier.files[RevisionNotice.fileName] {
        // The figures are those of the earlier release: what it said about its own predecessor still holds.
        summary.revisedFigures = last.figures
        files.append(ReleaseFile(path: RevisionNotice.fileName, bytes: notice))
      }
    }
    files.append(ReleaseFile(path: ReleaseSummary.fileName, bytes: summary.json.bytes))
    var outputs = files.map { Manifest.File(path: $0.path, content: $0.bytes) }
    let package = ReleaseFile(
      path: DataPackage.fileName, bytes: self.package(of: document, identity, outputs).json.bytes)
    outputs.append(Manifest.File(path: package.path, content: package.bytes))
    files += [package, manifest(of: document, identity: identity, outputs: outputs)]
    if let earlier, earlier.files == Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { $1 }) {
      outcome = .unchanged
    }
    let pages = formats.map { "\(identity.path)/\($0.fileName)" }
    return NextRelease(
      publication: Publication(identity: identity, summary: summary, outcome: outcome, pages: pages),
      replacement: replacement, files: files)
  }

  /// What changes in the figures of `earlier`, nil where nothing does. The same bytes are the same figures.
  private func revision(
    of earlier: Release, by document: Document, files: [ReleaseFile], figures: [PublishedFigure]
  ) -> RevisionNotice? {
    let name = PublishedFigure.fileName
    if let new = files.first(where: { $0.path == name }), new.bytes == earlier.files[name] { return nil }
    return RevisionNotice(
      title: document.title, asOf: document.asOf, from: earlier.figures, to: figures)
  }

  /// The forms of the release that takes the place of `earlier`.
  private func formats(instead earlier: Release?) -> [DocumentFormat] {
    let asked = formats ?? DocumentFormat.usual + (earlier?.formats ?? [])
    return DocumentFormat.allCases.filter(asked.contains)
  }

  private func contents(
    of document: Document, in formats: [DocumentFormat], figures: [PublishedFigure], directory: String
  ) throws(SystemFault) -> [ReleaseFile] {
    var files: [ReleaseFile] = []
    for format in formats {
      let bytes: [UInt8]
      switch format {
      case .markdown: bytes = Array(document.markdown.utf8)
      case .html: bytes = Array(document.html.utf8)
      case .workbook:
        bytes = try BulletinWorkbook(document).bytes(for: "\(directory)/\(format.fileName)", partsIn: output)
      }
      files.append(ReleaseFile(path: format.fileName, bytes: bytes))
    }
    files += document.charts.map { ReleaseFile(path: $0.path, bytes: Array($0.svg.utf8)) }
    files += document.tables.map { ReleaseFile(path: $0.path, bytes: $0.spreadsheet) }
    files.append(
      ReleaseFile(path: PublishedFigure.fileName, bytes: PublishedJSON.list(figures.map(\.json)).bytes))
    return files
  }

  /// The tables and the figures of a document, described for programs.
  private func package(
    of document: Document, _ identity: ReleaseIdentity, _ outputs: [Manifest.File]
  ) -> DataPackage {
    let figures = DataResource(
      name: "figures", path: PublishedFigure.fileName, title: "简报中的每个数字及其口径、区间和依据", content: .json)
    let files = Dictionary(outputs.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    let resources = (document.tables.map(\.resource) + [figures]).map { resource in
      var resource = resource
      resource.bytes = files[resource.path]?.bytes
      resource.sha256 = files[resource.path]?.sha256
      return resource
    }
    var package = DataPackage(
      name: identity.path, title: PlainText.line(document.title), resources: resources)
    package.version = identity.asOf.description
    package.publisher = document.masthead.issuer.isEmpty ? nil : PlainText.line(document.masthead.issuer)
    package.sources = [("汇总所用的数据文件及其校验值", Manifest.fileName)]
    return package
  }

  private func manifest(
    of document: Document, identity: ReleaseIdentity, outputs: [Manifest.File]
  ) -> ReleaseFile {
    let manifest = Manifest(
      tool: "gongbao", version: version, bulletin: identity.bulletin, title: document.title,
      asOf: identity.asOf.description, region: identity.regionCode, inputs: inputs,
      configuration: configuration,
      outputs: outputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
    return ReleaseFile(path: Manifest.fileName, bytes: manifest.json.bytes)
  }
}

/// A release about to be published.
private struct NextRelease: Sendable {
  var publication: Publication
  var replacement: DirectoryReplacement
  var files: [ReleaseFile]
}
