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

  /// What every page prints, by its id; an id says one thing, wherever it stands.
  private static func figures(of edition: Edition, _ run: WorkspaceRun) throws -> [String: Figure] {
    let workspace = run.workspace
    let renderer = Renderer(
      edition: edition, templates: try TemplateLibrary(files: workspace.templates().texts))
    var figures: [String: Figure] = [:]
    for request in workspace.configuration.bulletins.flatMap({ $0.requests(in: run.register) }) {
      for printed in try renderer.document(for: request).figures {
        var figure = printed.figure
        // A published figure is exact where a page compares it.
        figure.mustStayExact = true
        let same = figures.updateValue(figure, forKey: figure.id)
        #expect(same == nil || same == figure, "\(figure.id) on the page of \(request.template)")
      }
    }
    return figures
  }

  /// An id without whose it is and which year or month it is of: `period.topics#share:total.topics`.
  private static func kind(of id: String) -> String {
    let parts = id.split(separator: "#").map { part in part.prefix { $0 != "@" } }
    let words = parts.joined(separator: "#").split(separator: ".", omittingEmptySubsequences: false)
    let isPeriod = words[0].allSatisfy { $0.isNumber || $0 == "-" }
    let name = (isPeriod ? ["period"] : words.prefix(1)) + words.dropFirst()
    return (id.hasPrefix("work:") ? name.prefix(1) : name[...]).joined(separator: ".")
  }

  /// Of each kind the first and the last, and every eighth between them, in one kind these and in the next those.
  private static func some(of figures: [String: Figure]) -> [Figure] {
    let kinds = Dictionary(grouping: figures.keys, by: kind(of:)).sorted { $0.key < $1.key }
    return kinds.enumerated().flatMap { number, kind in
      let ids = kind.value.sorted()
      return ids.indices.filter { [0, ids.count - 1].contains($0) || $0 % 8 == number % 8 }
        .compactMap { figures[ids[$0]] }
    }
  }

  @Test func everyKindOfFigureOfThePages() throws {
    let listed = try WorkspaceDirectory(at: Repository.path).configuration.bulletins.flatMap(\.studios)
    let run = try Self.run("2018-11-30", studios: listed)
    let edition = try run.edition(threads: 2)
    let tracer = FigureTracer(edition)
    let figures = try Self.figures(of: edition, run)
    #expect(figures.count > 2000)
    let some = Self.some(of: figures)
    for kind in ["#allocation", "#own", "#growth:", "@studio:", "payment:", "2018-", "2016."] {
      #expect(some.contains { $0.id.contains(kind) }, "\(kind)")
    }
    var traced: [TracedFigure] = []
    for figure in some {
      guard let found = try? tracer.trace(figure.id) else {
        Issue.record("\(figure.id) is not found")
        continue
      }
      var same = found.figure
      same.mustStayExact = true
      #expect(same == figure)
      traced.append(found)
    }
    try expectSums(of: traced.enumerated().filter { $0.offset % 7 == 0 }.map(\.element), in: run)
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
