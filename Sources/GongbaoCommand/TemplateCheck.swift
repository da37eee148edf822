import Aggregate
import Diagnostics
import Model
import Render
import Threads
import Workspace

/// What is wrong with a workspace's own templates: those that differ from the built-in ones are parsed, searched for numbers that
/// were typed in, and rendered with the data there are, page by page.
struct TemplateCheck: Sendable {
  private let templates: WorkspaceTemplates
  private let library: Result<TemplateLibrary, RenderError>
  /// The bulletins that an altered template has a part in.
  let bulletins: [Configuration.Bulletin]

  init(_ templates: WorkspaceTemplates, of configuration: Configuration) {
    self.templates = templates
    guard !templates.altered.isEmpty else {
      library = .failure(RenderError([]))
      bulletins = []
      return
    }
    let library = Result { () throws(RenderError) in try TemplateLibrary(files: templates.texts) }
    self.library = library
    bulletins = configuration.bulletins.filter { bulletin in
      guard case .success(let library) = library else { return false }
      let parts = library.parts(of: bulletin.template).union([TemplateLibrary.pageName])
      return !parts.isDisjoint(with: templates.altered)
    }
  }

  /// What has to be counted to render the bulletins.
  var groupings: Set<TotalsGrouping> {
    guard case .success(let library) = library else { return [] }
    return Set(of: Set(bulletins.map(\.template)), in: library)
  }

  /// Errors of the language and of what may be printed, and warnings about typed numbers; each once, in the order of the
  /// bulletins.
  func findings(in run: WorkspaceRun, threads: Int) throws(CommandFailure) -> [Diagnostic] {
    let library: TemplateLibrary
    switch self.library {
    case .failure(let error): return error.diagnostics
    case .success(let parsed): library = parsed
    }
    let edition = try attempt(CommandFailure.init) { () throws(AggregateError) in
      try run.edition(threads: threads)
    }
    let renderer = Renderer(edition: edition, templates: library)
    let requests = bulletins.flatMap { $0.requests(in: run.register) }
    let faults = Workers.map(requests, threads: threads) { request -> [Diagnostic] in
      do throws(RenderError) {
        _ = try renderer.document(for: request)
        return []
      } catch {
        return error.diagnostics
      }
    }
    var told: Set<Diagnostic> = []
    return (library.typedNumbers(in: templates.altered) + faults.joined()).filter {
      told.insert($0).inserted
    }
  }
}
