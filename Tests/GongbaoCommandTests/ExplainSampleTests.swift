import Aggregate
import Model
import Render
import TestSupport
import Testing
import Workspace

@testable import GongbaoCommand

/// Every figure that the sample workspace's pages print is found again by its id, the same in all it says, and the rows behind
/// it sum to it.
struct ExplainSampleTests {
  private static func run(_ asOf: String, studios: [String] = []) throws -> WorkspaceRun {
    let workspace = try WorkspaceDirectory(at: Repository.path)
    return try WorkspaceRun(
      of: workspace, asOf: try #require(Day(iso: asOf)), threads: 2, groupings: [.year, .month],
      rules: RuleRequest(tellsAll: true), studios: studios)
  }

  /// A page for the root and some for reporting units, by the built-in templates.
  private static func figures(of edition: Edition, in workspace: WorkspaceDirectory) throws -> [Figure] {
    let renderer = Renderer(
      edition: edition, templates: try TemplateLibrary(files: workspace.templates().texts))
    let regions = edition.figures.regions
    let units = regions.reportingUnits.enumerated().filter { $0.offset % 4 == 0 }.map(\.element)
    let pages = [("annual.md", regions.root)] + units.map { ("league.md", $0) }
    var figures: [String: Figure] = [:]
    for (template, scope) in pages {
      let request = BulletinRequest(id: "page", title: "页", template: template, scope: scope)
      for printed in try renderer.document(for: request).figures {
        figures[printed.figure.id] = printed.figure
      }
    }
    return figures.values.sorted { $0.id < $1.id }
  }

  @Test func everyKindOfFigureOfThePages() throws {
    let run = try Self.run("2018-11-30")
    let edition = try run.edition(threads: 2)
    let tracer = FigureTracer(edition)
    let figures = try Self.figures(of: edition, in: run.workspace)
    #expect(figures.count > 500)
    // A part of them has every kind; those of the audit are looked for among all of a page.
    let few = figures.enumerated().filter { place, figure in
      place % (FigureTracer.needs(of: figure.id).judgesRules ? 29 : 4) == 0
    }
    var traced: [TracedFigure] = []
    for figure in few.map(\.element) {
      let found = try tracer.trace(figure.id)
      var (mine, theirs) = (found.figure, figure)
      // A published figure is exact where a page compares it.
      (mine.mustStayExact, theirs.mustStayExact) = (true, true)
      #expect(mine == theirs)
      traced.append(found)
    }
    try expectSums(of: traced.enumerated().filter { $0.offset % 3 == 0 }.map(\.element), in: run)
  }

  /// Every measure, for some slices and periods of the root; for one slice by both ways of dividing, of own parts and of a studio.
  @Test func everyMeasure() throws {
    let run = try Self.run("2018-11-30", studios: ["NM0003"])
    let tracer = FigureTracer(try run.edition(threads: 2))
    let slices = ["total", "provincial", "last_year", "2016"]
    let places = ["place:150100", "place:150800#own", "studio:NM0003"]
    let subjects = slices.map { ($0, "150000") } + places.map { ("total", $0) } + [("2017", "studio:NM0003")]
    var traced: [TracedFigure] = []
    for (slice, subject) in subjects {
      for measure in run.catalogue.measures {
        traced.append(try tracer.trace("\(slice).\(measure.id)@\(subject)"))
      }
    }
    #expect(traced.count > 250)
    try expectSums(of: traced, in: run)
  }

  private func expectSums(of traced: [TracedFigure], in run: WorkspaceRun) throws {
    func leaves(_ traced: TracedFigure) -> [TracedFigure] {
      if case .made(let ends) = traced.origin { ends.flatMap(leaves) } else { [traced] }
    }
    let cells = traced.flatMap(leaves).compactMap { leaf -> (Figure, FigureCell)? in
      if case .counted(let cell) = leaf.origin { (leaf.figure, cell) } else { nil }
    }
    for ((figure, _), rows) in zip(cells, run.rows(behind: cells.map(\.1))) {
      expectSum(of: rows, figure)
    }
    for leaf in traced.flatMap(leaves) {
      guard case .rows(let rows) = leaf.origin else { continue }
      expectSum(of: rows, leaf.figure)
    }
    for leaf in traced.flatMap(leaves) {
      guard case .account = leaf.origin else { continue }
      let lines = RowsBehind(leaf, in: run).lines
      #expect(lines.reduce(0) { $0 + (Int($1.value) ?? 0) } == leaf.figure.value.integer, "\(leaf.figure.id)")
    }
  }

  private func expectSum(of rows: [FigureRow], _ figure: Figure) {
    func sum(_ number: (FigureRow) -> FixedDecimal?) -> FixedDecimal? {
      rows.reduce(.zero) { sum, row in sum.flatMap { sum in number(row).flatMap(sum.adding) } }
    }
    #expect(sum(\.value) == figure.value, "\(figure.id)")
    if let records = figure.records { #expect(rows.count == records, "\(figure.id)") }
    guard figure.isApproximate else { return }
    #expect(sum { $0.isApproximate ? $0.lower : $0.value } == figure.lower, "\(figure.id)")
    #expect(sum { $0.isApproximate ? $0.upper : $0.value } == figure.upper, "\(figure.id)")
  }
}
