import Aggregate
import Diagnostics
import Model
import Render
import Workspace

/// `gongbao templates`: the templates there are, and what one of a bulletin may print, with what it gives now.
struct TemplatesCommand: Sendable {
  let session: WorkspaceSession
  private var terminal: Terminal { session.terminal }
  private var plan: RunPlan { session.plan }

  func run() throws(CommandFailure) -> ExitStatus {
    let workspace = try session.openWorkspace()
    let configuration = workspace.configuration
    let asked = try attempt(CommandFailure.init) { () throws(ArgumentFault) in
      try configuration.bulletins(named: plan.operands)
    }
    let templates = try attempt(CommandFailure.init) { () throws(WorkspaceError) in
      try workspace.templates()
    }
    let library = try attempt(CommandFailure.init) { () throws(RenderError) in
      try TemplateLibrary(files: templates.texts)
    }
    let run = try session.read(
      workspace, groupings: [.year, .month], rules: RuleRequest(), studios: asked.flatMap(\.studios))
    let region = try session.region(in: run)
    let edition = try attempt(CommandFailure.init) { () throws(AggregateError) in
      try run.edition(threads: plan.threads)
    }
    let requests = asked.flatMap { $0.requests(in: run.register) }
    guard let request = requests.first(where: { region == nil || $0.scope == region }) else {
      let known = requests.map { run.register.regions[$0.scope].code }
      throw CommandFailure(ArgumentFault.nothingForRegion(plan.region ?? "", known: known))
    }
    try session.reportFindings(of: run)
    try session.refuseIfStrict(run)
    let names = Renderer(edition: edition, templates: library).names(for: request)
    switch plan.figureFormat {
    case .csv: try terminal.result(TemplateNameLine.csv(names.map(TemplateNameLine.init)))
    case .json: try terminal.result(JSONText.indented(names.map(TemplateNameLine.init)))
    case .table:
      let text = TemplatesText(language: terminal.language, width: StandardStream.output.columns ?? 160)
      let files = library.names.map { name in
        TemplatesText.File(
          name: name, isOwn: templates.altered.contains(name),
          bulletins: configuration.bulletins.filter { library.parts(of: $0.template).contains(name) }.map(
            \.id))
      }
      try terminal.result(text.text(files, names, for: request, of: edition))
    }
    return session.status(of: run)
  }
}
