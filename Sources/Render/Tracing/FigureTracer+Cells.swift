import Diagnostics
import Model

extension FigureTracer {
  /// `slice.measure@code`, `…@place:code`, `…#own`, `…@studio:id`; a year or a month may stand in the slice's place.
  func cell(_ id: String, slice sliceID: String, measure measureID: String) throws(FigureFault)
    -> TracedFigure
  {
    guard let measure = book.measureIndex(ofID: measureID) else {
      throw .unknownMeasure(
        measureID, nearest: nearestName(to: measureID, among: book.measures.map(\.id)))
    }
    let (subject, whose) = try subject(of: id)
    var cell = FigureCell(
      measure: measure, window: Window(start: .distantPast, end: edition.asOf), subject: subject)
    let figure: Figure?
    if let place = book.sliceIndex(ofID: sliceID) {
      cell.window = book.slices[place].window(asOf: edition.asOf)
      cell.selection = book.slices[place].selection
      figure = whose.figure(of: measure, slice: place)
    } else if let piece = periods.first(where: { $0.id == sliceID }) {
      cell.window = piece.window
      figure = whose.figure(of: measure, in: piece)
    } else {
      let known = book.slices.map(\.id) + periods.map(\.id)
      throw .unknownSlice(sliceID, nearest: nearestName(to: sliceID, among: known))
    }
    guard let figure else { throw .noValue(id) }
    guard figure.id == id else { throw unknown(id, among: [figure.id]) }
    return TracedFigure(FigureDrop(figure: figure), .counted(cell))
  }

  private var periods: [CalendarPiece] { book.series.years + book.series.months }

  /// Whose figure it is, and the drop that makes it.
  private func subject(
    of id: String
  ) throws(FigureFault) -> (FigureCell.Subject, any FigureSubject) {
    let at = id.firstIndex(of: "@") ?? id.endIndex
    var name = String(id[at...].dropFirst())
    if let studio = name.dropping(prefix: "studio:") {
      let (index, drop) = try self.studio(studio)
      return (.studio(index), drop)
    }
    let isOwnPart = name.hasSuffix("#own")
    if isOwnPart { name.removeLast("#own".count) }
    let place = name.dropping(prefix: "place:")
    let division: Division = place == nil ? .reportingUnit : .place
    let region = try region(place ?? name)
    return (
      .region(region, division, isOwnPart: isOwnPart),
      RegionDrop(book: book, index: region, division: division, isOwnPart: isOwnPart)
    )
  }

  func region(_ code: String) throws(FigureFault) -> RegionIndex {
    if let index = regions.index(ofCode: code), regions.depth(of: index) != nil { return index }
    let places = regions.subtree(of: regions.root).map { regions[$0] }
    // Whoever writes a name is told its code.
    let nearest =
      places.first { $0.name == code || $0.shortName == code }?.code
      ?? nearestName(to: code, among: places.map(\.code))
    throw .unknownRegion(code, nearest: nearest)
  }

  func studio(_ id: String) throws(FigureFault) -> (StudioIndex, StudioDrop) {
    guard let index = edition.studios.firstIndex(where: { $0.id == id }) else {
      throw .unknownStudio(id, nearest: nearestName(to: id, among: edition.studios.map(\.id)))
    }
    return (StudioIndex(index), StudioDrop(StudioIndex(index), in: edition))
  }
}

extension String {
  func dropping(prefix: String) -> String? { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil }
}
