import Aggregate
import Diagnostics
import FileSystem
import Ingest
import Model
import Publish
import Render
import Threads
import Workspace

/// `gongbao report`: reads, totals, renders and publishes.
///
/// Each page is written beside the release that it is to replace as soon as it is rendered; all are put in their places at the
/// end, so a template that fails publishes nothing.
struct ReportCommand: Sendable {
  let session: WorkspaceSession
  private var plan: RunPlan { session.plan }
  private var terminal: Terminal { session.terminal }

  func run() throws(CommandFailure) -> ExitStatus {
    let workspace = try session.openWorkspace()
    let output = plan.output ?? "\(workspace.path)/reports"
    let target = FileTree.resolved(output)
    let reserved = ["datasets", "templates"].map { FileTree.resolved("\(workspace.path)/\($0)") }
    if reserved.contains(where: { FileTree.isWithin(target, $0) || FileTree.isWithin($0, target) }) {
      throw CommandFailure(ArgumentFault.outputOverlaps(session.surroundings.relative(output)))
    }
    let selected = try attempt(CommandFailure.init) { () throws(ArgumentFault) in
      try workspace.configuration.bulletins(named: plan.operands)
    }
    let quarantine = try session.quarantine(of: workspace, output: output)
    let templates = try attempt(CommandFailure.init) { () throws(WorkspaceError) in
      try workspace.templates()
    }
    let lock = try session.hold(workspace.path)
    let parsing = Aside(threads: plan.threads) {
      Result { () throws(RenderError) in try TemplateLibrary(files: templates.texts) }
    }
    let inputs = try attempt(CommandFailure.init) { () throws(SystemFault) in try workspace.inputPaths() }
    let library = parsing.output()
    let series = (try? library.get()).map { Set(of: Set(selected.map(\.template)), in: $0) }
    let (run, digests) = try InputDigests.taken(of: inputs, in: workspace.path, threads: plan.threads) {
      () throws(CommandFailure) in
      try session.read(
        workspace, groupings: series ?? [], rules: RuleRequest(),
        studios: selected.flatMap(\.studios),
        quarantine: quarantine)
    }
    let region = try session.region(in: run)
    try session.reportFindings(of: run)
    let publisher = try publisher(run: run, digests: digests, templates: templates.own, output: output)
    let made = FileTree.missing(above: "\(output)/\(ReleaseIndex.fileName)")
    do throws(CommandFailure) {
      try attempt(CommandFailure.init) { () throws(SystemFault) in try FileTree.makeDirectory(output) }
      let outputLock = try session.hold(output)
      let releases = try staged(beside: { () throws(CommandFailure) in
        try quarantine.write(run.outcome.quarantine, terminal)
      }) { () throws(CommandFailure) in
        try session.refuseIfStrict(run)
        return try stage(selected, run: run, region: region, templates: library, by: publisher)
      }
      try publish(releases, of: workspace.configuration, output: output)
      outputLock.release()
    } catch {
      for directory in made.reversed() { FileTree.removeIfEmpty(directory) }
      throw error
    }
    lock.release()
    return session.status(of: run)
  }

  /// What `stage` gives, while another thread writes the correction sheets: these wait for the disk. Whatever becomes of the
  /// pages, the sheets are written; where these cannot be written there are no pages.
  private func staged(
    beside writeSheets: @escaping @Sendable () throws(CommandFailure) -> Void,
    _ stage: () throws(CommandFailure) -> StagedReleases
  ) throws(CommandFailure) -> StagedReleases {
    let sheets = Aside(threads: plan.threads) { Result { () throws(CommandFailure) in try writeSheets() } }
    let staging = Result { () throws(CommandFailure) in try stage() }
    do throws(CommandFailure) {
      try sheets.output().get()
    } catch {
      if case .success(let releases) = staging { releases.discard() }
      throw error
    }
    return try staging.get()
  }

  private func stage(
    _ bulletins: [Configuration.Bulletin], run: WorkspaceRun, region: RegionIndex?,
    templates: Result<TemplateLibrary, RenderError>, by publisher: Publisher
  ) throws(CommandFailure) -> StagedReleases {
    let regions = run.register.regions
    let all = bulletins.flatMap { $0.requests(in: run.register) }
    let requests = all.filter { region == nil || $0.scope == region }
    if requests.isEmpty, let code = plan.region {
      let known = all.map { regions[$0.scope].code }
      throw CommandFailure(ArgumentFault.nothingForRegion(code, known: known))
    }
    let edition = try attempt(CommandFailure.init) { () throws(AggregateError) in
      try run.edition(threads: plan.threads)
    }
    return try attempt(CommandFailure.init) { () throws(PublishError) in
      let library: TemplateLibrary
      do throws(RenderError) {
        library = try templates.get()
      } catch {
        throw .rendering(error)
      }
      let renderer = Renderer(edition: edition, templates: library)
      return try publisher.stage(requests, threads: plan.threads) { request throws(RenderError) in
        try renderer.document(for: request)
      }
    }
  }

  private func publish(
    _ releases: StagedReleases, of configuration: Configuration, output: String
  ) throws(CommandFailure) {
    let publications = try attempt(CommandFailure.init) { () throws(PublishError) in try releases.publish() }
    try attempt(CommandFailure.init) { () throws(SystemFault) in
      let site = Site(
        title: configuration.title, issuer: configuration.issuer, root: configuration.root,
        url: configuration.url)
      try ReleaseIndex(output: output, site: site, after: publications).write()
    }
    let unchanged = publications.count { $0.outcome == .unchanged }
    var notes = publications.compactMap { publication -> Diagnostic? in
      guard case .replaced(let changes, let accounts) = publication.outcome, changes + accounts > 0 else {
        return nil
      }
      return Self.revised(publication, changes: changes)
    }
    if unchanged > 0 { notes.append(Self.unchanged(unchanged)) }
    // Said when all is in its place: a reader that goes away, or a full disk behind it, stops no publishing.
    let shownOutput = session.surroundings.relative(output)
    for page in publications.flatMap(\.pages) { try terminal.path("\(shownOutput)/\(page)") }
    try terminal.findings(notes)
  }

  private static func unchanged(_ count: Int) -> Diagnostic {
    Diagnostic(
      .note, .releaseUnchanged,
      Wording(
        zh: "\(count)份简报与已发布的相同，没有改动",
        en: "\(count) bulletins are unchanged; nothing was written for them"))
  }

  private static func revised(_ publication: Publication, changes: Int) -> Diagnostic {
    let what =
      changes > 0
      ? Wording(zh: "有\(changes)项数据变化", en: "\(changes) figures changed")
      : Wording(zh: "只有数据行数变化", en: "nothing but counts of rows changed")
    return Diagnostic(
      .note, .releaseRevised,
      Wording(
        zh: "“\(publication.title)”重新发布，\(what.zh)，见 revisions.md",
        en: "“\(publication.title)” was published again with \(what.en); see revisions.md"))
  }

  private func publisher(
    run: WorkspaceRun, digests: InputDigests, templates: [WorkspaceDirectory.SettingsFile], output: String
  ) throws(CommandFailure) -> Publisher {
    let workspace = run.workspace
    let settings = [workspace.configurationFile] + templates
    let inputs = try attempt(CommandFailure.init) { () throws(PublishError) in
      var inputs: [Manifest.Input] = []
      for file in run.outcome.files { inputs.append(try Manifest.Input(file, digests)) }
      return inputs
    }
    return Publisher(
      output: output, version: Program.version, inputs: inputs,
      configuration: settings.map { Manifest.File(path: $0.path, content: $0.bytes) },
      formats: plan.documentFormats)
  }
}
