import Model
import Numerals

/// Reads counts, areas and money. The plain cell is read where it lies; everything else goes through `NumberReader`.
enum NumberGrammar {
  /// What a column counts in.
  enum Kind: Sendable {
    case count
    case squareMetres
    /// A count or an amount of money.
    case any

    /// Units that may follow the number.
    var units: Set<String> {
      switch self {
      case .count: Self.countUnits
      case .any: Self.anyUnits
      case .squareMetres: Self.areaUnits
      }
    }

    private static let countUnits: Set<String> = [
      "", "个", "项", "人", "名", "位", "次", "件", "条", "份", "家", "对", "场", "期", "人次", "人·次", "套", "种",
      "篇", "场次", "项次", "组", "批", "班", "户", "台", "例", "起", "册", "本",
    ]
    private static let anyUnits = countUnits.union(moneyUnits)
    private static let areaUnits: Set<String> = ["", "㎡", "m2", "m²", "平方米", "平米", "平方", "平"]
  }

  private static let moneyUnits: Set<String> = ["", "元", "元整", "元正", "圆", "圆整", "块", "块钱", "元人民币", "人民币"]
  private static let fen = FixedDecimal(units: 1, scale: 2)

  /// A count that is no less than zero.
  static func count(_ text: Span<UInt8>, unit: HeaderUnit) throws(RowFault) -> Quantity {
    if unit.exponent == 0, let plain = plainDecimal(text), plain.fraction == 0, plain.end == text.count {
      return Quantity(exactly: plain.digits)
    }
    let number = try number(text, of: .count, unit: unit)
    guard let quantity = Quantity(number, timesPowerOfTen: 0) else {
      throw number.value.isInteger ? .numberTooLarge : .numberFractional
    }
    return quantity
  }

  /// A number of square metres, or of any other thing that has fractions.
  static func decimal(
    _ text: Span<UInt8>, of kind: Kind, unit: HeaderUnit
  ) throws(RowFault) -> ApproximateNumber {
    if unit.exponent == 0, let plain = plainDecimal(text), plain.end == text.count {
      return ApproximateNumber(exactly: FixedDecimal(units: Int128(plain.digits), scale: plain.fraction))
    }
    return try number(text, of: kind, unit: unit)
  }

  /// An amount in fen. The unit in the cell wins over the header's; without any it is yuan.
  static func money(_ text: Span<UInt8>, unit: HeaderUnit) throws(RowFault) -> Quantity {
    if let quantity = plainMoney(text, unit: unit) { return quantity }
    let written = CellText.visible(text)
    guard let read = NumberReader.read(NumberText.amount(written), resolution: fen) else {
      throw NumberText.isWords(written) ? .amountInWords(unit: unit) : .amountInvalid(unit: unit)
    }
    guard moneyUnits.contains(read.unit) else { throw .unitUnknown(read.unit) }
    guard !read.number.value.isNegative else { throw .numberNegative }
    let exponent = read.hasMagnitude || !read.unit.isEmpty ? 0 : unit.exponent
    guard let quantity = Quantity(read.number, timesPowerOfTen: exponent + 2) else {
      throw read.number.value.scaled(byPowerOfTen: exponent + 2)?.isInteger == false
        ? .amountFractional : .numberTooLarge
    }
    return quantity
  }

  private static func number(
    _ text: Span<UInt8>, of kind: Kind, unit: HeaderUnit
  ) throws(RowFault) -> ApproximateNumber {
    let written = NumberText.number(CellText.visible(text))
    guard let read = NumberReader.read(written, resolution: FixedDecimal(1)) else { throw .numberInvalid }
    guard kind.units.contains(read.unit) else { throw .unitUnknown(read.unit) }
    guard !read.number.value.isNegative else { throw .numberNegative }
    guard !read.hasMagnitude, unit.exponent != 0 else { return read.number }
    guard let number = read.number.scaled(byPowerOfTen: unit.exponent) else { throw .numberTooLarge }
    return number
  }

  /// ASCII digits with at most one point among them, at most 18 digits.
  private static func plainDecimal(_ text: Span<UInt8>) -> (digits: Int64, fraction: Int, end: Int)? {
    var digits: Int64 = 0
    var count = 0
    var point: Int?
    var index = 0
    while index < text.count {
      let digit = text[index] &- 0x30
      if digit < 10 {
        digits = digits &* 10 &+ Int64(digit)
        count += 1
      } else if text[index] == UInt8(ascii: "."), point == nil, count > 0 {
        point = index
      } else {
        break
      }
      index += 1
    }
    guard (1...18).contains(count) else { return nil }
    guard let point else { return (digits, 0, index) }
    return index == point + 1 ? nil : (digits, index - point - 1, index)
  }

  /// A plain decimal, alone or before 元, 万元, 万, 亿元 or 亿; nil leaves the cell to the slow way.
  static func plainMoney(_ text: Span<UInt8>, unit: HeaderUnit) -> Quantity? {
    guard let plain = plainDecimal(text) else { return nil }
    let exponent: Int
    switch text.count - plain.end {
    case 0: exponent = unit.exponent
    case 3 where ends(text, at: plain.end, yuan): exponent = 0
    case 3 where ends(text, at: plain.end, wan), 6 where ends(text, at: plain.end, wanYuan): exponent = 4
    case 3 where ends(text, at: plain.end, yi), 6 where ends(text, at: plain.end, yiYuan): exponent = 8
    default: return nil
    }
    let power = exponent + 2 - plain.fraction
    guard (0...12).contains(power) else { return nil }
    let (fen, overflow) = plain.digits.multipliedReportingOverflow(by: powers[power])
    return overflow ? nil : Quantity(exactly: fen)
  }

  private static let yuan = Array("元".utf8)
  private static let wan = Array("万".utf8)
  private static let wanYuan = Array("万元".utf8)
  private static let yi = Array("亿".utf8)
  private static let yiYuan = Array("亿元".utf8)
  private static let powers: [Int64] = (0...12).map { Int64(FixedDecimal.powerOfTen($0)) }

  private static func ends(_ text: Span<UInt8>, at start: Int, _ mark: [UInt8]) -> Bool {
    text.count - start == mark.count && mark.indices.allSatisfy { mark[$0] == text[start + $0] }
  }
}
