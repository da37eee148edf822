/// The ways offices write a date, each as precise as the register has it (style §7.2).
enum DateSpelling {
  /// - Parameter iso: `2016-11-11`, `2016-11` or `2016`.
  static func written(_ iso: String, turn: Int) -> String {
    let parts = iso.split(separator: "-").map(String.init)
    let numbers = parts.compactMap { Int($0) }
    switch numbers.count {
    case 3: return Round.pick(days(parts, numbers), turn)
    case 2: return Round.pick(months(parts, numbers), turn)
    case 1: return Round.pick([iso, iso + "年", iso + "年底", digitByDigit(iso) + "年"], turn)
    default: return iso
    }
  }

  private static func days(_ parts: [String], _ numbers: [Int]) -> [String] {
    let (year, month, day) = (parts[0], parts[1], parts[2])
    // Spreadsheets count the days from here, with the 29 February 1900 that never was.
    let serial = CivilDay(numbers[0], numbers[1], numbers[2]) - CivilDay(1899, 12, 30)
    return [
      parts.joined(separator: "-"), "\(year)/\(month)/\(day)", "\(year)/\(numbers[1])/\(numbers[2])",
      "\(year).\(month).\(day)", "\(year)．\(month)．\(day)", "\(year)\(month)\(day)",
      "\(year)年\(numbers[1])月\(numbers[2])日", "\(year)-\(month)-\(day) 00:00:00", String(serial),
      "\(serial).5", "\(digitByDigit(year))年\(chinese(numbers[1]))月\(chinese(numbers[2]))日",
    ]
  }

  /// `2016.1` is missing here: it may be October.
  private static func months(_ parts: [String], _ numbers: [Int]) -> [String] {
    let (year, month) = (parts[0], parts[1])
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    // A short year that may be a month says nothing sure: 11.10.
    let short = numbers[0] > 2012 ? "\(year.suffix(2)).\(month)" : "\(year).\(month)"
    return [
      "\(year).\(month)", "\(year)年\(numbers[1])月", "\(year)\(month)", short,
      "\(names[numbers[1] - 1])-\(year.suffix(2))", "\(year)．\(month)",
      "\(digitByDigit(year))年\(chinese(numbers[1]))月", "\(year)-\(month)",
    ]
  }

  private static func digitByDigit(_ digits: String) -> String {
    String(digits.compactMap { $0.wholeNumberValue.map { ChineseNumeral.digits[$0] } })
  }

  private static func chinese(_ number: Int) -> String { ChineseNumeral.written(number) }
}

/// Numbers below a hundred as they are spoken: 十二, 三十一.
enum ChineseNumeral {
  static let digits: [Character] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  static func written(_ number: Int) -> String {
    let (tens, ones) = (number / 10, number % 10)
    let ten = tens == 0 ? "" : tens == 1 ? "十" : "\(digits[tens % 10])十"
    return ones == 0 && tens > 0 ? ten : ten + String(digits[ones])
  }
}
