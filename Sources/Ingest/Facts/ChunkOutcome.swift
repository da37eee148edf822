/// What came of one chunk of a file of facts: its clean rows are counted, the others are left to the closer look.
struct ChunkOutcome: Sendable {
  /// Rows that follow each other and are left.
  struct Rest: Sendable {
    /// Offsets in the file.
    var range: Range<Int>
    /// Physical lines between the chunk's first row and these.
    var line: Int
    /// Their keys are among those of the chunk.
    var isKeyed: Bool
    /// Where the clean row directly above stands; nil where another row that is left is above.
    var above: CleanPlace?
  }

  /// Where a clean row stands.
  struct CleanPlace: Sendable {
    var offset: Int
    /// Physical lines between the chunk's first row and this one.
    var line: Int
  }

  /// More rests than these and the remaining rows are left too, so that a broken file costs no memory.
  static let mostRests = 4096

  /// Where the first row begins that the chunk was read from; nil where none was found, and everything is left.
  var start: Int?
  /// Where the first row behind the chunk begins; what lies between it and the chunk's end is left.
  var end = 0
  /// Physical lines from `start` to `end`.
  var lines = 0
  /// The last row, where it is a clean one.
  var last: CleanPlace?
  private(set) var rests: [Rest] = []
  var clean = CleanRows()
  var keys: KeyRun

  var isFull: Bool { rests.count >= Self.mostRests }

  init(fingerprinted: Bool) { keys = KeyRun(fingerprinted: fingerprinted) }

  /// Leaves a row.
  mutating func leave(_ range: Range<Int>, line: Int, isKeyed: Bool) {
    if let previous = rests.last, previous.range.upperBound == range.lowerBound, previous.isKeyed == isKeyed {
      rests[rests.count - 1].range = previous.range.lowerBound..<range.upperBound
    } else {
      rests.append(Rest(range: range, line: line, isKeyed: isKeyed, above: last))
    }
    last = nil
  }
}

/// Clean rows as far as the account of their file wants them.
struct CleanRows: Sendable {
  var count = 0
  /// Those with a day behind the as-of date.
  var future = 0
  /// How large the amounts are of a column of 万元 or more; lines count from the chunk's first row.
  var amounts: AmountScale?
}
