/// Which encoding a file was found to be in.
public struct EncodingDecision: Sendable, Hashable {
  public let encoding: TextEncoding
  /// The file is valid in this one too, and was decided by what is likelier to be read in an office.
  public let alternative: TextEncoding?

  /// UTF-8 and GB 18030 are told apart by so many bytes, from the first one on that is not ASCII.
  private static let evidenceLength = 1 << 20

  public init(encoding: TextEncoding, alternative: TextEncoding?) {
    self.encoding = encoding
    self.alternative = alternative
  }

  /// A mark decides; then whether it looks like UTF-16; then line by line what each is, so that a damaged row does not
  /// change how the others are read.
  init(of source: borrowing ByteSource, head: [UInt8]) throws(InputFault) {
    if let encoding = TextEncoding.marked(head.span) ?? Self.utf16(ByteBlock(head.span)) {
      self.init(encoding: encoding, alternative: nil)
      return
    }
    // Most files of more than a few rows tell by their head, and nothing behind it would say otherwise.
    let evidence = EncodingEvidence(
      of: ByteBlock(head.span), count: max(0, head.count - TextDecoder.padding), isCut: true)
    if evidence.isOverwhelming {
      self = evidence.decision
      return
    }
    guard let start = try source.firstNonASCII() else {
      self.init(encoding: .utf8, alternative: nil)
      return
    }
    var bytes = try source.bytes(from: start, limit: Self.evidenceLength)
    let isCut = start + bytes.count < source.count
    let count = bytes.count
    bytes.extend(to: count + TextDecoder.padding)
    self = EncodingEvidence(of: ByteBlock(bytes.span), count: count, isCut: isCut).decision
  }

  /// So few bytes may tell UTF-16: a header is longer.
  private static let shortestUTF16 = 32

  /// UTF-16 without a mark: it has NULs, which no other text has, and read as pairs it is what offices write. Where a byte was
  /// lost every later pair is a wrong one, and one of the other order: the beginning is asked first.
  private static func utf16(_ head: ByteBlock) -> TextEncoding? {
    guard head.holdsNUL else { return nil }
    var length = shortestUTF16
    while length < head.count {
      if let encoding = utf16(before: length, of: head) { return encoding }
      length *= 2
    }
    return utf16(before: head.count, of: head)
  }

  private static func utf16(before length: Int, of text: ByteBlock) -> TextEncoding? {
    let head = ByteBlock(text.cell(0..<length))
    let little = UTF16Evidence(of: head, swapped: false), big = UTF16Evidence(of: head, swapped: true)
    guard little.plausible != big.plausible else { return nil }
    let better = little.plausible > big.plausible ? little : big
    guard better.isConvincing else { return nil }
    return little.plausible > big.plausible ? .utf16LittleEndian : .utf16BigEndian
  }
}

extension ByteBlock {
  /// Some byte of it is 0.
  fileprivate var holdsNUL: Bool {
    var index = 0
    while index + 8 <= count {
      if word(at: index).bytesBelow(1) != 0 { return true }
      index += 8
    }
    return (index..<count).contains { byte(at: $0) == 0 }
  }
}

/// How a text looks when its bytes are taken as UTF-16.
private struct UTF16Evidence {
  private var units = 0
  private var ascii = 0
  private(set) var plausible = 0
  /// Units of which both bytes are printable ASCII: one hanzi in five is such a pair, and all of an ASCII text are.
  private var pairs = 0

  init(of bytes: ByteBlock, swapped: Bool) {
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let unit = bytes.half(at: index)
      count(swapped ? unit.byteSwapped : unit)
    }
  }

  private mutating func count(_ unit: UInt16) {
    units += 1
    if unit & 0x8080 == 0, unit & 0x6000 != 0, unit & 0x60 != 0 { pairs += 1 }
    switch unit {
    case 0x20...0x7E, 0x09, 0x0A, 0x0D:
      ascii += 1
      plausible += 1
    case 0x1800...0x18AF, 0x2000...0x206F, 0x2460...0x24FF, 0x3000...0x303F, 0x4E00...0x9FFF, 0xFF00...0xFFEF:
      plausible += 1
    default: break
    }
  }

  /// Three in four characters are of the kinds that tables hold, the ASCII signs of a table are among them, and it is no
  /// ASCII text in which some NULs stand.
  var isConvincing: Bool {
    plausible * 4 >= units * 3 && ascii * 64 >= units && ascii > 0 && pairs * 2 <= units
  }
}
