/// What the lines of a text say for UTF-8 and for GB 18030; lines of ASCII say nothing.
///
/// A line is for the encoding in which it is valid. One that is valid in both or in none is for the one in which it reads
/// more as offices write: Chinese taken for the other encoding gives rare characters, Greek and Cyrillic.
struct EncodingEvidence {
  /// Lines by which one encoding must lead for the rest to be left unread.
  private static let overwhelming = 256

  private var utf8Lines = 0
  private var gb18030Lines = 0
  private var utf8 = Reading()
  private var gb18030 = Reading()

  /// - Parameters:
  ///   - bytes: begin at a character, and go on for eight bytes behind `count`.
  ///   - isCut: the last line goes on behind them.
  init(of bytes: ByteBlock, count: Int, isCut: Bool) {
    var index = bytes.firstNonASCII(from: 0, to: count)
    while index < count, !isOverwhelming {
      let end = bytes.lineEnd(from: index, to: count)
      if isCut, end == count, index > 0 { return }
      add(Reading(utf8: bytes, index..<end), Reading(gb18030: bytes, index..<end))
      index = bytes.firstNonASCII(from: end, to: count)
    }
  }

  /// One encoding leads by so many lines that no more need be read.
  var isOverwhelming: Bool { abs(utf8Lines - gb18030Lines) >= Self.overwhelming }

  private mutating func add(_ asUTF8: Reading, _ asGB18030: Reading) {
    if Self.isUTF8(asUTF8, asGB18030) { utf8Lines += 1 } else { gb18030Lines += 1 }
    utf8.add(asUTF8)
    gb18030.add(asGB18030)
  }

  private static func isUTF8(_ asUTF8: Reading, _ asGB18030: Reading) -> Bool {
    if asUTF8.isValid, !asGB18030.isValid { return true }
    if asGB18030.isValid, !asUTF8.isValid, asGB18030.isLikely { return false }
    return !asGB18030.isLikelier(than: asUTF8)
  }

  var decision: EncodingDecision {
    let isUTF8 =
      utf8Lines == gb18030Lines ? !gb18030.isLikelier(than: utf8) : utf8Lines > gb18030Lines
    let isOpen = utf8.isValid && gb18030.isValid
    return isUTF8
      ? EncodingDecision(encoding: .utf8, alternative: isOpen ? .gb18030 : nil)
      : EncodingDecision(encoding: .gb18030, alternative: isOpen ? .utf8 : nil)
  }
}

/// What comes of bytes when they are taken for text in one encoding.
private struct Reading {
  private var characters = 0
  /// Two points for a character that offices write every day, one for a rarer one, none for what is no text to them.
  private var points = 0
  private(set) var isValid = true

  init() {}

  init(utf8 bytes: ByteBlock, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes.byte(at: index)
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = UTF8Check.scalarLength(bytes, at: index)
      characters += 1
      if length == 0 || index + length > range.upperBound {
        isValid = false
        index += 1
        continue
      }
      points += length == 2 ? Self.pointsOfPair(byte, bytes.byte(at: index + 1)) : byte == 0xEE ? 0 : 2
      index += length
    }
  }

  /// Of the two-byte characters only signs are written in Chinese: § ° ± · × ÷ and the space that does not break.
  private static func pointsOfPair(_ lead: UInt8, _ second: UInt8) -> Int {
    switch (lead, second) {
    case (0xC2, 0xA0), (0xC2, 0xA7), (0xC2, 0xB0), (0xC2, 0xB1), (0xC2, 0xB7), (0xC3, 0x97), (0xC3, 0xB7): 2
    default: 0
    }
  }

  init(gb18030 bytes: ByteBlock, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let lead = bytes.byte(at: index)
      if lead < 0x80 {
        index += 1
        continue
      }
      characters += 1
      let trail = index + 1 < range.upperBound ? bytes.byte(at: index + 1) : 0
      if Self.isPair(lead, trail) {
        points += Self.pointsOfCode(lead, trail)
        index += 2
      } else if trail &- 0x30 < 10, index + 3 < range.upperBound, Self.isPair(lead, 0x40),
        Self.isPair(bytes.byte(at: index + 2), 0x40), bytes.byte(at: index + 3) &- 0x30 < 10
      {
        points += 1
        index += 4
      } else {
        isValid = false
        index += 1
      }
    }
  }

  private static func isPair(_ lead: UInt8, _ trail: UInt8) -> Bool {
    (0x81...0xFE).contains(lead) && trail >= 0x40 && trail != 0x7F && trail != 0xFF
  }

  /// By the parts of GB 2312: signs and full-width forms, the 3755 everyday hanzi, the others; what GBK added is rare.
  private static func pointsOfCode(_ lead: UInt8, _ trail: UInt8) -> Int {
    guard trail >= 0xA1 else { return 0 }
    switch lead {
    case 0xA1...0xA3, 0xB0...0xD7: return 2
    case 0xA4...0xA9, 0xD8...0xF7: return 1
    default: return 0
    }
  }

  mutating func add(_ other: Reading) {
    characters += other.characters
    points += other.points
    isValid = isValid && other.isValid
  }

  /// At least every second character is an everyday one.
  var isLikely: Bool { points >= characters }

  func isLikelier(than other: Reading) -> Bool { points * other.characters > other.points * characters }
}

extension ByteBlock {
  /// Where the first byte above 0x7F stands, `end` where there is none. Eight bytes must follow `end`.
  fileprivate func firstNonASCII(from start: Int, to end: Int) -> Int {
    var index = start
    // Whole files are of ASCII, so four loads are looked at together.
    while index &+ 64 <= end {
      let all = pair(at: index) | pair(at: index &+ 16) | pair(at: index &+ 32) | pair(at: index &+ 48)
      if (all[0] | all[1]) & UInt64.highBits != 0 { break }
      index &+= 64
    }
    while index < end {
      let stops = word(at: index) & UInt64.highBits
      index += stops == 0 ? 8 : stops.trailingZeroBitCount >> 3
      if stops != 0 { break }
    }
    return min(index, end)
  }

  fileprivate func lineEnd(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, byte(at: index) != Dialect.lineFeed, byte(at: index) != Dialect.carriageReturn {
      index += 1
    }
    return index
  }
}

extension ByteSource {
  /// The offset of the first byte above 0x7F; nil where all is ASCII.
  func firstNonASCII() throws(InputFault) -> Int? {
    let length = 256 << 10
    var buffer = [UInt8](repeating: 0, count: min(length, count) + TextDecoder.padding)
    var offset = 0
    while offset < count {
      let got = try read(into: &buffer, at: 0, limit: length, from: offset)
      guard got > 0 else { return nil }
      let index = ByteBlock(buffer.span).firstNonASCII(from: 0, to: got)
      if index < got { return offset + index }
      offset += got
    }
    return nil
  }
}
