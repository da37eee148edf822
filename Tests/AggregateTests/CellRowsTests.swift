import Aggregate
import Model
import Testing

/// The rows behind the figures of random workspaces, against the figures and against the rules written out row by row.
struct CellRowsTests {
  /// The facts as rows, each on a line of its own.
  private static func rows(_ facts: [SampleFact]) -> [FactRow] {
    facts.enumerated().map { line, fact in
      FactRow(
        fact.record, bounds: fact.bounds, origin: RowOrigin(file: 0, line: Int32(line + 1)),
        table: fact.record.table.table, key: "f\(line)")
    }
  }

  private static func sum(_ cell: FigureCell, of totals: Totals, _ facts: [FactRow], digits: Int)
    -> NaiveFigure
  {
    let asked = totals.rows(behind: cell)
    let rows = asked.factTable == nil ? asked.registerRows : asked.rows(of: facts)
    return rows.reduce(into: NaiveFigure()) { sum, row in
      func units(_ number: FixedDecimal?) -> Int64? {
        number?.units(atScale: digits).flatMap(Int64.init(exactly:))
      }
      guard let value = units(row.value) else { return }
      let bounds = FactBounds.Bounds(lower: units(row.lower), upper: units(row.upper))
      sum.add(value, bounds: row.isApproximate ? bounds : nil)
    }
  }

  @Test(arguments: 200..<212)
  func theySumToEveryFigureOfARegion(seed: Int) throws {
    var workspace = try RandomWorkspace(seed: UInt64(seed))
    let totals = try workspace.totals()
    let book = try totals.book(), facts = Self.rows(workspace.facts)
    let regions = workspace.register.regions
    let naive = NaiveReference(register: workspace.register, facts: workspace.facts, asOf: workspace.asOf)
    for slice in workspace.slices {
      for (measure, of) in book.measures.enumerated() {
        for division in Division.allCases {
          for code in ["150000", "150100", "150102", "CY-DL", "410800"] {
            let region = Sample.region(code)
            for isOwnPart in [false, true] {
              let cell = FigureCell(
                measure: measure, window: slice.window(asOf: workspace.asOf), selection: slice.selection,
                subject: .region(region, division, isOwnPart: isOwnPart))
              let expected = naive.figure(of, cell.window, cell.selection) { studio in
                let record = workspace.register.studios[studio]
                let own = division == .place ? record.place : record.reportingUnit
                return regions.depth(of: own) != nil
                  && (isOwnPart ? own == region : regions.isWithin(own, region))
              }
              #expect(
                Self.sum(cell, of: totals, facts, digits: of.fractionDigits) == expected,
                "seed \(seed) \(slice.id).\(of.id)@\(division):\(code) \(isOwnPart)")
            }
          }
        }
      }
    }
  }

  /// The figures of single studios, and the rows behind them.
  @Test(arguments: 300..<316)
  func ofSingleStudios(seed: Int) throws {
    var workspace = try RandomWorkspace(seed: UInt64(seed))
    let last = StudioIndex(workspace.register.studios.count - 1)
    let singles = last > 0 ? [last, 0] : [0]
    let totals = try workspace.totals(groupings: [.year], singles: singles)
    let figures = totals.studioFigures(), facts = Self.rows(workspace.facts)
    let naive = NaiveReference(register: workspace.register, facts: workspace.facts, asOf: workspace.asOf)
    let years = try totals.book().series.years.map { (window: $0.window, selection: [Measure.Condition]()) }
    let slices = workspace.slices.map { ($0.window(asOf: workspace.asOf), $0.selection) } + years
    for (window, selection) in slices {
      for (measure, of) in try Sample.catalogue().measures.enumerated() {
        for studio in singles {
          let cell = FigureCell(
            measure: measure, window: window, selection: selection, subject: .studio(studio))
          let expected = naive.figure(of, window, selection) { $0 == Int(studio) }
          let title = "seed \(seed) \(of.id)@studio:\(studio) \(window)"
          let tally = try #require(figures.tally(of: cell))
          #expect(NaiveFigure(tally) == expected, "\(title)")
          #expect(Self.sum(cell, of: totals, facts, digits: of.fractionDigits) == expected, "\(title)")
        }
      }
    }
  }

  @Test func anyOtherStudioHasNoFigures() throws {
    var workspace = try RandomWorkspace(seed: 300)
    workspace.register.studios.append(Sample.studio("further"))
    let other = StudioIndex(workspace.register.studios.count - 1)
    let figures = try workspace.totals(singles: [0]).studioFigures()
    let window = Slice(id: "total").window(asOf: workspace.asOf)
    func cell(_ studio: StudioIndex) -> FigureCell {
      FigureCell(measure: 0, window: window, subject: .studio(studio))
    }
    #expect(figures.tally(of: cell(0)) != nil)
    #expect(figures.tally(of: cell(other)) == nil)
    let region = FigureCell(
      measure: 0, window: window, subject: .region(Sample.regions.root, .place, isOwnPart: false))
    #expect(figures.tally(of: region) == nil)
  }
}
