import Diagnostics
import Model

extension FactSelection {
  /// 创新成果（获奖级别：自治区级、全国示范性）.
  func words(levels: LevelScale) -> String {
    let phrases = conditions.map { ColumnWords.phrase($0, in: table.table, levels: levels) }
    return phrases.isEmpty ? table.table.label : "\(table.table.label)（\(phrases.joined(separator: "；"))）"
  }

  /// What a row is: 创新课题或攻关项目; of a selection by other columns alone, what its table is of. Any row of achievements may as well be
  /// a proposal.
  fileprivate func thing(levels: LevelScale) -> Wording {
    if conditions.isEmpty, table == .achievements {
      return Wording(zh: "课题、项目、成果、难题、建议", en: "achievements of any kind")
    }
    guard let kind = conditions.first(where: Self.namesThings) else {
      return Wording(zh: table.table.label, en: table.table.rawValue)
    }
    let names = kind.values.map { ColumnWords.name(of: $0, column: kind.column, levels: levels) }
    return Wording(zh: names.joined(separator: "或"), en: kind.values.joined(separator: " or "))
  }

  /// What else is asked of a row, each a column with its values: 获奖级别, 盟市级以上.
  fileprivate func demands(levels: LevelScale) -> [Demand] {
    conditions.filter { !Self.namesThings($0) }.map { condition in
      Demand(
        column: Wording(
          zh: ColumnWords.name(of: condition.column, in: table.table), en: condition.column),
        values: Self.values(of: condition, levels: levels))
    }
  }

  private static func namesThings(_ condition: Measure.Condition) -> Bool {
    condition.column == "kind" && !condition.values.contains(Measure.Condition.anyValue)
  }

  /// Every level from one up is told by that one.
  private static func values(of condition: Measure.Condition, levels: LevelScale) -> Wording {
    let indices = condition.values.compactMap(levels.index(ofID:)).sorted()
    if indices.count == condition.values.count, let lowest = indices.last, indices.count > 1,
      indices == Array(0...lowest)
    {
      return Wording(zh: "\(levels[lowest].name)以上", en: "\(levels[lowest].id) or above")
    }
    let names = condition.values.map { ColumnWords.name(of: $0, column: condition.column, levels: levels) }
    return Wording(zh: names.joined(separator: "、"), en: condition.values.joined(separator: ", "))
  }
}

extension [FactSelection] {
  /// What a row of any of them is, in a few words: 创新课题或攻关项目, 创新成果（认定级别或获奖级别：盟市级以上）, 创新成果或专利.
  func words(levels: LevelScale) -> Wording {
    let told = map { ($0.thing(levels: levels), $0.demands(levels: levels)) }
    var things: [Wording] = []
    for (thing, _) in told where !things.contains(thing) { things.append(thing) }
    return things.map { thing in
      let demands = told.filter { $0.0 == thing }.map(\.1)
      return Demand.together(demands).map {
        Wording(zh: "\(thing.zh)（\($0.zh)）", en: "\(thing.en) (\($0.en))")
      } ?? thing
    }.choice
  }
}

/// A column of a row, and what it is to be.
private struct Demand: Hashable {
  let column: Wording
  let values: Wording

  /// One of the lists in words, each of all its demands; nil where one of them asks for nothing.
  static func together(_ lists: [[Demand]]) -> Wording? {
    guard !lists.contains(where: \.isEmpty) else { return nil }
    let values = Set(lists.flatMap { $0.map(\.values) })
    if lists.allSatisfy({ $0.count == 1 }), values.count == 1, let values = values.first {
      let columns = lists.flatMap { $0.map(\.column) }.choice
      return Wording(zh: "\(columns.zh)：\(values.zh)", en: "\(columns.en): \(values.en)")
    }
    return lists.map { list in
      Wording(
        zh: list.map { "\($0.column.zh)：\($0.values.zh)" }.joined(separator: "；"),
        en: list.map { "\($0.column.en): \($0.values.en)" }.joined(separator: "; "))
    }.choice
  }
}

extension [Wording] {
  fileprivate var choice: Wording {
    Wording(zh: map(\.zh).joined(separator: "或"), en: map(\.en).joined(separator: " or "))
  }
}
