/// The signs of Chinese numerals.
extension FoldedText {
  /// The value of the Chinese digit at `offset`.
  func chineseDigit(at offset: Int) -> Int? {
    switch self[offset] {
    case "零", "〇", "○": 0
    case "一": 1
    case "二", "两": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  /// The value of the single sign for several tens at `offset`.
  func tens(at offset: Int) -> Int? {
    switch self[offset] {
    case "廿": 20
    case "卅": 30
    default: nil
    }
  }

  /// The exponent of 十, 百 or 千 at `offset`, where it is not the beginning of a unit (百分点, 千瓦, 千米).
  func smallExponent(at offset: Int) -> Int? {
    switch self[offset] {
    case "十": return 1
    case "百": return self[offset + 1] == "分" ? nil : 2
    case "千":
      let units: [Unicode.Scalar] = ["瓦", "米", "克", "伏", "卡", "赫", "焦"]
      return self[offset + 1].map(units.contains) == true ? nil : 3
    default: return nil
    }
  }

  /// The exponent of 万 or 亿 at `offset`.
  func magnitudeExponent(at offset: Int) -> Int? {
    switch self[offset] {
    case "万": 4
    case "亿": 8
    default: nil
    }
  }
}
