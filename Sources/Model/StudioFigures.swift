/// The tallies of single studios: of those that the bulletins tell of one by one.
///
/// They are counted when they are asked for, by the same rules as those of regions.
public struct StudioFigures: Sendable {
  /// By studio, its place among them.
  private let places: [StudioIndex: Int]
  private let tally: @Sendable (_ place: Int, _ cell: FigureCell) -> Tally?

  /// - Parameters:
  ///   - studios: each once.
  ///   - tally: the tally of a cell for the studio at a place among `studios`; nil where its digits do not fit.
  public init(
    of studios: [StudioIndex] = [],
    tally: @escaping @Sendable (_ place: Int, _ cell: FigureCell) -> Tally? = { _, _ in nil }
  ) {
    places = Dictionary(
      studios.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.tally = tally
  }

  /// The tally of a cell about a studio; nil for one that is not among them.
  public func tally(of cell: FigureCell) -> Tally? {
    guard case .studio(let studio) = cell.subject, let place = places[studio] else { return nil }
    return tally(place, cell)
  }
}
