import Testing

@testable import CSV

/// Whatever is asked of a block, nothing is read that is not its own.
@Suite struct ByteBlockTests {
  private static let bytes: [UInt8] = Array(0..<32)

  @Test func theLastLoadsAreWhole() {
    let block = ByteBlock(Self.bytes.span)
    #expect(block.byte(at: 31) == 31)
    #expect(block.half(at: 30) == 0x1F1E)
    #expect(block.quarter(at: 28) == 0x1F1E_1D1C)
    #expect(block.word(at: 24) == 0x1F1E_1D1C_1B1A_1918)
    #expect(block.pair(at: 16)[1] == 0x1F1E_1D1C_1B1A_1918)
  }

  @Test func aByteBehindTheBlockStopsTheProgram() async {
    await #expect(processExitsWith: .failure) { _ = ByteBlock([0, 1].span).byte(at: 2) }
  }

  @Test func aByteBeforeTheBlockStopsTheProgram() async {
    await #expect(processExitsWith: .failure) { _ = ByteBlock([0, 1].span).byte(at: -1) }
  }

  @Test func aWordCutByTheEndStopsTheProgram() async {
    await #expect(processExitsWith: .failure) { _ = ByteBlock(Array(0..<32).span).word(at: 25) }
  }

  @Test func aPairCutByTheEndStopsTheProgram() async {
    await #expect(processExitsWith: .failure) { _ = ByteBlock(Array(0..<32).span).pair(at: 17) }
  }

  @Test func aBlockOfSevenBytesHasNoWord() async {
    await #expect(processExitsWith: .failure) { _ = ByteBlock(Array(0..<7).span).word(at: 0) }
  }

  @Test func theFirstBytesThatAreAlikeAreCounted() {
    for count in 0...8 {
      for other in UInt8.min...UInt8.max where other != UInt8(ascii: ",") {
        let bytes = (0..<8).map { $0 < count ? UInt8(ascii: ",") : $0 == count ? other : UInt8(ascii: ",") }
        let word = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        #expect(word.count(ofFirst: UInt8(ascii: ",")) == count)
      }
    }
  }
}
