@testable import Ingest

/// One of the ways in which the same files can be read; what comes of them never depends on it.
struct ReadingWay: CustomStringConvertible, Sendable {
  /// Nil for what the program does by itself.
  var chunkSize: Int?
  var blockSize: Int?
  var threads = 1
  var isRowByRow = false

  /// Every row by itself, in its order.
  static let plainest = ReadingWay(isRowByRow: true)

  /// Any of the others, with chunks and blocks of the size of the files or much smaller.
  static func any(_ dice: inout Dice) -> ReadingWay {
    let chunkSizes = [1...40, 41...400, 41...400, 401...3000, 401...3000, 3001...20_000]
    return ReadingWay(
      chunkSize: dice.chance(20) ? nil : dice.within(dice.one(of: chunkSizes)),
      blockSize: dice.chance(20) ? nil : dice.within(dice.one(of: [96...160, 161...1000, 1001...4096])),
      threads: dice.one(of: [1, 2, 3, 8, 64]))
  }

  var description: String {
    "chunks \(chunkSize.map(String.init) ?? "-"), blocks \(blockSize.map(String.init) ?? "-"), \(threads) threads"
  }

  func settings() throws -> IngestSettings {
    var settings = try Trial.settings(threads: threads)
    settings.regions = try BuiltInPlaces.few.get()
    settings.chunkSize = chunkSize ?? settings.chunkSize
    settings.blockSize = blockSize ?? settings.blockSize
    settings.readsRowByRow = isRowByRow
    return settings
  }
}
