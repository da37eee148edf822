import Testing

@testable import CSV

/// Digits eight at a time, against plain arithmetic.
@Suite struct DigitWordTests {
  private static func word(_ bytes: some Collection<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  @Test(arguments: 0...8)
  func numbersOfEveryLengthAreRead(count: Int) {
    var random = FixedSequence(seed: UInt64(count))
    for _ in 0..<500 {
      let digits = (0..<count).map { _ in UInt8(random.next(below: 10)) }
      let behind = (count..<8).map { _ in UInt8(random.next(below: 256)) }
      let word = Self.word(digits.map { $0 + 0x30 } + behind)
      #expect(DigitWord.number(word, count: count) == digits.reduce(0) { $0 * 10 + UInt64($1) })
    }
  }

  @Test(arguments: 1...8)
  func aByteThatIsNoDigitMakesNoNumber(count: Int) {
    for place in 0..<count {
      for byte in UInt8.min...UInt8.max where !(0x30...0x39).contains(byte) {
        var bytes = Array("12345678".utf8)
        bytes[place] = byte
        #expect(DigitWord.number(Self.word(bytes), count: count) == nil, "\(bytes)")
      }
    }
  }

  private static func date(_ text: [UInt8]) -> [Int]? {
    DigitWord.date(word(text[0..<8]), word(text[2..<10])).map { [$0.year, $0.month, $0.day] }
  }

  @Test(
    arguments: [
      ("2016-11-11", [2016, 11, 11]), ("0000-00-00", [0, 0, 0]), ("9999-99-99", [9999, 99, 99]),
      ("1900-01-02", [1900, 1, 2]), ("2009-10-30", [2009, 10, 30]),
    ])
  func datesAreRead(_ text: String, _ expected: [Int]) {
    #expect(Self.date(Array(text.utf8)) == expected)
  }

  @Test func aDateWithOneByteChangedIsAnotherOrNone() {
    for place in 0..<10 {
      for byte in UInt8.min...UInt8.max {
        var bytes = Array("2016-11-25".utf8)
        bytes[place] = byte
        let isHyphen = place == 4 || place == 7
        let isWritten = isHyphen ? byte == UInt8(ascii: "-") : (0x30...0x39).contains(byte)
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: "-").compactMap { Int($0) }
        #expect(Self.date(bytes) == (isWritten ? parts : nil), "\(bytes)")
      }
    }
  }
}
