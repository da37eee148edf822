import Model

/// Reads one amount, digit runs and units from left to right.
///
/// A number below 亿 is a group of 万 and a section below 万; each is kept apart until its unit is met, and a digit run
/// waits in `pending` for the unit that says what it counts.
struct AmountParser {
  private let text: FoldedText
  private let setting: NumberSetting
  /// A unit without digits before it stands for one of it: 近百项, 千余名.
  private let allowsBareUnit: Bool
  private var offset: Int

  private var total = FixedDecimal.zero
  private var group = FixedDecimal.zero
  private var section = FixedDecimal.zero
  private var pending: DigitRun?
  private var runs = 0
  private var hasDecimals = false
  private var isAfterZero = false
  /// The exponent that a following 十, 百 or 千 has to be below: 十 after 百, never 百 after 十.
  private var smallLimit = 4
  private var lastExponent: Int?
  private var place = 0
  private var magnitudes = 0
  /// The exponents of the units since the last digit run, and how many of them are 万 or 亿.
  private var smallTail = 0
  private var magnitudeTail = 0
  private var trailingMagnitudes = 0
  private var hasTenThousands = false
  private var hasHundredMillions = false
  private var spread: Int128 = 0
  private var isSeveral = false
  private var isMore = false
  private var usesChineseNumerals = false
  private var slips: Set<NumeralSlip> = []

  private init(text: FoldedText, at offset: Int, setting: NumberSetting, allowsBareUnit: Bool) {
    self.text = text
    self.offset = offset
    self.setting = setting
    self.allowsBareUnit = allowsBareUnit
  }

  /// The amount at `offset`, nil where there is none that can be understood.
  static func amount(
    in text: FoldedText, at offset: Int, setting: NumberSetting, allowsBareUnit: Bool
  ) -> Amount? {
    var parser = AmountParser(text: text, at: offset, setting: setting, allowsBareUnit: allowsBareUnit)
    return parser.read()
  }

  private mutating func read() -> Amount? {
    while true {
      if let isRead = readRun() ?? readTens() ?? readUnit() {
        guard isRead else { return nil }
      } else if !readMore() {
        break
      }
    }
    guard runs > 0 || lastExponent != nil, settle(isLast: true), runs == 1 || !hasDecimals,
      let sum = total.adding(group)?.adding(section)
    else { return nil }
    return amount(of: sum)
  }

  // Each step is nil where the text has no such thing, false where it has one that makes no number.

  private mutating func readRun() -> Bool? {
    if let several = text[offset], several == "几" || several == "数", runs == 0, lastExponent == nil {
      return readSeveral(several)
    }
    if text.isDigit(at: offset) || (text[offset] == "." && text.isDigit(at: offset + 1)) {
      guard let run = DigitRun.arabic(in: text, at: offset, setting: setting) else { return false }
      return take(run)
    }
    guard let digit = text.chineseDigit(at: offset) else { return nil }
    // After Arabic digits a Chinese one begins a new word: 3万一线职工.
    let hasArabic = runs > 0 && !usesChineseNumerals
    if hasArabic, digit > 0 || !text.isDigit(at: offset + 1) { return nil }
    if lastExponent != nil, digit == 0 {
      guard pending == nil, !isAfterZero else { return false }
      isAfterZero = true
      offset += 1
      return true
    }
    guard let run = DigitRun.chinese(in: text, at: offset) else { return false }
    return lastExponent == nil || run.wholeDigits == 1 ? take(run) : false
  }

  /// 几 or 数 before a unit: 几十 is 20…99; 几 alone is 2…9.
  private mutating func readSeveral(_ word: Unicode.Scalar) -> Bool? {
    let hasUnit = text.smallExponent(at: offset + 1) != nil || text.magnitudeExponent(at: offset + 1) != nil
    guard word == "几" || hasUnit else { return nil }
    isSeveral = true
    return take(DigitRun(value: FixedDecimal(2), isChinese: true, spread: 8, end: offset + 1))
  }

  /// 廿 is 二十 and 卅 三十, as cells have them.
  private mutating func readTens() -> Bool? {
    guard setting == .cell, let tens = text.tens(at: offset) else { return nil }
    guard pending == nil, smallLimit > 1, !isMore, spread == 0, let sum = section.adding(FixedDecimal(tens))
    else { return false }
    section = sum
    runs += 1
    usesChineseNumerals = true
    place = 1
    smallTail = 0
    isAfterZero = false
    smallLimit = 1
    lastExponent = 1
    offset += 1
    return true
  }

  private mutating func take(_ run: DigitRun) -> Bool {
    guard pending == nil, !isMore, spread == 0, !run.isChinese || run.fractionDigits == 0 else {
      return false
    }
    pending = run
    runs += 1
    offset = run.end
    place = -run.fractionDigits
    smallTail = 0
    magnitudeTail = 0
    trailingMagnitudes = 0
    spread = run.spread
    hasDecimals = hasDecimals || run.fractionDigits > 0
    usesChineseNumerals = usesChineseNumerals || run.isChinese
    slips.formUnion(run.slips)
    return true
  }

  private mutating func readUnit() -> Bool? {
    if let exponent = text.smallExponent(at: offset) { return takeSmall(exponent) }
    let start = text.skippingSpaces(from: offset)
    guard let exponent = text.magnitudeExponent(at: start) else { return nil }
    guard start == offset || pending != nil else { return nil }
    offset = start
    return takeMagnitude(exponent)
  }

  private mutating func takeSmall(_ exponent: Int) -> Bool {
    let isBare = pending == nil
    guard exponent < smallLimit, !isMore, !isBare || exponent == 1 || isBareUnitAllowed else { return false }
    let count = pending?.value ?? FixedDecimal(1)
    guard let value = count.scaled(byPowerOfTen: exponent), let sum = section.adding(value) else {
      return false
    }
    if let pending, !pending.isChinese { slips.insert(.smallUnitAfterDigits) }
    usesChineseNumerals = usesChineseNumerals || pending?.isChinese ?? true
    place = isBare ? exponent : place + exponent
    smallTail = isBare ? 0 : exponent
    section = sum
    pending = nil
    isAfterZero = false
    smallLimit = exponent
    lastExponent = exponent
    offset += 1
    return true
  }

  private mutating func takeMagnitude(_ exponent: Int) -> Bool {
    let isSecond = exponent == 4 ? hasTenThousands : hasHundredMillions
    let isCounted = pending != nil || section != .zero || (exponent == 8 && hasTenThousands)
    guard !isSecond, isCounted || isBareUnitAllowed, settle(isLast: false) else { return false }
    if !isCounted { section = FixedDecimal(1) }
    guard let count = exponent == 4 ? section : group.adding(section),
      let value = count.scaled(byPowerOfTen: exponent)
    else { return false }
    group = exponent == 4 ? value : .zero
    total = exponent == 4 ? total : value
    section = .zero
    hasTenThousands = exponent == 4
    hasHundredMillions = hasHundredMillions || exponent == 8
    if magnitudes > 0, trailingMagnitudes == 0 { slips.insert(.mixedMagnitudes) }
    if text.isMore(at: offset - 1), Self.isMisplaced(value, before: exponent) { slips.insert(.misplacedMore) }
    magnitudes += 1
    trailingMagnitudes += 1
    magnitudeTail += exponent
    place += exponent
    smallLimit = 4
    lastExponent = exponent
    isAfterZero = false
    offset += 1
    return true
  }

  /// 多 before 万 or 亿 says that the rest is more than one of them (policy 7): right in 140余万, a slip in 14多万.
  private static func isMisplaced(_ value: FixedDecimal, before exponent: Int) -> Bool {
    value.scale > 0 || value.units % FixedDecimal.powerOfTen(exponent + 1) != 0
  }

  private var isBareUnitAllowed: Bool {
    runs == 0 && lastExponent == nil && (allowsBareUnit || text.isMore(at: offset + 1))
  }

  /// Adds the waiting digits to the section. At the end of the number a Chinese digit right after a unit counts the next
  /// lower one (一万二 is 12000), and Arabic digits have to fill the places below the unit (817万5288).
  private mutating func settle(isLast: Bool) -> Bool {
    guard let run = pending else { return !isAfterZero }
    var value = run.value
    if let exponent = lastExponent, !isAfterZero {
      if run.isChinese, exponent > 1 {
        guard isLast, spread == 0, let scaled = value.scaled(byPowerOfTen: exponent - 1) else { return false }
        value = scaled
        place += exponent - 1
      } else if !run.isChinese, isLast || smallLimit < 4 {
        guard run.fractionDigits == 0, run.wholeDigits == exponent else { return false }
      }
    }
    guard let sum = section.adding(value) else { return false }
    section = sum
    pending = nil
    return true
  }

  /// 多 or 余 after a number; 几 after tens (十几, 20几).
  private mutating func readMore() -> Bool {
    guard runs > 0 || lastExponent != nil, !isMore, spread == 0, !isAfterZero else { return false }
    let isSome =
      text[offset] == "几" && (lastExponent == 1 && pending == nil || pending?.value.endsInZero == true)
    guard isSome || text.isMore(at: offset) else { return false }
    isMore = true
    offset += 1
    return true
  }

  private func amount(of sum: FixedDecimal) -> Amount? {
    var end: Amount.Spread?
    if spread > 0 {
      guard let width = FixedDecimal(units: spread).scaled(byPowerOfTen: place),
        let greatest = sum.adding(width)
      else { return nil }
      end = isSeveral ? .below(greatest) : .through(greatest)
    }
    return Amount(
      value: sum, spread: end, isMore: isMore, place: place,
      smallExponent: runs == 1 && !usesChineseNumerals ? smallTail : 0,
      magnitudeExponent: magnitudes == trailingMagnitudes ? magnitudeTail : nil,
      hasMagnitude: magnitudes > 0, usesChineseNumerals: usesChineseNumerals, slips: slips, end: offset)
  }
}

extension FoldedText {
  fileprivate func isMore(at offset: Int) -> Bool { self[offset] == "多" || self[offset] == "余" }
}

extension FixedDecimal {
  fileprivate var endsInZero: Bool { scale == 0 && units != 0 && units % 10 == 0 }
}
