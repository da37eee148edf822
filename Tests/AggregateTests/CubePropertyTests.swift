import Aggregate
import Model
import Testing

/// Every figure of random workspaces against the rules written out row by row.
struct CubePropertyTests {
  @Test(arguments: 0..<24)
  func everyFigureOfTheBook(seed: Int) throws {
    var workspace = try RandomWorkspace(seed: UInt64(seed))
    let book = try workspace.totals().book()
    let naive = NaiveReference(register: workspace.register, facts: workspace.facts, asOf: workspace.asOf)
    let regions = workspace.register.regions
    for (slice, declared) in workspace.slices.enumerated() {
      for (measure, of) in book.measures.enumerated() {
        for division in Division.allCases {
          for region in regions.regions.indices.map(RegionIndex.init) {
            let expected = naive.figure(
              of, declared.window(asOf: workspace.asOf), declared.selection,
              counts: { naive.counts($0, in: region, division) })
            let tally = book.tally(slice: slice, measure: measure, region: region, division: division)
            #expect(
              NaiveFigure(tally) == expected,
              "seed \(seed) \(declared.id).\(of.id)@\(division):\(regions[region].code)")
          }
        }
      }
    }
  }

  @Test(arguments: 100..<106, TotalsGrouping.allCases)
  func everyRowOfTheTotals(seed: Int, grouping: TotalsGrouping) throws {
    var workspace = try RandomWorkspace(seed: UInt64(seed))
    let totals = try workspace.totals(groupings: [grouping])
    let naive = NaiveReference(register: workspace.register, facts: workspace.facts, asOf: workspace.asOf)
    let catalogue = try Sample.catalogue()
    for code in ["150000", "150100", "150102", "CY-DL"] {
      for slice in workspace.slices {
        let rows = try totals.rows(
          TotalsQuery(slice: slice.id, grouping: grouping, depth: .all, region: Sample.region(code)))
        #expect(Set(rows).count == rows.count)
        for row in rows {
          let measure = try #require(catalogue.index(ofID: row.measure).map { catalogue.measures[$0] })
          let expected = naive.figure(row, measure, slice)
          #expect(
            NaiveFigure(row, measure) == expected,
            "seed \(seed) \(slice.id) \(code) \(row.group) \(row.measure)")
        }
      }
    }
  }
}

extension NaiveReference {
  func counts(_ studio: Int, in region: RegionIndex, _ division: Division) -> Bool {
    let record = register.studios[studio]
    return register.regions.depth(of: region) != nil
      && register.regions.isWithin(division == .place ? record.place : record.reportingUnit, region)
  }

  /// What a row of totals should say.
  func figure(_ row: TotalsRow, _ measure: Measure, _ slice: Slice) -> NaiveFigure {
    let region = Sample.region(row.regionCode)
    var window = slice.window(asOf: asOf)
    let isTop = (register.regions.depth(of: region) ?? 0) <= 1
    let division: Division =
      switch row.grouping {
      case .reportingUnit: .reportingUnit
      case .place: .place
      default: isTop ? .reportingUnit : .place
      }
    if row.grouping == .year, let year = Int(row.group), let first = Day(year: year, month: 1, day: 1) {
      window = Window(start: max(window.start, first), end: min(window.end, first.lastOfYear))
    }
    if row.grouping == .month, let first = Day(iso: row.group + "-01") {
      window = Window(start: max(window.start, first), end: min(window.end, first.lastOfMonth))
    }
    return figure(measure, window, slice.selection) { studio in
      guard counts(studio, in: region, division) else { return false }
      let record = register.studios[studio]
      switch row.grouping {
      case .level: return register.levels[highest(studio, window.end)].id == row.group
      case .ownership: return (record.ownership ?? "") == row.group
      case .reportingUnit: return row.group != "own" || record.reportingUnit == region
      case .place: return row.group != "own" || record.place == region
      case .year, .month: return true
      }
    }
  }
}

extension NaiveFigure {
  init(_ tally: Tally) {
    value = Int128(tally.value)
    records = tally.records
    isApproximate = tally.bounds != nil
    lower = isApproximate ? tally.bounds?.lower.map { Int128($0) } : value
    upper = isApproximate ? tally.bounds?.upper.map { Int128($0) } : value
  }

  init(_ row: TotalsRow, _ measure: Measure) {
    let scale = measure.fractionDigits
    value = row.value.units(atScale: scale) ?? .max
    records = row.records
    isApproximate = row.isApproximate
    lower = isApproximate ? row.lower?.units(atScale: scale) : value
    upper = isApproximate ? row.upper?.units(atScale: scale) : value
  }
}
