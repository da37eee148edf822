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
/// It holds integers; a `Figure` with its words is made when it is asked for.
public struct FigureBook: Sendable {
  public let asOf: Day
  public let regions: RegionTree
  public let levels: LevelScale
  public let measures: [Measure]
  public let slices: [Slice]

  /// Tallies in the order slice, region, measure; a region outside the root's subtree has only zeros.
  private let byReportingUnit: [Tally]
  private let byPlace: [Tally]
  private let measureIndex: [String: Int]
  private let sliceIndex: [String: Int]

  public init(
    asOf: Day, regions: RegionTree, levels: LevelScale, measures: [Measure], slices: [Slice],
    tally: (_ slice: Int, _ region: RegionIndex, _ measure: Int, _ division: Division) -> Tally
  ) {
    self.asOf = asOf
    self.regions = regions
    self.levels = levels
    self.measures = measures
    self.slices = slices
    measureIndex = Dictionary(
      measures.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    sliceIndex = Dictionary(slices.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    func tallies(_ division: Division) -> [Tally] {
      slices.indices.flatMap { slice in
        regions.regions.indices.flatMap { region in
          measures.indices.map { tally(slice, RegionIndex(region), $0, division) }
        }
      }
    }
    byReportingUnit = tallies(.reportingUnit)
    byPlace = tallies(.place)
  }

  public func measureIndex(ofID id: String) -> Int? { measureIndex[id] }
  public func sliceIndex(ofID id: String) -> Int? { sliceIndex[id] }

  public func tally(slice: Int, measure: Int, region: RegionIndex, division: Division) -> Tally {
    let index = (slice * regions.regions.count + Int(region)) * measures.count + measure
    return division == .place ? byPlace[index] : byReportingUnit[index]
  }

  /// The figure with its words.
  public func figure(slice: Int, measure: Int, region: RegionIndex, division: Division) -> Figure {
    Figure(
      tally(slice: slice, measure: measure, region: region, division: division),
      measure: measures[measure], slice: slices[slice], region: regions[region], division: division,
      levels: levels, asOf: asOf)
  }
}

extension Figure {
  /// The figure of one tally.
  public init(
    _ tally: Tally, measure: Measure, slice: Slice, region: Region, division: Division,
    levels: LevelScale, asOf: Day
  ) {
    let scale = measure.fractionDigits
    func decimal(_ number: Int64) -> FixedDecimal { FixedDecimal(units: Int128(number), scale: scale) }
    let place = division == .place ? "place:" : ""
    self.init(
      id: "\(slice.id).\(measure.id)@\(place)\(region.code)", label: measure.label,
      kind: measure.isMoney ? .money : .count, value: decimal(tally.value), unit: measure.unit,
      measure: measure.id, regionCode: region.code, regionName: region.name,
      definition: measure.definition(levels: levels))
    isApproximate = tally.bounds != nil
    lower = tally.bounds?.lower.map(decimal)
    upper = tally.bounds?.upper.map(decimal)
    self.slice = slice.id
    window = slice.window(asOf: asOf)
    selection = slice.selectionText(levels: levels)
    records = tally.records
  }
}
