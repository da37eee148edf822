import Model
import Synchronization

extension Totals {
  /// The figures of the studios that the plan counts by themselves, over windows that it knows.
  public func studioFigures() -> StudioFigures {
    let tables = StudioTables(self)
    return StudioFigures(of: plan.singles) { place, cell in tables.tally(of: cell, place: place) }
  }
}

/// The sums of every measure over one window for each of the plan's single studios, made when one is first asked for.
private final class StudioTables: Sendable {
  private struct Key: Hashable {
    var window: Window
    var selection: [Measure.Condition]
  }

  private let totals: Totals
  private let tables = Mutex<[Key: Tabulation]>([:])

  init(_ totals: Totals) { self.totals = totals }

  /// Nil where the digits of the sum do not fit.
  func tally(of cell: FigureCell, place: Int) -> Tally? {
    let table = tables.withLock { tables in
      let key = Key(window: cell.window, selection: cell.selection)
      if let known = tables[key] { return known }
      let table = totals.tabulateSingles(over: cell.window, selection: cell.selection)
      tables[key] = table
      return table
    }
    return try? table.tally(bucket: place, measure: cell.measure, catalogue: totals.plan.catalogue)
  }
}

extension Totals {
  fileprivate func tabulateSingles(over window: Window, selection: [Measure.Condition]) -> Tabulation {
    tabulate(
      Array(plan.measures.indices), over: window, selection: selection, bucketCount: plan.singles.count
    ) { profiles in
      (0..<profiles.count).map { profile in profiles.single(of: profile).map(Int32.init) ?? -1 }
    }
  }
}
