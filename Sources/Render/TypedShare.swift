/// Statements of number without a number that could be counted: 3/4, 三分之二, 翻了一番.
enum TypedShare {
  /// Where they stand, in the order of the text.
  static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      if let end = endOfFraction(at: index, in: scalars) ?? endOfDoubling(at: index, in: scalars) {
        ranges.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return ranges
  }

  /// 3/4; 三分之二. A percentage is a number like others.
  private static func endOfFraction(at start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    func run(_ offset: Int, _ isTaken: (Unicode.Scalar) -> Bool) -> Int {
      var end = offset
      while end < scalars.count, isTaken(scalars[end]) { end += 1 }
      return end
    }
    func isPartOfWord(_ offset: Int) -> Bool {
      guard scalars.indices.contains(offset) else { return false }
      let scalar = scalars[offset]
      return isDigit(scalar) || scalar.properties.isAlphabetic && scalar.isASCII
        || ["/", "／", "."].contains(scalar)
    }
    let whole = run(start, isDigit)
    if whole > start {
      guard !isPartOfWord(start - 1), whole < scalars.count, ["/", "／"].contains(scalars[whole]) else {
        return nil
      }
      let end = run(whole + 1, isDigit)
      return end > whole + 1 && !isPartOfWord(end) ? end : nil
    }
    let parts = run(start, isNumeral)
    guard parts > start, start == 0 || !isNumeral(scalars[start - 1]), scalars[start..<parts] != ["百"],
      scalars[parts...].starts(with: "分之".unicodeScalars)
    else { return nil }
    let end = run(parts + 2, isNumeral)
    return end > parts + 2 ? end : nil
  }

  /// 翻番, 翻一番, 翻了两番.
  private static func endOfDoubling(at start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    guard scalars[start] == "翻" else { return nil }
    for words in ["番", "了番"] + "一二两三四五".map({ "\($0)番" }) + "一二两三四五".map({ "了\($0)番" })
    where scalars[(start + 1)...].starts(with: words.unicodeScalars) {
      return start + 1 + words.unicodeScalars.count
    }
    return nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    "一二两三四五六七八九十百千万".unicodeScalars.contains(scalar)
  }
}
