/// The characters of a date, and what may follow it.
extension DateParser {
  private static let chineseDigits: [(mark: String, value: Int)] = [
    ("〇", 0), ("零", 0), ("○", 0), ("◯", 0), ("O", 0), ("o", 0), ("Ο", 0), ("О", 0), ("0", 0), ("一", 1),
    ("二", 2),
    ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7), ("八", 8), ("九", 9),
  ]
  private static let weekdays = ["一", "二", "三", "四", "五", "六", "日", "天"]
  private static let halves = ["上午", "下午", "AM", "PM", "am", "pm"]

  var isAtEnd: Bool { index == bytes.count }

  mutating func digits() -> Digits? {
    skipBlanks()
    let start = index
    var value = 0
    while index < bytes.count, index - start < 9, (0x30...0x39).contains(bytes[index]) {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index > start ? (value, index - start) : nil
  }

  /// 二〇一六: digit by digit, the zero in any of the shapes that people type.
  mutating func chineseYear() -> Digits? {
    var value = 0
    var count = 0
    while count < 4, let digit = chineseDigit() {
      value = value * 10 + digit
      count += 1
    }
    return count == 4 ? (value, count) : nil
  }

  /// 九, 十, 十一, 二十, 三十一, 廿一, 卅.
  mutating func chineseNumber() -> Digits? {
    if skip("廿") { return (20 + (chineseDigit() ?? 0), 2) }
    if skip("卅") { return (30 + (chineseDigit() ?? 0), 2) }
    let first = chineseDigit()
    guard skip("十") else { return first.map { ($0, 1) } }
    return ((first ?? 1) * 10 + (chineseDigit() ?? 0), 2)
  }

  private mutating func chineseDigit() -> Int? {
    Self.chineseDigits.first { skip($0.mark) }?.value
  }

  /// Whether a day ends here, but for its day of the week and its time.
  mutating func endsDay() -> Bool {
    if isAtEnd { return true }
    let isBracketed = skip("(")
    if skip("星期") || skip("周") {
      guard Self.weekdays.contains(where: { skip($0) }), !isBracketed || skip(")") else { return false }
    } else if isBracketed {
      return false
    }
    return isAtEnd || skipsTime()
  }

  /// Skips a time of day up to the end, as spreadsheets write one behind a date: 0:00, 00:00:00, T00:00:00.000+08:00.
  private mutating func skipsTime() -> Bool {
    let isParted = bytes[index] == 0x20
    let isHalf = skipsHalf()
    guard isParted || isHalf || skip("T"), let hour = digits(), hour.value < 24 else { return false }
    var parts = 1
    while parts < 3, skip(":") {
      guard let part = digits(), part.count == 2, part.value < 60 else { return false }
      parts += 1
    }
    guard parts > 1, parts < 3 || !skip(".") || digits() != nil else { return false }
    if !isHalf { _ = skipsHalf() }
    _ = skip("+08:00")
    return isAtEnd
  }

  private mutating func skipsHalf() -> Bool { Self.halves.contains { skip($0) } }

  /// Skips one of `marks` if the text ends with it; else nothing.
  mutating func skipsToEnd(_ marks: String...) -> Bool {
    let start = index
    for mark in marks {
      if skip(mark), isAtEnd { return true }
      index = start
    }
    return false
  }

  mutating func skip(_ mark: String) -> Bool {
    let start = index
    skipBlanks()
    guard bytes[index...].starts(with: mark.utf8) else {
      index = start
      return false
    }
    index += mark.utf8.count
    return true
  }

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
  }
}
