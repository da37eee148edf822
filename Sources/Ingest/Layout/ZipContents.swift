/// The names of a zip archive's entries, as far as its head and its end show them: they tell a workbook from an archive.
///
/// Names stand before each entry and again in the directory at the end. A file that was cut off has only the former, one
/// with large entries at its head shows the others only in the latter.
struct ZipContents {
  static let mark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  /// What an archive without entries consists of.
  static let emptyMark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  private static let directoryMark: [UInt8] = [0x50, 0x4B, 0x01, 0x02]

  private let names: [String]
  /// What the first entry of an OpenDocument file says about the file.
  private let mediaType: String

  init(head: [UInt8], tail: [UInt8]) {
    names =
      Self.names(in: head, after: Self.mark, lengthAt: 26, nameAt: 30)
      + Self.names(in: tail, after: Self.directoryMark, lengthAt: 28, nameAt: 46)
    let start = 30 + LittleEndian.number(head, at: 26, bytes: 2)
    mediaType = names.first == "mimetype" ? Self.text(head, start..<(start + 80)) : ""
  }

  var format: ForeignFormat {
    if mediaType.contains("opendocument.spreadsheet") { return .openWorkbook }
    if mediaType.contains("opendocument") { return .document }
    if names.contains(where: { $0.hasPrefix("xl/") }) { return .workbook }
    return names.contains { $0.hasPrefix("word/") || $0.hasPrefix("ppt/") } ? .document : .archive
  }

  private static func names(
    in bytes: [UInt8], after mark: [UInt8], lengthAt: Int, nameAt: Int
  ) -> [String] {
    var names: [String] = []
    var place = 0
    while place + nameAt <= bytes.count {
      guard bytes[place] == mark[0], bytes[place..<(place + mark.count)].elementsEqual(mark) else {
        place += 1
        continue
      }
      let start = place + nameAt
      names.append(text(bytes, start..<(start + LittleEndian.number(bytes, at: place + lengthAt, bytes: 2))))
      place = start
    }
    return names
  }

  private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
