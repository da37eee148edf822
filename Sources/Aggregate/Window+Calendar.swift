import Model

extension Window {
  /// The calendar years it touches, or the months from January of the year before its last; each cut to it.
  func pieces(_ unit: CalendarPiece.Unit) -> [CalendarPiece] {
    var pieces: [CalendarPiece] = []
    var first = unit == .year ? start : max(start, end.firstOfYear.adding(years: -1))
    while first <= end {
      let piece = Window(start: first, end: min(end, unit.last(of: first)))
      pieces.append(CalendarPiece(unit, piece))
      guard piece.end < .distantFuture else { break }
      first = piece.end.next
    }
    return pieces
  }
}
