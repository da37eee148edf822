extension Measure {
  /// How the measure is counted, in a sentence for the reader of a page.
  /// - Parameter levels: gives levels their names.
  public func definition(levels: LevelScale) -> String {
    let rows =
      switch (table, event) {
      case (.studios, .founded?): "期内成立的工作室"
      case (.studios, .revoked?): "期内取消称号的工作室"
      case (.studios, nil): "期末已成立、未取消称号的工作室"
      case (.namings, _): "期内的命名"
      default: "期内的\(table.label)记录"
      }
    let how =
      switch aggregation {
      case .count: "计数"
      case .sum(let column): "“\(ColumnWords.name(of: column, in: table))”求和"
      case .distinct(let column): "按“\(ColumnWords.name(of: column, in: table))”去重计数"
      }
    let filter = conditions.map { ColumnWords.phrase($0, in: table, levels: levels) }.joined(separator: "；")
    return filter.isEmpty ? "\(rows)，\(how)" : "\(rows)（\(filter)），\(how)"
  }
}

extension Slice {
  /// The selection in words, empty for all studios.
  public func selectionText(levels: LevelScale) -> String {
    selection.map { ColumnWords.phrase($0, in: .studios, levels: levels) }.joined(separator: "；")
  }
}
