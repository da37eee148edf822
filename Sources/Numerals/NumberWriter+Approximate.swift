import Model

extension NumberWriter {
  /// The value as 近N, N多, 约N or with another word where the rule allows it, as N alone where it is N, else exact
  /// (style §3, Writing).
  public static func approximate(_ value: FixedDecimal, style: ApproximateStyle = .init()) -> WrittenNumber {
    guard let candidates = RoundCandidates(value, digits: style.digits) else { return plain(value) }
    return candidates.written(word: style.word) ?? plain(value)
  }

  /// An amount in yuan written so, with its 元; exact as `money` writes it.
  public static func approximateMoney(_ yuan: FixedDecimal, style: ApproximateStyle = .init())
    -> WrittenNumber
  {
    guard var written = RoundCandidates(yuan, digits: style.digits)?.written(word: style.word) else {
      return money(yuan)
    }
    written.unit = "元"
    return written
  }
}

/// The round numbers about a value, and which of them may be printed for it. All in units of the value's last digit.
private struct RoundCandidates {
  private let value: Int128
  /// One in those units: 100 for a value to the fen.
  private let one: Int128
  /// The place of the last digit that is kept.
  private let step: Int128
  /// The place of the second digit.
  private let second: Int128

  /// Numbers below 11 stay exact (policy 2e), and so do those whose multiples would not fit.
  init?(_ number: FixedDecimal, digits: Int?) {
    let largest = FixedDecimal.powerOfTen(30)
    guard number >= FixedDecimal(11), number.units < largest, number.scale <= 15 else { return nil }
    value = number.units
    one = FixedDecimal.powerOfTen(number.scale)
    let whole = value / one
    let length = String(whole).utf8.count
    let most = whole < 100 ? 1 : whole < 100_000 ? 2 : 3
    let kept = max(1, min(digits ?? 2, most))
    step = FixedDecimal.powerOfTen(length - kept) * one
    second = FixedDecimal.powerOfTen(length - 2) * one
  }

  private var floor: Int128 { value / step * step }
  private var rest: Int128 { value - floor }

  /// With that word; nil where the rule does not allow it.
  func written(word: ApproximateStyle.Word) -> WrittenNumber? {
    if rest == 0 { return WrittenNumber(inMagnitude(of: floor).joined(), isExact: true) }
    switch word {
    case .more, .moreFormally: return chosen(more: word.rawValue)
    case .near: return (coarse ?? near(multipleOf: second)).map { written($0, after: word) }
    case .about: return nearest(within: 5).map { written($0, after: word) }
    case .around: return nearest(within: 10).map { written($0, before: word) }
    case .over: return written(floor, after: word)
    case .atLeast: return written(floor, before: word)
    }
  }

  /// The choice of style §3: a coarse 近 within 2%, else 多, else a coarse or a fine 近; nil when nothing is allowed.
  private func chosen(more word: String) -> WrittenNumber? {
    if let coarse, 100 * value >= 98 * coarse { return written(coarse, after: .near) }
    if 10 * rest <= 8 * step { return written(more: word) }
    return (coarse ?? near(multipleOf: second)).map { written($0, after: .near) }
  }

  private var coarse: Int128? { near(multipleOf: 5 * second) ?? near(multipleOf: 10 * second) }

  /// The nearest multiple on either side, half up, within that many hundredths of itself.
  private func nearest(within hundredths: Int128) -> Int128? {
    let nearest = 2 * rest < step ? floor : floor + step
    let distance = value < nearest ? nearest - value : value - nearest
    return 100 * distance <= hundredths * nearest ? nearest : nil
  }

  /// The next multiple above the value, where 近 may be said of it: within 5%.
  private func near(multipleOf unit: Int128) -> Int128? {
    let multiple = (value + unit - 1) / unit * unit
    return value < multiple && 95 * multiple <= 100 * value ? multiple : nil
  }

  private func written(_ round: Int128, after word: ApproximateStyle.Word) -> WrittenNumber {
    WrittenNumber(word.rawValue + inMagnitude(of: round).joined(), isExact: false)
  }

  private func written(_ round: Int128, before word: ApproximateStyle.Word) -> WrittenNumber {
    WrittenNumber(inMagnitude(of: round).joined(), closing: word.rawValue, isExact: false)
  }

  /// 多 stands after 万 or 亿 where the rest is less than one of them, before it where it is more (policy 7).
  private func written(more word: String) -> WrittenNumber {
    let parts = inMagnitude(of: floor)
    let unit = FixedDecimal.powerOfTen(magnitude(of: floor).exponent) * one
    let isWithinUnit = rest < unit
    let pieces = isWithinUnit ? [parts[0], parts[1], word] : [parts[0], word, parts[1]]
    return WrittenNumber(pieces.joined(), isExact: false)
  }

  private func magnitude(of round: Int128) -> Magnitude {
    Magnitude(fitting: FixedDecimal(units: round / one))
  }

  /// The digits of a round number and its magnitude.
  private func inMagnitude(of round: Int128) -> [String] {
    let magnitude = magnitude(of: round)
    return ["\(FixedDecimal(units: round / one, scale: magnitude.exponent))", magnitude.sign]
  }
}
