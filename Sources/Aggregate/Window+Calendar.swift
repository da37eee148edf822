import Model

extension Window {
  /// The calendar years it touches, each cut to it.
  var years: [Window] { cut { $0.lastOfYear } }

  /// The calendar months it touches, each cut to it, from January of the year before its last.
  var months: [Window] {
    let recent = max(start, end.firstOfYear.adding(years: -1))
    return Window(start: recent, end: end).cut { $0.lastOfMonth }
  }

  /// Pieces one after another, each from its first day to that day's `last`.
  private func cut(to last: (Day) -> Day) -> [Window] {
    var pieces: [Window] = []
    var first = start
    while first <= end {
      let piece = Window(start: first, end: min(end, last(first)))
      pieces.append(piece)
      guard piece.end < .distantFuture else { break }
      first = piece.end.next
    }
    return pieces
  }
}
