import Diagnostics
import Model

/// What a printed growth says of its ends, by its unit and, where that leaves it open, by its label (style §3).
enum GrowthClaim {
  /// 增长69.5%
  case percent
  /// 增长2倍: from 1 to 3.
  case timesMore
  /// 为上年的3倍, 增加到3倍: from 1 to 3.
  case times
  /// 减少50件: in the unit of the ends.
  case difference

  /// - Throws: why it cannot be held against the ends.
  init(of printed: Indicator, from: Indicator, to: Indicator) throws(Incomparable) {
    let unit = printed.countingUnit
    guard from.countingUnit == to.countingUnit else { throw .ends }
    switch unit {
    case "%", "％": self = .percent
    case "倍":
      guard !printed.isWrittenFall else { throw .fallInTimes }
      let label = printed.label.split(separator: "：").last ?? ""
      if Self.quotients.contains(where: label.hasWord)
        || Self.quotientEndings.contains(where: label.hasEnding)
      {
        self = .times
      } else if Self.gains.contains(where: label.hasWord) {
        self = .timesMore
      } else {
        throw .openTimes
      }
    case "个百分点", "百分点":
      guard from.countingUnit == "%" else { throw .unit(printed.unit) }
      self = .difference
    default:
      guard unit == from.countingUnit, !Self.quotients.contains(where: printed.label.hasWord) else {
        throw .unit(printed.unit)
      }
      self = .difference
    }
  }

  private static let gains = ["增长", "增加", "净增", "增幅", "提高", "上升", "扩大"]
  private static let quotients = [
    "增长到", "增加到", "增至", "提高到", "上升到", "扩大到", "达到", "增长为", "增加为", "相当于",
  ]
  /// 为上年的, 是2009年的: the number follows.
  private static let quotientEndings = ["的", "为", "达", "到", "倍数"]

  /// Why a printed growth says nothing of its ends.
  enum Incomparable: Error {
    case ends
    case unit(String)
    case openTimes
    case fallInTimes

    var wording: Wording {
      switch self {
      case .ends: Wording(zh: "两端的单位不同，无法核对", en: "the ends have different units and cannot be compared")
      case .unit(let unit):
        Wording(
          zh: "所印的单位“\(unit)”不是%、倍，也不是两端的单位，无法核对",
          en: "its unit “\(unit)” is neither %, nor 倍 (times), nor that of the ends: it cannot be checked")
      case .openTimes:
        Wording(
          zh: "没有说明是增长的倍数还是上年的倍数，无法核对", en: "times more or times as many is not said: it cannot be checked")
      case .fallInTimes: Wording(zh: "减少不用倍数，无法核对", en: "a fall is not told in times: it cannot be checked")
      }
    }
  }
}
