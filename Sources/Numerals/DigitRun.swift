import Model

/// One coefficient of a number: a run of Arabic digits, or of Chinese ones.
struct DigitRun {
  var value: FixedDecimal
  /// How many digits after the point were printed, zeros included.
  var fractionDigits = 0
  /// How many digits before the point were printed.
  var wholeDigits = 1
  var isChinese = false
  /// How far the number may lie above `value`, in units of its last digit: 三五 is 3 and 2 more.
  var spread: Int128 = 0
  var slips: Set<NumeralSlip> = []
  var end: Int

  /// The digits beyond which a number is taken to be none, so that arithmetic on it stays far from overflow.
  static let digitLimit = 30

  /// The Arabic digits at `offset`: `1200`, `1,200.50`, `.5`; nil where there are none or they do not fit.
  static func arabic(in text: FoldedText, at offset: Int, setting: NumberSetting) -> DigitRun? {
    var run = DigitRun(value: .zero, end: offset)
    guard var units = run.takeWhole(in: text, setting: setting) else { return nil }
    if text[run.end] == ".", text.isDigit(at: run.end + 1) {
      if run.wholeDigits == 0 { run.slips.insert(.missingLeadingZero) }
      run.end += 1
      while let digit = text.digit(at: run.end) {
        guard run.wholeDigits + run.fractionDigits < digitLimit else { return nil }
        units = units * 10 + Int128(digit)
        run.fractionDigits += 1
        run.end += 1
      }
      if text[run.end] == ".", text.isDigit(at: run.end + 1) { return nil }
    }
    guard run.wholeDigits + run.fractionDigits > 0 else { return nil }
    run.value = FixedDecimal(units: units, scale: run.fractionDigits)
    return run
  }

  /// Reads the digits before the point, in one piece or in groups of three; nil where they are too many.
  private mutating func takeWhole(in text: FoldedText, setting: NumberSetting) -> Int128? {
    var units: Int128 = 0
    wholeDigits = 0
    while let digit = text.digit(at: end) {
      guard wholeDigits < Self.digitLimit else { return nil }
      units = units * 10 + Int128(digit)
      wholeDigits += 1
      end += 1
    }
    guard (1...3).contains(wholeDigits), units > 0, text.digit(at: end - wholeDigits) != 0 else {
      return units
    }
    let separator = text[end]
    while let mark = text[end], mark == separator, setting.separators.contains(mark),
      let group = Self.groupOfThree(in: text, at: end + 1)
    {
      guard wholeDigits < Self.digitLimit else { return nil }
      units = units * 1000 + group
      wholeDigits += 3
      end += 4
      slips.insert(.groupedDigits)
    }
    return units
  }

  private static func groupOfThree(in text: FoldedText, at offset: Int) -> Int128? {
    guard let first = text.digit(at: offset), let second = text.digit(at: offset + 1),
      let third = text.digit(at: offset + 2), !text.isDigit(at: offset + 3)
    else { return nil }
    return Int128(first * 100 + second * 10 + third)
  }

  /// The Chinese digits at `offset`: one digit, a year-like row (二〇一六) or two neighbours (三五, 七八).
  static func chinese(in text: FoldedText, at offset: Int) -> DigitRun? {
    var digits: [Int] = []
    var end = offset
    while let digit = text.chineseDigit(at: end) {
      guard digits.count < digitLimit else { return nil }
      digits.append(digit)
      end += 1
    }
    guard let first = digits.first else { return nil }
    var run = DigitRun(value: FixedDecimal(first), isChinese: true, end: end)
    if digits.count == 2, !digits.contains(0) {
      guard digits[1] == first + 1 || digits == [3, 5] else { return nil }
      run.spread = Int128(digits[1] - first)
    } else if digits.count > 1 {
      run.value = FixedDecimal(units: digits.reduce(0) { $0 * 10 + Int128($1) })
      run.wholeDigits = digits.count
    }
    return run
  }
}
