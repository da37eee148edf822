/// The numbers of standards in a text: GB/T 9704—2012, GB 18030-2022, DB15/T 1234—2018, ISO 9001:2015.
enum StandardNumber {
  /// Where they stand, in the order of the text.
  static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      guard isCapital(scalars[index]) else {
        index += 1
        continue
      }
      var reader = Reader(scalars: scalars, offset: index)
      if reader.takeNumber() { ranges.append(index..<reader.offset) }
      index = max(reader.offset, index + 1)
    }
    return ranges
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }

  private struct Reader {
    let scalars: [Unicode.Scalar]
    var offset: Int

    private var next: Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

    /// Code, serial number and year. Only a code that nothing but standards have may do without a year.
    mutating func takeNumber() -> Bool {
      let start = offset
      take { StandardNumber.isCapital($0) }
      let letters = String(String.UnicodeScalarView(scalars[start..<offset]))
      take { ("0"..."9").contains($0) }
      var isKnown = ["GB", "DB", "ISO"].contains(letters)
      if next == "/" {
        let slash = offset
        offset += 1
        if take({ StandardNumber.isCapital($0) }) == 0 { offset = slash } else { isKnown = true }
      }
      take { $0 == " " || $0 == "\u{A0}" || $0 == "\u{3000}" }
      let hasSerial = take { ("0"..."9").contains($0) || $0 == "." } > 0
      return hasSerial && (takeYear() || isKnown)
    }

    private mutating func takeYear() -> Bool {
      let end = offset
      if let next, ["-", "—", "–", "－", ":", "："].contains(next) {
        take { ["-", "—", "–", "－", ":", "："].contains($0) }
        if take({ ("0"..."9").contains($0) }) == 4 { return true }
      }
      offset = end
      return false
    }

    @discardableResult
    private mutating func take(_ isTaken: (Unicode.Scalar) -> Bool) -> Int {
      let start = offset
      while let next, isTaken(next) { offset += 1 }
      return offset - start
    }
  }
}
