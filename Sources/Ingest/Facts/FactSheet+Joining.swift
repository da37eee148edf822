import CSV

extension FactSheet {
  /// Joins what came of the chunks, and gives the closer look to the rows that they left.
  ///
  /// - Parameters:
  ///   - outcomes: of all chunks, in their order.
  ///   - body: takes each fact that is found; whether its key is among those of a chunk.
  /// - Returns: false where a chunk was read from a place where no row begins: nothing of it holds.
  func join(
    _ outcomes: [ChunkOutcome], _ file: inout FactFile,
    _ body: (inout FactFile, Fact, _ isKeyed: Bool) -> Void
  ) -> Bool {
    var place = RowAbove.Place(offset: firstRow, line: firstLine)
    var above: RowAbove.Place?
    func read(_ range: Range<Int>, line: Int, isKeyed: Bool = false) {
      file.read(range, line: line, below: above) { file, fact in body(&file, fact, isKeyed) }
      above = nil
    }
    for (chunk, outcome) in zip(chunks, outcomes) {
      let end = chunk.range.upperBound
      guard let start = outcome.start else {
        if place.offset < end {
          read(place.offset..<end, line: place.line)
          place = file.next
        }
        continue
      }
      if place.offset < start {
        read(place.offset..<start, line: place.line)
        place = file.next
      }
      guard place.offset == start else { return false }
      for rest in outcome.rests {
        above = rest.above.map { RowAbove.Place(offset: $0.offset, line: place.line + $0.line) } ?? above
        read(rest.range, line: place.line + rest.line, isKeyed: rest.isKeyed)
      }
      if let plan { file.accept(outcome.clean, from: place.line, money: plan.moneyColumn) }
      above = outcome.last.map { RowAbove.Place(offset: $0.offset, line: place.line + $0.line) } ?? above
      place = RowAbove.Place(offset: outcome.end, line: place.line + outcome.lines)
      if outcome.end < end {
        read(outcome.end..<end, line: place.line)
        place = file.next
      }
    }
    return true
  }
}
