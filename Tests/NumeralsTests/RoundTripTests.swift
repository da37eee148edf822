import Model
import Numerals
import Testing

/// A fixed sequence of numbers (SplitMix64), the same in every run.
struct FixedSequence: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// What is written for a value is read back as a number that stands for it.
@Suite struct RoundTripTests {
  /// Every number to 2000, the edges of the rules around each power of ten, and a thousand of every length.
  static let counts: [Int] = {
    var counts = Array(0...2000)
    for exponent in 1...14 {
      let power = (0..<exponent).reduce(1) { product, _ in product * 10 }
      for factor in [1, 2, 5, 9] {
        for share in [80, 95, 98, 100, 108, 110, 118, 120, 128] {
          let edge = power * factor * share / 100
          counts += [edge - 1, edge, edge + 1]
        }
      }
      var sequence = FixedSequence(seed: UInt64(exponent))
      for _ in 0..<200 { counts.append(Int.random(in: power..<power * 10, using: &sequence)) }
    }
    return counts
  }()

  private static func check(_ written: WrittenNumber, for value: FixedDecimal, step: FixedDecimal) {
    guard let read = NumberReader.read(written.text, resolution: step) else {
      Issue.record("\(value) was written \(written.text), which is no number")
      return
    }
    #expect(read.stands(for: value), "\(value) was written \(written.text)")
    #expect(read.slips.isEmpty, "\(value) was written \(written.text)")
    #expect(!written.isExact || read.number == ApproximateNumber(exactly: value), "\(value): \(written.text)")
    #expect(written.unit.isEmpty || read.unit == written.unit)
  }

  @Test(arguments: [nil, 1, 2, 3], ApproximateStyle.Word.allCases)
  func approximateCounts(_ digits: Int?, _ word: ApproximateStyle.Word) {
    let style = ApproximateStyle(digits: digits, word: word)
    for count in Self.counts {
      let value = FixedDecimal(count)
      let written = NumberWriter.approximate(value, style: style)
      Self.check(written, for: value, step: FixedDecimal(1))
      #expect(written == NumberWriter.approximate(value, style: style))
    }
  }

  @Test func exactCounts() {
    for count in Self.counts {
      for value in [FixedDecimal(count), FixedDecimal(-count)] {
        Self.check(NumberWriter.plain(value, unit: "个"), for: value, step: FixedDecimal(1))
        Self.check(NumberWriter.wan(value), for: value, step: FixedDecimal(1))
        Self.check(NumberWriter.yi(value), for: value, step: FixedDecimal(1))
      }
    }
  }

  @Test func moneyToTheFen() {
    let fen = FixedDecimal(units: 1, scale: 2)
    for count in Self.counts {
      let yuan = Money(fen: Int64(count)).yuan
      Self.check(NumberWriter.money(yuan), for: yuan, step: fen)
      Self.check(NumberWriter.money(yuan.negated), for: yuan.negated, step: fen)
      for word in ApproximateStyle.Word.allCases {
        let written = NumberWriter.approximateMoney(yuan, style: ApproximateStyle(word: word))
        Self.check(written, for: yuan, step: fen)
      }
      Self.check(
        NumberWriter.money(yuan, inColumnOf: .tenThousand, digits: 2).inTenThousands, for: yuan, step: fen)
    }
  }

  @Test func moneyUpToTheLargestAmount() {
    var sequence = FixedSequence(seed: 7)
    for _ in 0..<2000 {
      let yuan = Money(fen: Int64.random(in: 0...1_000_000_000_000_000, using: &sequence)).yuan
      Self.check(NumberWriter.money(yuan), for: yuan, step: FixedDecimal(units: 1, scale: 2))
    }
    let largest = Money(fen: .max).yuan
    Self.check(NumberWriter.money(largest), for: largest, step: FixedDecimal(units: 1, scale: 2))
  }

  @Test func shares() throws {
    for part in stride(from: 0, through: 2100, by: 7) {
      let percent = try #require(FixedDecimal(part * 100).divided(by: FixedDecimal(1993), digits: 12))
      let written = NumberWriter.percent(percent)
      let read = try #require(NumberReader.read(written.text, resolution: FixedDecimal(units: 1, scale: 1)))
      #expect(read.stands(for: percent), "\(part) of 1993 was written \(written.text)")
    }
  }

  @Test func growthInASentence() throws {
    var sequence = FixedSequence(seed: 11)
    for _ in 0..<500 {
      let base = FixedDecimal(Int.random(in: 10...100_000, using: &sequence))
      let value = FixedDecimal(Int.random(in: 0...100_000, using: &sequence))
      let difference = try #require(value.subtracting(base)?.magnitude.scaled(byPowerOfTen: 2))
      let rate = try #require(difference.divided(by: base, digits: 12))
      let written = NumberWriter.percent(rate)
      let scanner = NumberScanner("比上年\(value < base ? "下降" : "增长")\(written.text)。")
      let read = try #require(scanner.next(from: 0) { _ in FixedDecimal(units: 1, scale: 1) })
      #expect(read.number.stands(for: rate), "\(base) to \(value) was written \(written.text)")
    }
  }

  /// The rule itself, for whatever was chosen: 近 within 5%, 多 within 0.8 of the last place kept.
  @Test func noApproximationBeyondWhatTheRuleAllows() throws {
    for count in Self.counts where count >= 11 {
      let written = NumberWriter.approximate(FixedDecimal(count))
      let read = try #require(NumberReader.read(written.text, resolution: FixedDecimal(1)))
      let round = try #require(read.number.value.integer)
      if written.text.hasPrefix("近") {
        #expect(95 * round <= 100 * count && count < round, "\(count): \(written.text)")
      } else if !written.isExact {
        let step = (0..<("\(count)".utf8.count - (count < 100 ? 1 : 2))).reduce(1) { product, _ in
          product * 10
        }
        #expect(round == count / step * step, "\(count): \(written.text)")
        #expect((1...8 * step / 10).contains(count - round), "\(count): \(written.text)")
      }
    }
  }
}

extension WrittenNumber {
  /// A cell of a 万元 column, with the magnitude that its header gives it.
  fileprivate var inTenThousands: WrittenNumber { WrittenNumber(number + "万", isExact: isExact) }
}
