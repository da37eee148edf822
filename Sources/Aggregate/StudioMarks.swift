/// Which studios have a row, one bit a studio for each interval and class, for counts of different studios.
struct StudioMarks: Sendable {
  private let words: Int
  /// Where the words of an interval's and class's studios begin, -1 for none yet; classes counted over all sources.
  private var starts: [Int]
  private var bits: [UInt64] = []

  init(studios: Int, intervalsTimesClasses: Int) {
    words = (studios + 63) / 64
    starts = [Int](repeating: -1, count: intervalsTimesClasses)
  }

  mutating func mark(_ studio: Int, at place: Int) {
    if starts[place] < 0 {
      starts[place] = bits.count
      bits.append(contentsOf: repeatElement(0, count: words))
    }
    bits[starts[place] + studio / 64] |= 1 << UInt64(studio % 64)
  }

  mutating func merge(_ other: StudioMarks) {
    for place in starts.indices where other.starts[place] >= 0 {
      if starts[place] < 0 {
        starts[place] = bits.count
        bits.append(contentsOf: repeatElement(0, count: words))
      }
      for word in 0..<words { bits[starts[place] + word] |= other.bits[other.starts[place] + word] }
    }
  }

  /// The studios marked at any of the places.
  func studios(at places: [Int]) -> [Int] {
    var union = [UInt64](repeating: 0, count: words)
    for place in places where starts[place] >= 0 {
      for word in 0..<words { union[word] |= bits[starts[place] + word] }
    }
    var studios: [Int] = []
    for (index, word) in union.enumerated() {
      var rest = word
      while rest != 0 {
        studios.append(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return studios
  }
}
