/// So many drafts as are looked up and handed on together: a few hundred keep to the nearest cache, and the misses of their
/// look-ups overlap.
struct FactBatch {
  static let size = 512

  private(set) var drafts = [FactDraft](repeating: FactDraft(start: 0, line: 0), count: size)
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }
  var isFull: Bool { count == Self.size }

  @inline(__always)
  mutating func add(_ draft: FactDraft) {
    drafts[count] = draft
    count &+= 1
  }

  mutating func empty() { count = 0 }
}
