import CSV
import Testing

@testable import Ingest

/// Keys as two words, and what runs of them tell without a look at every key.
@Suite struct KeyRunTests {
  private static func key(_ text: String) -> PlainKey { PlainKey(beginningOf: Array(text.utf8).span) }

  private static func run(_ keys: [String], fingerprinted: Bool = true) -> KeyRun {
    var run = KeyRun(fingerprinted: fingerprinted)
    for text in keys { run.add(key(text)) }
    return run
  }

  /// Texts of 0 to 16 bytes, many of which begin alike.
  private static let texts: [String] = {
    var dice = Dice(seed: 7)
    return (0..<200).map { number in
      String((0..<number % 17).map { _ in dice.one(of: Array("019AZaz-~")) })
    }
  }()

  @Test func keysAreInTheOrderOfTheirBytes() {
    for one in Self.texts {
      for other in Self.texts {
        let expected = one.utf8.lexicographicallyPrecedes(other.utf8)
        #expect((Self.key(one) < Self.key(other)) == expected, "\(one) \(other)")
        #expect((Self.key(one) == Self.key(other)) == (one == other), "\(one) \(other)")
      }
    }
  }

  @Test func theFingerprintIsTheHashOfTheBytes() {
    for text in Self.texts {
      let bytes = Array(text.utf8)
      #expect(Self.key(text).count == bytes.count)
      #expect(Self.key(text).fingerprint == ByteIndex.hash(bytes.span), "\(text)")
    }
  }

  @Test func aLongerTextIsNoKey() {
    #expect(PlainKey(Array("0123456789ABCDEF".utf8).span) != nil)
    #expect(PlainKey(Array("0123456789ABCDEFG".utf8).span) == nil)
  }

  @Test(
    arguments: [
      ("K1", true), ("S-1001", true), ("12", true), ("ABCDE", true), ("a.b/c1", true), ("", false),
      ("NULL", false),
      ("N/A", false), ("ABCD", false), ("-K1", false), ("K1-", false), ("1E-05", false), ("00e1", false),
      ("E1", true), ("'K1", false), ("1D5", true),
    ])
  func isPlainWhatMeansNothingElse(_ text: String, _ expected: Bool) {
    let bytes = Array(text.utf8) + [UInt8](repeating: 0, count: ByteBlock.margin)
    #expect(PlainKey.isPlain(ByteBlock(bytes.span), 0..<text.utf8.count) == expected)
  }

  @Test(
    arguments: [
      ([], true), (["A"], true), (["A", "B", "C"], true), (["A", "AA", "AB"], true), (["A", "A"], false),
      (["B", "A"], false), (["A", "C", "B"], false), (["2", "10"], false),
    ] as [([String], Bool)])
  func keysInTheirOrderAreSettled(_ keys: [String], _ expected: Bool) {
    let run = Self.run(keys, fingerprinted: false)
    #expect(run.isSettled == expected)
    #expect(run.isEmpty == keys.isEmpty)
    #expect(run.fingerprints.isEmpty)
    #expect(run.least == (keys.min().map(Self.key) ?? .none))
    #expect(run.greatest == (keys.max().map(Self.key) ?? .none))
  }

  /// Of runs by themselves in order, only those stay open that a key may have in common.
  @Test(
    arguments: [
      ([["A", "B"], ["C", "D"]], []), ([["C", "D"], ["A", "B"]], []), ([["A", "B"], ["B", "C"]], ["B"]),
      ([["A", "D"], ["B", "C"]], []), ([["A", "D"], ["B", "D"]], ["D"]), ([["B", "A", "B"]], ["B"]),
      ([["A", "Z"], ["B"], ["C"], ["Z"]], ["Z"]), ([["A"], ["A"], ["A"]], ["A"]), ([["A"], [], ["B"]], []),
      ([["A", "M"], ["B", "C"], ["M", "N"], ["N", "O"]], ["M", "N"]),
    ] as [([[String]], [String])])
  func theKeysThatStandTwiceAreSuspects(_ keys: [[String]], _ expected: [String]) {
    for order in [keys, keys.reversed()] {
      var runs = KeyRuns()
      for (chunk, keys) in order.enumerated() {
        runs.add(Self.run(keys), from: .chunk(sheet: chunk, chunk: 0))
      }
      runs.dropSettled()
      #expect(runs.suspects == Set(expected.map { Self.key($0).fingerprint }))
      let holders = order.indices.filter { !Set(order[$0]).isDisjoint(with: expected) }
      #expect(runs.sheets(holding: runs.suspects) == Set(holders))
    }
  }

  /// Longer keys are known by how they begin: the ends of two runs may be equal though no key is.
  @Test func runsOfLongKeysThatBeginAlikeStayOpen() {
    var one = KeyRun(fingerprinted: true), other = one
    one.add(fingerprint: 1, beginning: Self.key("KEYS-OF-SIXTEEN-AND-1"))
    other.add(fingerprint: 2, beginning: Self.key("KEYS-OF-SIXTEEN-AND-2"))
    #expect(one.overlaps(other) && !one.isSettled)
    var runs = KeyRuns()
    runs.add(one, from: .rest(sheet: 0))
    runs.add(other, from: .rest(sheet: 1))
    runs.dropSettled()
    #expect(runs.suspects.isEmpty)
    #expect(runs.sheets(holding: [2]) == [1])
  }

  @Test func aTableOfCodesTakesSoManyAndNoMore() {
    var table = CodeTable(columns: 2)
    var taken: [String] = []
    for text in (0..<200).map({ "词\($0)" }) where table.insert(Self.key(text), UInt16(taken.count), in: 1) {
      taken.append(text)
    }
    #expect(taken.count == 64)
    for (code, text) in taken.enumerated() {
      #expect(table.code(of: Self.key(text), in: 1) == UInt16(code))
      #expect(table.code(of: Self.key(text), in: 0) == nil)
    }
    #expect(table.code(of: Self.key("词199"), in: 1) == nil)
    #expect(table.code(of: .none, in: 0) == nil)
  }
}
