/// One cell of figures: the sum, its bounds where a record was approximate, and how many rows are behind it.
/// Integers in units of the measure's last digit (`Measure.fractionDigits`): fen for money.
public struct Tally: Sendable, Hashable {
  public var value: Int64
  /// Set only where a record behind it was approximate.
  public var bounds: FactBounds.Bounds?
  public var records: Int

  public init(value: Int64 = 0, bounds: FactBounds.Bounds? = nil, records: Int = 0) {
    self.value = value
    self.bounds = bounds
    self.records = records
  }
}

/// Every figure of a workspace at one as-of date: slice × measure × region, both divisions.
///
/// It holds integers, and once for all figures the words they share; a `Figure` is made when it is asked for.
///
/// A class that never changes: every value that a template looks at holds the book, and to copy one counts a single reference
/// to it, not one to each of its lists, on threads that render side by side.
public final class FigureBook: Sendable {
  public let asOf: Day
  public let regions: RegionTree
  public let levels: LevelScale
  public let measures: [Measure]
  public let slices: [Slice]
  /// The same by year and month.
  public let series: FigureSeries

  /// By slice, then region, the tallies by measure; none for a region with only zeros, as most have.
  private let byReportingUnit: [[Tally]]
  private let byPlace: [[Tally]]
  /// How each measure is counted, by measure.
  public let definitions: [String]
  /// Window and selection of each slice, by slice.
  private let windows: [Window]
  private let selections: [String]
  private let measureIndex: [String: Int]
  private let sliceIndex: [String: Int]

  /// - Parameter tallies: by measure, or none where all of them are zero.
  /// - Throws: what `tallies` throws for the first region that it has a fault for.
  public init<Fault: Error>(
    asOf: Day, regions: RegionTree, levels: LevelScale, measures: [Measure], slices: [Slice],
    series: FigureSeries = FigureSeries(),
    tallies: (_ slice: Int, _ region: RegionIndex, _ division: Division) throws(Fault) -> [Tally]
  ) throws(Fault) {
    self.asOf = asOf
    self.regions = regions
    self.levels = levels
    self.measures = measures
    self.slices = slices
    self.series = series
    measureIndex = Dictionary(
      measures.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    sliceIndex = Dictionary(slices.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    definitions = measures.map { $0.definition(levels: levels) }
    windows = slices.map { $0.window(asOf: asOf) }
    selections = slices.map { $0.selectionText(levels: levels) }
    func all(_ division: Division) throws(Fault) -> [[Tally]] {
      var all: [[Tally]] = []
      all.reserveCapacity(slices.count * regions.regions.count)
      for slice in slices.indices {
        for region in regions.regions.indices {
          all.append(try tallies(slice, RegionIndex(region), division))
        }
      }
      return all
    }
    byReportingUnit = try all(.reportingUnit)
    byPlace = try all(.place)
  }

  public func measureIndex(ofID id: String) -> Int? { measureIndex[id] }
  public func sliceIndex(ofID id: String) -> Int? { sliceIndex[id] }

  public func tally(slice: Int, measure: Int, region: RegionIndex, division: Division) -> Tally {
    let index = slice * regions.regions.count + Int(region)
    let tallies = division == .place ? byPlace[index] : byReportingUnit[index]
    return tallies.isEmpty ? Tally() : tallies[measure]
  }

  /// The figure with its words.
  public func figure(slice: Int, measure: Int, region: RegionIndex, division: Division) -> Figure {
    var figure = figure(
      of: tally(slice: slice, measure: measure, region: region, division: division), slices[slice].id,
      windows[slice], measure: measure, region: region, division: division)
    figure.selection = selections[slice]
    return figure
  }

  /// The figure of a year or month of `series`, `2016.studios@150000`; nil where its digits do not fit.
  public func figure(
    of piece: CalendarPiece, measure: Int, region: RegionIndex, division: Division
  ) -> Figure? {
    series.tally(piece, measure, region, division).map { tally in
      figure(of: tally, piece.id, piece.window, measure: measure, region: region, division: division)
    }
  }

  private func figure(
    of tally: Tally, _ slice: String, _ window: Window, measure: Int, region: RegionIndex, division: Division
  ) -> Figure {
    let counted = measures[measure], place = regions[region]
    func decimal(_ number: Int64) -> FixedDecimal {
      FixedDecimal(units: Int128(number), scale: counted.fractionDigits)
    }
    let mark = division == .place ? "place:" : ""
    var figure = Figure(
      id: "\(slice).\(counted.id)@\(mark)\(place.code)", label: counted.label,
      kind: counted.isMoney ? .money : .count, value: decimal(tally.value), unit: counted.unit,
      measure: counted.id, regionCode: place.code, regionName: place.name,
      definition: definitions[measure])
    figure.isApproximate = tally.bounds != nil
    figure.lower = tally.bounds?.lower.map(decimal)
    figure.upper = tally.bounds?.upper.map(decimal)
    figure.slice = slice
    figure.window = window
    figure.records = tally.records
    return figure
  }
}
