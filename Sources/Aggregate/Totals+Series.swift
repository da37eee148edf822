import Model
import Synchronization

extension Totals {
  /// The years or months of a window, from that of the first event of the workspace.
  func pieces(_ unit: CalendarPiece.Unit, of window: Window) -> [CalendarPiece] {
    let first = min(firstEvent ?? window.end, window.end)
    return window.pieces(unit).filter { $0.window.end >= first }
  }

  /// The series of everything up to the as-of date; empty of what the plan was not made for.
  func series() -> FigureSeries {
    let whole = Slice(id: "").window(asOf: plan.asOf)
    func pieces(_ unit: CalendarPiece.Unit) -> [CalendarPiece] {
      plan.groupings.contains(TotalsGrouping(unit)) ? self.pieces(unit, of: whole) : []
    }
    let tables = SeriesTables(self)
    return FigureSeries(years: pieces(.year), months: pieces(.month)) { piece, measure, region, division in
      tables.tally(over: piece.window, measure: measure, region: region, division: division)
    }
  }
}

/// The sums of one measure over one window in every region, made when a figure of it is first asked for: pages that are
/// rendered side by side ask for the same.
private final class SeriesTables: Sendable {
  private struct Key: Hashable {
    var window: Window
    var measure: Int
    var division: Division
  }

  private let totals: Totals
  private let tables = Mutex<[Key: Tabulation]>([:])

  init(_ totals: Totals) { self.totals = totals }

  /// Nil where the digits of the sum do not fit.
  func tally(over window: Window, measure: Int, region: RegionIndex, division: Division) -> Tally? {
    let table = tables.withLock { tables in
      let key = Key(window: window, measure: measure, division: division)
      if let known = tables[key] { return known }
      let table = totals.table(of: measure, over: window, division)
      tables[key] = table
      return table
    }
    return try? table.tally(bucket: Int(region), measure: 0, catalogue: totals.plan.catalogue)
  }
}

extension Totals {
  fileprivate func table(of measure: Int, over window: Window, _ division: Division) -> Tabulation {
    let regions = plan.register.regions
    return tabulate([measure], over: window, selection: [], bucketCount: regions.regions.count) {
      regionBuckets(division, $0)
    }.rolledUp(regions)
  }
}
