import Diagnostics
import Model

// Design. An award or a recognition that nobody wrote down is not one that was refused: a row that tells neither may be one that counts.
// Where either is told, if of too low a level, the row has been looked at, and the other is taken to be none.

extension [FactSelection] {
  /// Rows that would count if their levels were told: those that a selection with a level asks for, with no level told. Empty where
  /// no level is asked for.
  var withoutLevels: [FactSelection] {
    compactMap { selection -> FactSelection? in
      let others = selection.conditions.filter { !Self.levelColumns.contains($0.column) }
      guard others.count < selection.conditions.count else { return nil }
      let absent = Self.levelColumns.map {
        Measure.Condition(column: $0, values: [Measure.Condition.noValue])
      }
      return FactSelection(selection.table, others + absent)
    }
  }

  private static var levelColumns: [String] { ["award_level", "recognised_level"] }
}

extension Wording {
  /// Why it cannot be told whether there was one.
  static let levelsUntold = Wording(
    zh: "有成果没有填写认定级别和获奖级别，是否获奖或者经过认定不能确定",
    en: "but of results neither award_level nor recognised_level is told, so it cannot be told")
}
