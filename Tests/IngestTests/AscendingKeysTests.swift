import Testing

@testable import Ingest

@Suite struct AscendingKeysTests {
  @Test(arguments: [
    ("A1", "A2", true), ("A2", "A1", false), ("A1", "A1", false), ("A", "A1", true), ("A1", "A", false),
    ("", "A", true), ("NM0000009", "NM0000010", true), ("NM0000010", "NM0000009", false),
    ("NM000000000000001", "NM000000000000002", true), ("NM00000000", "NM000000000", true),
    ("示例一", "示例丁", true), ("Z", "示例", true), ("示例", "Z", false), ("NM000000B", "NM000001A", true),
  ])
  func aKeyIsTakenWhereItFollowsTheLast(_ last: String, _ key: String, _ isTaken: Bool) {
    var keys = AscendingKeys()
    let taken = [last, key].map { keys.append($0.utf8.span) }
    #expect(taken == [true, isTaken])
    #expect(keys.count == (isTaken ? 2 : 1))
  }

  @Test(arguments: [0, 1, 2, 7, 8, 9, 100, 1000])
  func anIndexOfThemKnowsTheirNumbers(_ count: Int) {
    var keys = AscendingKeys()
    let taken = (0..<count).map { keys.append(Self.key($0).utf8.span) }
    #expect(!taken.contains(false))
    var index = ByteIndex(keys)
    for number in 0..<count {
      let key = Self.key(number)
      let found = index.number(of: key.utf8.span)
      #expect(found == Int32(number))
      let near = [0, number, max(0, number - 3), max(0, number - 4), count - 1]
      let foundNear = near.map { index.number(of: key.utf8.span, near: Int32($0)) }
      #expect(foundNear == near.map { _ in Int32(number) })
    }
    let unknown = [index.number(of: "none".utf8.span), index.number(of: "none".utf8.span, near: 0)]
    #expect(unknown == [nil, nil])
    let inserted = (0..<2).map { _ in index.insert("none".utf8.span) }
    #expect(inserted.map(\.number) == [Int32(count), Int32(count)])
    #expect(inserted.map(\.isNew) == [true, false])
  }

  @Test(arguments: [
    (["S1", "S2", "S3"], [nil, nil, nil] as [Int?]), (["S1", "S2", "S2", "S3"], [nil, nil, 1, nil]),
    (["S2", "S1", "S2", "S1", "S3"], [nil, nil, 0, 1, nil]), (["S1", "S3", "S2", "S3"], [nil, nil, nil, 1]),
    (["S1", "Ｓ１", "Ｓ２", "S2"], [nil, 0, nil, 1]),
  ])
  func aLedgerTellsTheFirstClaimWhateverTheOrder(_ keys: [String], _ owners: [Int?]) {
    var ledger = KeyLedger()
    let claimed = keys.map { ledger.claim($0.utf8.span) }
    #expect(claimed == owners)
  }

  private static func key(_ number: Int) -> String { "NM\(1_000_000 + number)" }
}
