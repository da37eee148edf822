/// A header of one row or of two: a group over several columns in the first, their own names in the second (style §7.1).
struct HeaderRows {
  /// The names, those of two rows joined: 专利数/发明.
  let names: [String]

  /// Joins two rows; nil where the second is no part of a header.
  ///
  /// A cell of the second row belongs to the group above it, to the name above it or, where there is none, stands for
  /// itself. Below the name of a single column a header has a blank, so a row of data is never taken for a part of one.
  init?(_ upper: [String], over lower: [String], of schema: TableSchema) {
    let width = max(upper.count, lower.count)
    let upper = upper + [String](repeating: "", count: width - upper.count)
    let lower = lower + [String](repeating: "", count: width - lower.count)
    guard lower.contains(where: { !$0.isEmpty }), !lower.contains(where: Self.isNumber),
      !Furniture.areColumnNumbers(Furniture.folded(lower))
    else { return nil }
    var names: [String] = []
    var group: String?
    var unsure: [Int] = []
    for field in 0..<width {
      if !upper[field].isEmpty {
        let isGroup = field + 1 < width && upper[field + 1].isEmpty && !lower[field + 1].isEmpty
        group = isGroup && !lower[field].isEmpty ? upper[field] : nil
        if !isGroup, !lower[field].isEmpty { unsure.append(field) }
        names.append(lower[field].isEmpty ? upper[field] : "\(upper[field])/\(lower[field])")
      } else {
        if lower[field].isEmpty { group = nil }
        if group == nil, !lower[field].isEmpty { unsure.append(field) }
        names.append(group.map { "\($0)/\(lower[field])" } ?? lower[field])
      }
    }
    let areSure = unsure.allSatisfy { field in
      let name = HeaderName(lower[field])
      let readings = name.readings + (upper[field].isEmpty ? [] : HeaderName(names[field]).readings)
      return readings.contains {
        schema.candidates[$0.text] != nil || TableSchema.passedOver.contains($0.text)
      }
    }
    guard areSure else { return nil }
    self.names = names
  }

  /// A cell with nothing but a number or a date names no column.
  private static func isNumber(_ cell: String) -> Bool {
    let text = CompatibilityFolding.fold(cell)
    return !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        ("0"..."9").contains($0) || "./-:,() ￥¥%年月日".unicodeScalars.contains($0)
      }
      && text.unicodeScalars.contains { ("0"..."9").contains($0) }
  }
}
