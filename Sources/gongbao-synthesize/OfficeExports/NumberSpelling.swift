/// The ways offices write a number without changing it (style §7.2).
enum NumberSpelling {
  /// - Parameter counters: 项, 个 and the like, that may stand behind it.
  static func count(_ number: Int, counters: [String], turn: Int) -> String {
    var spellings = ["\(number)", "\(number).0", "\(number) ", fullWidth("\(number)")]
    spellings += counters.map { "\(number)\($0)" }
    if number > 0 && number < 100 { spellings.append(ChineseNumeral.written(number)) }
    if number > 999 { spellings += [grouped("\(number)", by: ","), grouped("\(number)", by: "，")] }
    return Round.pick(spellings, turn)
  }

  static func area(_ number: Int, turn: Int) -> String {
    Round.pick(["\(number)", "\(number).0", fullWidth("\(number)"), "\(number)㎡", "\(number)平方米"], turn)
  }

  static func money(_ yuan: Int, unit: Office.MoneyUnit, turn: Int) -> String {
    let myriad = decimal(yuan, places: 4)
    let spellings =
      switch unit {
      case .headerMyriad, .letterheadMyriad:
        [myriad, fullWidth(myriad), myriad + "万元", "\(yuan)元", myriad + "万"]
      case .bareYuan, .headerYuan:
        [
          "\(yuan)", "\(yuan).00", grouped("\(yuan)", by: ","), grouped("\(yuan)", by: "，"), "￥\(yuan)",
          fullWidth("\(yuan)"), myriad + "万元", myriad + "万",
        ]
      case .cells: ["\(yuan)元", myriad + "万元", decimal(yuan, places: 8) + "亿元", "￥\(yuan)", myriad + "万"]
      }
    return Round.pick(spellings, turn)
  }

  /// The sum of a column of money, in the column's own unit.
  static func sum(ofMoney yuan: Int, unit: Office.MoneyUnit) -> String {
    switch unit {
    case .headerMyriad, .letterheadMyriad: decimal(yuan, places: 4)
    case .bareYuan, .headerYuan: "\(yuan)"
    case .cells: decimal(yuan, places: 4) + "万元"
    }
  }

  /// `number` with the point moved to the left, without zeros at its end: 87500 by 4 is 8.75.
  static func decimal(_ number: Int, places: Int) -> String {
    let digits = String(repeating: "0", count: max(0, places + 1 - "\(number)".count)) + "\(number)"
    var fraction = digits.suffix(places)
    while fraction.last == "0" { fraction.removeLast() }
    return digits.dropLast(places) + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// `１２.５`: the digits alone.
  static func fullWidth(_ text: String) -> String {
    let wide: [Character] = ["０", "１", "２", "３", "４", "５", "６", "７", "８", "９"]
    return String(text.map { $0.isASCII ? $0.wholeNumberValue.map { wide[$0] } ?? $0 : $0 })
  }

  private static func grouped(_ digits: String, by separator: String) -> String {
    let reversed = Array(digits.reversed())
    let groups = stride(from: 0, to: reversed.count, by: 3).map { start in
      String(reversed[start..<min(start + 3, reversed.count)].reversed())
    }
    return groups.reversed().joined(separator: separator)
  }
}
