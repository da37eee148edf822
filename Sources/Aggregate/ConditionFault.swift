import Diagnostics
import Model

/// What is wrong with one condition of a measure or a slice, with the nearest known name.
public enum ConditionFault: Error, Hashable {
  case unknownColumn(String, nearest: String?)
  case unknownValue(column: String, value: String, nearest: String?)
  /// A condition without any value would leave out everything.
  case noValue(column: String)

  /// The sentence that names the fault, and how to mend it.
  var wording: (message: Wording, help: Wording?) {
    switch self {
    case .unknownColumn(let column, let nearest):
      (Wording(zh: "没有“\(column)”这一列", en: "there is no column “\(column)”"), Wording.nearest(nearest))
    case .unknownValue(let column, let value, let nearest):
      (
        Wording(zh: "“\(column)”没有“\(value)”这个取值", en: "“\(column)” has no value “\(value)”"),
        Wording.nearest(nearest)
      )
    case .noValue(let column):
      (
        Wording(zh: "“\(column)”没有给出取值", en: "“\(column)” is given no value"),
        Wording(zh: "请写出至少一个取值，或删去这一条件", en: "name at least one value, or leave the condition out")
      )
    }
  }

  /// Checks that every value is one of `known`, or `anyValue`.
  static func check(_ condition: Measure.Condition, against known: [String]) throws(ConditionFault) {
    for value in condition.values where value != Measure.Condition.anyValue && !known.contains(value) {
      throw .unknownValue(
        column: condition.column, value: value, nearest: nearestName(to: value, among: known))
    }
  }

  /// Checks a condition on a column of the studio.
  /// - Parameter others: further columns that could have been meant.
  static func check(
    _ condition: Measure.Condition, levels: LevelScale, regions: RegionTree?, others: [String] = []
  ) throws(ConditionFault) {
    guard !condition.values.isEmpty else { throw .noValue(column: condition.column) }
    guard let column = StudioColumn(rawValue: condition.column) else {
      throw .unknownColumn(
        condition.column, nearest: nearestName(to: condition.column, among: others + StudioColumn.names))
    }
    if let known = column.closedValues(levels: levels) { try check(condition, against: known) }
    if let regions, column == .place || column == .reportingUnit {
      try check(condition, against: regions.regions.map(\.code))
    }
  }
}

extension Wording {
  /// 您是不是要写…, where a near name is known.
  static func nearest(_ name: String?) -> Wording? {
    name.map { Wording(zh: "是不是“\($0)”？", en: "did you mean “\($0)”?") }
  }
}
