import Diagnostics
import Model

extension Totals {
  /// The cells of a table of totals, sorted by region code, group, then the catalogue's order; zeros included.
  ///
  /// By level, year, month and ownership the line is about one region: the root and its reporting units by reporting
  /// unit, a region below them by place. The plan must have been made for a grouping by year, month or ownership.
  public func rows(_ query: TotalsQuery) throws(AggregateError) -> [TotalsRow] {
    guard let slice = plan.slices.first(where: { $0.id == query.slice }) else {
      throw .unknownSlice(query.slice, nearest: nearestName(to: query.slice, among: plan.slices.map(\.id)))
    }
    guard ![.year, .month, .ownership].contains(query.grouping) || plan.groupings.contains(query.grouping)
    else {
      throw .notPlanned(query.grouping)
    }
    let measures = try measureIndices(query.measures)
    let region = query.region ?? plan.register.regions.root
    let lines =
      switch query.grouping {
      case .reportingUnit: regionLines(query, below: region, .reportingUnit, slice, measures)
      case .place: regionLines(query, below: region, .place, slice, measures)
      case .level: levelLines(of: region, slice, measures)
      case .year: seriesLines(of: region, slice, measures, by: .year)
      case .month: seriesLines(of: region, slice, measures, by: .month)
      case .ownership: ownershipLines(of: region, slice, measures)
      }
    let sorted = lines.sorted { left, right in
      left.region == right.region
        ? left.group.utf8.lexicographicallyPrecedes(right.group.utf8) : left.region < right.region
    }
    var rows: [TotalsRow] = []
    for line in sorted {
      for (place, measure) in measures.enumerated() {
        let tally = try line.table.tally(bucket: line.bucket, measure: place, catalogue: plan.catalogue)
        rows.append(row(tally, plan.catalogue.measures[measure], query, line))
      }
    }
    return rows
  }

  private func measureIndices(_ ids: [String]) throws(AggregateError) -> [Int] {
    guard !ids.isEmpty else { return Array(plan.measures.indices) }
    var asked: Set<Int> = []
    for id in ids {
      guard let index = plan.catalogue.index(ofID: id) else {
        throw .unknownMeasure(id, nearest: plan.catalogue.nearest(to: id))
      }
      asked.insert(index)
    }
    return asked.sorted()
  }

  private func row(_ tally: Tally, _ measure: Measure, _ query: TotalsQuery, _ line: TotalsLine) -> TotalsRow
  {
    let decimal = { (number: Int64) in
      FixedDecimal(units: Int128(number), scale: measure.fractionDigits)
    }
    return TotalsRow(
      slice: query.slice, grouping: query.grouping, regionCode: plan.register.regions[line.region].code,
      group: line.group, name: line.name, measure: measure.id, kind: measure.isMoney ? .money : .count,
      value: decimal(tally.value), unit: measure.unit, isApproximate: tally.bounds != nil,
      lower: tally.bounds?.lower.map(decimal), upper: tally.bounds?.upper.map(decimal),
      records: tally.records)
  }
}
