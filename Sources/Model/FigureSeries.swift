/// The figures of every measure by calendar year and by month: a stock at the end of each, a flow within it.
///
/// They are counted when they are asked for: most pages show one measure of the thirty or none.
public struct FigureSeries: Sendable {
  /// Oldest first, from the year of the first event to the as-of date's.
  public let years: [CalendarPiece]
  /// Oldest first, from January of the year before the as-of date's, or the first event's month, to its own.
  public let months: [CalendarPiece]
  let tally:
    @Sendable (_ piece: CalendarPiece, _ measure: Int, _ region: RegionIndex, _ division: Division) -> Tally?

  /// - Parameter tally: nil where digits do not fit.
  public init(
    years: [CalendarPiece] = [], months: [CalendarPiece] = [],
    tally:
      @escaping @Sendable (
        _ piece: CalendarPiece, _ measure: Int, _ region: RegionIndex, _ division: Division
      ) -> Tally? = { _, _, _, _ in nil }
  ) {
    self.years = years
    self.months = months
    self.tally = tally
  }

  public func pieces(_ unit: CalendarPiece.Unit) -> [CalendarPiece] { unit == .year ? years : months }
}
