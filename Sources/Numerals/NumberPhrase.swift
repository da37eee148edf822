import Model

/// The grammar of one number with everything around it that says how it is meant: words, sign, currency mark, the two
/// ends of a range, unit (style §3, Reading).
struct NumberPhrase {
  let text: FoldedText
  let setting: NumberSetting
  /// The smallest step of a quantity with the unit that it is passed.
  let resolution: (String) -> FixedDecimal

  /// The number that begins at `start`; nil when there is none, or none that can be understood.
  func number(at start: Int) -> FoundNumber? {
    guard text.end(of: "分之", at: start - 2) == nil else { return nil }
    var words: [ApproximationWord] = []
    let offset = takePrefixes(from: start, into: &words)
    guard let first = NumberEnd.read(in: text, at: offset, setting: setting, isApproximated: !words.isEmpty)
    else { return nil }
    let range = range(from: first, startingAt: start) ?? NumberRange(low: first, high: first)
    let end = takeSuffixes(from: range.high.offset, into: &words)
    guard !continues(at: end) else { return nil }
    return number(range, words: words + range.words, in: start..<end)
  }

  /// The words and marks before the digits; a handful at most, so that a text of nothing else is read in linear time.
  private func takePrefixes(from start: Int, into words: inout [ApproximationWord]) -> Int {
    var offset = start
    for _ in 0..<4 {
      if text[offset] == "¥" {
        offset = text.skippingSpaces(from: offset + 1)
      } else if let (end, meaning) = word(of: ApproximationWord.prefixes, at: offset),
        !ApproximationWord.isPartOfWord(in: text, at: offset)
      {
        words.append(meaning)
        offset = text.skippingSpaces(from: end)
      } else {
        break
      }
    }
    return offset
  }

  private func takeSuffixes(from start: Int, into words: inout [ApproximationWord]) -> Int {
    var offset = start
    while let (end, meaning) = word(of: ApproximationWord.suffixes, at: text.skippingSpaces(from: offset)) {
      words.append(meaning)
      offset = end
    }
    return offset
  }

  private func word(
    of list: [(word: String, meaning: ApproximationWord)], at offset: Int
  ) -> (end: Int, meaning: ApproximationWord)? {
    for (word, meaning) in list {
      if let end = text.end(of: word, at: offset) { return (end, meaning) }
    }
    return nil
  }

  /// The range that `low` begins, nil where no second end follows that is not below it.
  private func range(from low: NumberEnd, startingAt first: Int) -> NumberRange? {
    let mark = text.skippingSpaces(from: low.offset)
    let signs: [Unicode.Scalar] = ["~", "-", "\u{2014}"]
    let words: [Unicode.Scalar] = isChange(from: first) ? [] : ["至", "到"]
    guard let separator = text[mark], signs.contains(separator) || words.contains(separator) else {
      return nil
    }
    let start = text.skippingSpaces(from: mark + 1)
    guard let high = NumberEnd.read(in: text, at: start, setting: setting, isApproximated: false) else {
      return nil
    }
    return NumberRange.joining(low, high)
  }

  /// 从862个到1993个 tells of two numbers, not of a range.
  private func isChange(from start: Int) -> Bool {
    text[start - 1].map { ["从", "由", "自"].contains($0) } ?? false
  }

  /// Whether the number runs on into something that makes it none: a word (12x, 1e5), a fraction (1/4, 三分之一).
  private func continues(at end: Int) -> Bool {
    if text.isDigit(at: end) || text.isLatin(at: end) || text.end(of: "分之", at: end) != nil { return true }
    return (text[end] == "." || text[end] == "/") && text.isDigit(at: end + 1)
  }

  private func number(_ range: NumberRange, words: [ApproximationWord], in place: Range<Int>) -> FoundNumber?
  {
    let unit = range.unit
    guard let size = range.low.amount.resolution,
      let interval = interval(of: range, words: words, step: resolution(unit), size: size)
    else { return nil }
    var slips = range.slips
    if words.count > 1 { slips.insert(.doubledApproximation) }
    if range.isRange, !words.isEmpty { slips.insert(.approximatedRange) }
    let number = ReadNumber(
      number: interval, unit: unit,
      hasMagnitude: range.low.amount.hasMagnitude || range.high.amount.hasMagnitude,
      resolution: size, printed: text.source(in: place),
      usesChineseNumerals: range.low.amount.usesChineseNumerals || range.high.amount.usesChineseNumerals,
      slips: slips)
    return FoundNumber(number: number, range: place)
  }

  private func interval(
    of range: NumberRange, words: [ApproximationWord], step: FixedDecimal, size: FixedDecimal
  ) -> ApproximateNumber? {
    // A number printed more finely than its quantity is counted has its own step.
    let isOnGrid = DecimalGrid(step: step).floor(range.low.value) == range.low.value
    let step = isOnGrid ? step : min(step, size)
    guard let greatest = range.high.greatest(step: step) else { return nil }
    let low = range.low.value
    guard let first = words.first else { return ApproximateNumber(low, from: low, to: greatest) }
    // Nothing counted lies between 12 and 13: a cell's 12余 can only mean at least 12.
    if setting == .cell, first == .more, words.count == 1, !low.isNegative, low != .zero,
      first.interval(from: low, to: greatest, step: step, ceiling: nil) == nil
    {
      return ApproximateNumber(low, from: low, to: nil)
    }
    let hundred = FixedDecimal(100)
    let ceiling = range.unit == "%" && low < hundred ? hundred : nil
    guard var interval = first.interval(from: low, to: greatest, step: step, ceiling: ceiling) else {
      return nil
    }
    for word in words.dropFirst() {
      guard let other = word.interval(from: low, to: greatest, step: step, ceiling: ceiling) else {
        return nil
      }
      interval = interval.hull(with: other)
    }
    return interval
  }
}

/// Where a number is read: a cell is all number, prose goes on around it.
enum NumberSetting: Sendable {
  case cell
  case prose

  /// What may stand between groups of three digits. Between words of prose a full-width comma or a space is no part of
  /// a number.
  var separators: [Unicode.Scalar] {
    switch self {
    case .cell: [",", "\u{FF0C}", " "]
    case .prose: [","]
    }
  }
}
