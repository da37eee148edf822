import Diagnostics
public import Model

// Design. Whatever a page prints is made by the drops that its template sees, and so is what is told of it here: an id is taken
// apart as far as it must be to know which drop to ask, the figure is made by that drop, and it is the one that was asked for when
// its id is the same. So a figure's words and value cannot be told otherwise than its page prints them.

/// Finds figures by their ids, and where they come from.
public struct FigureTracer: Sendable {
  let edition: Edition
  let found: UnitFindings?

  var book: FigureBook { edition.figures }
  var regions: RegionTree { edition.figures.regions }

  /// - Parameter edition: of figures that rules come to, with every outcome told.
  public init(_ edition: Edition) {
    self.edition = edition
    found = edition.audit.map { UnitFindings($0, in: edition) }
  }

  /// What an edition must hold for the figure of an id: studios that are counted by themselves, by their ids, the series whose
  /// periods it names, what rules came to, and that also where they came to nothing.
  public static func needs(
    of id: String
  ) -> (studios: [String], series: Set<CalendarPiece.Unit>, judgesRules: Bool, tellsAll: Bool) {
    let parts = FigureID.parts(of: id)
    return (
      parts.compactMap(FigureID.studio), Set(parts.compactMap(FigureID.series)),
      parts.contains(where: FigureID.isJudged),
      parts.contains { FigureID.isJudged($0) && !FigureID.isOfFaults($0) }
    )
  }

  /// The figure of an id.
  public func trace(_ id: String) throws(FigureFault) -> TracedFigure {
    if let derived = try derived(id) { return derived }
    guard let at = id.firstIndex(of: "@") else { throw unknown(id) }
    let parts = id[..<at].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let isCell = parts.count == 2 && (!FigureID.isCounted(id) || book.sliceIndex(ofID: parts[0]) != nil)
    return isCell ? try cell(id, slice: parts[0], measure: parts[1]) : try other(id)
  }

  /// The figure of two others: `A#growth:B`. An id may hold several such signs; that one divides it which leads to the same id.
  private func derived(_ id: String) throws(FigureFault) -> TracedFigure? {
    var first: FigureFault?
    for (operation, place) in FigureID.operations(in: id) {
      let left = String(id[..<place.lowerBound])
      let right = FigureID.whole(String(id[place.upperBound...]), beside: left)
      do throws(FigureFault) {
        let one = try trace(left), other = try trace(right)
        guard let figure = operation.figure(one.figure, other.figure) else { throw .noValue(id) }
        if figure.id == id { return TracedFigure(FigureDrop(figure: figure), .made(of: [one, other])) }
      } catch {
        first = first ?? error
      }
    }
    if let first { throw first }
    return nil
  }

  func unknown(_ id: String, among candidates: [String] = []) -> FigureFault {
    .unknown(id, nearest: nearestName(to: id, among: candidates))
  }
}

/// The grammar of ids, apart from what they name.
enum FigureID {
  enum Operation: String, CaseIterable {
    case growth, change, share

    func figure(_ one: Figure, _ other: Figure) -> Figure? {
      switch self {
      case .growth: one.growth(since: other)
      case .change: one.change(since: other)
      case .share: one.share(of: other)
      }
    }
  }

  /// Every place at which a derived figure's id may be divided, the last first.
  static func operations(in id: String) -> [(Operation, Range<String.Index>)] {
    Operation.allCases.flatMap { operation in
      id.ranges(of: "#\(operation.rawValue):").map { (operation, $0) }
    }.sorted { $0.1.lowerBound > $1.1.lowerBound }
  }

  /// What stands between the signs of derived figures.
  static func parts(of id: String) -> [String] {
    var parts: [String] = []
    var end = id.endIndex
    for (_, place) in operations(in: id) {
      parts.insert(String(id[place.upperBound..<end]), at: 0)
      end = place.lowerBound
    }
    return [String(id[..<end])] + parts
  }

  /// The id of the studio that a part names.
  static func studio(of part: String) -> String? {
    part.ranges(of: "@studio:").first.map { String(part[$0.upperBound...]) }
  }

  /// Whether a part begins with a year or a month, or what is meant for one.
  static func series(of part: String) -> CalendarPiece.Unit? {
    let period = part.prefix { $0 != "." && $0 != "@" }
    guard period.utf8.first.map({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) ?? false else {
      return nil
    }
    return period.contains("-") ? .month : .year
  }

  /// The second figure's id, which is written without its region where that is the first one's.
  static func whole(_ id: String, beside first: String) -> String {
    guard !id.contains("@"), let at = first.firstIndex(of: "@") else { return id }
    return id + first[at...]
  }

  /// The beginnings of ids of what no measure counts.
  private static let counted = [
    "target:", "indicator:", "growth:", "rule:", "payment:", "record:", "work:", "rows.", "coverage.",
    "standards.",
    "review.", "watch",
  ]

  static func isCounted(_ id: String) -> Bool { counted.contains(where: id.hasPrefix) }

  /// Of an id of what no measure counts: whether rules came to it.
  static func isJudged(_ id: String) -> Bool {
    ["rule:", "payment:", "standards.", "review.", "watch"].contains(where: id.hasPrefix)
  }

  /// Of such an id: whether it counts nothing but what every run tells.
  static func isOfFaults(_ id: String) -> Bool {
    ["rule:", "standards.", "review."].contains(where: id.hasPrefix)
      && [".fail@", ".warning@", ".unknown@"].contains(where: id.contains)
  }
}
