import CSV

/// What a file is that only has the name of a table: told by its first bytes, never by its name.
enum ForeignFormat: Equatable, Sendable, CaseIterable {
  /// `.xlsx`.
  case workbook
  /// `.xls`, and `.et` of WPS.
  case legacyWorkbook
  /// `.ods`.
  case openWorkbook
  /// A workbook that opens with a password only.
  case protectedWorkbook
  /// XML Spreadsheet 2003.
  case spreadsheetXML
  /// What Excel and many web systems give out as `.xls`.
  case webPage
  /// Of a word processor or for presentations.
  case document
  case pdf
  case image
  case archive
  case xml
  case json
  /// Nothing but NUL bytes, as an interrupted copy leaves them.
  case zeroes

  /// How many bytes at the head, and of an archive at the end, are looked at.
  private static let sampleSize = 64 << 10

  /// What the file at `path` is, nil where it may be a table.
  static func recognised(at path: String) throws(InputFault) -> ForeignFormat? {
    let file = try FileBytes(path: path)
    let head = try file.read(from: 0, limit: sampleSize)
    if head.isEmpty { return nil }
    if head.allSatisfy({ $0 == 0 }) { return .zeroes }
    if head.starts(with: ZipContents.mark) || head.starts(with: ZipContents.emptyMark) {
      let tail = try file.read(from: max(0, file.count - sampleSize), limit: sampleSize)
      return ZipContents(head: head, tail: tail).format
    }
    if head.starts(with: CompoundFile.mark) {
      let directory = try file.read(
        from: CompoundFile.directoryOffset(head), limit: CompoundFile.directorySize)
      return CompoundFile.format(directory: directory)
    }
    if isBitmap(head, count: file.count) { return .image }
    return signatures.first { head.starts(with: $0.bytes) }?.format ?? MarkupHead(head).format
  }

  private static let signatures: [(bytes: [UInt8], format: ForeignFormat)] = [
    ([0x1F, 0x8B, 0x08], .archive),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive),
    (Array("Rar!\u{1A}\u{07}".utf8), .archive),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .archive),
    (Array("BZh".utf8) + [0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59], .archive),
    ([0x28, 0xB5, 0x2F, 0xFD], .archive),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .image),
    ([0xFF, 0xD8, 0xFF], .image),
    (Array("GIF87a".utf8), .image),
    (Array("GIF89a".utf8), .image),
    ([0x49, 0x49, 0x2A, 0x00], .image),
    ([0x4D, 0x4D, 0x00, 0x2A], .image),
    // Excel before 97 wrote its records without a container.
    ([0x09, 0x08, 0x08, 0x00, 0x00, 0x05], .legacyWorkbook),
    ([0x09, 0x04, 0x06, 0x00], .legacyWorkbook),
    ([0x09, 0x02, 0x06, 0x00], .legacyWorkbook),
  ]

  /// `BM` may begin a header too; only a bitmap gives its own length behind it.
  private static func isBitmap(_ head: [UInt8], count: Int) -> Bool {
    guard head.count > 14, head.starts(with: [0x42, 0x4D]) else { return false }
    return LittleEndian.number(head, at: 2, bytes: 4) == count
  }
}

/// Numbers as the containers of office programs keep them.
enum LittleEndian {
  /// The number of `count` bytes at `offset`; 0 where the bytes end before.
  static func number(_ bytes: [UInt8], at offset: Int, bytes count: Int) -> Int {
    guard offset >= 0, offset + count <= bytes.count else { return 0 }
    return bytes[offset..<(offset + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
