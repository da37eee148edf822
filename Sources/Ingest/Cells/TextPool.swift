/// The texts of cells that say the same row after row: an employer, an ownership, an honour, a source.
///
/// A text met before is found by its bytes and costs no allocation; what it returns is the same `String`.
struct TextPool {
  /// How many texts are kept; a column of free text must not fill the memory.
  private static let capacity = 4096

  private var index = ByteIndex()
  private var texts: [String] = []

  mutating func text(_ bytes: Span<UInt8>) -> String {
    if let known = index.number(of: bytes) { return texts[Int(known)] }
    let text = CellText.string(bytes)
    if index.count < Self.capacity {
      _ = index.insert(bytes)
      texts.append(text)
    }
    return text
  }
}
