import CSV
import Model

/// Which files hold byte for byte what an earlier file of their table holds.
///
/// Only files of one length and with the same beginning are read to compare them, so a workspace without copies pays for
/// nothing but that look.
struct RepeatedFiles: Sendable {
  private struct Likeness: Hashable {
    var table: Table
    var byteCount: Int
    /// The same counts for two periods are no copy.
    var settledPeriod: Period?
    var head: [UInt8]
  }

  private static let headSize = 4 << 10
  private static let blockSize = 256 << 10

  /// The number of the first file of its content, by the number of each later one.
  private(set) var firsts: [Int: Int] = [:]

  init() {}

  /// - Parameter layouts: of all files, in the order of reading.
  init(_ layouts: [FileLayout?]) {
    var lengths: [Int: Int] = [:]
    for layout in layouts { if let layout { lengths[layout.byteCount, default: 0] += 1 } }
    var originals: [Likeness: [Int]] = [:]
    for (number, layout) in layouts.enumerated() {
      guard let layout, lengths[layout.byteCount] ?? 0 > 1, let likeness = Self.likeness(of: layout) else {
        continue
      }
      let first = originals[likeness]?.first { first in
        layouts[first].map { Self.isSame($0, layout) } ?? false
      }
      if let first { firsts[number] = first } else { originals[likeness, default: []].append(number) }
    }
  }

  private static func likeness(of layout: FileLayout) -> Likeness? {
    guard let file = try? FileBytes(path: layout.file.location),
      let head = try? file.read(from: 0, limit: headSize)
    else { return nil }
    return Likeness(
      table: layout.table, byteCount: layout.byteCount, settledPeriod: layout.letterhead.settledPeriod,
      head: head)
  }

  /// A file that cannot be read is like no other; reading it as a table says why.
  private static func isSame(_ one: FileLayout, _ other: FileLayout) -> Bool {
    guard let first = try? FileBytes(path: one.file.location),
      let second = try? FileBytes(path: other.file.location), first.count == second.count
    else { return false }
    for offset in stride(from: 0, to: first.count, by: blockSize) {
      guard let block = try? first.read(from: offset, limit: blockSize),
        let twin = try? second.read(from: offset, limit: blockSize), block == twin
      else { return false }
    }
    return true
  }
}
