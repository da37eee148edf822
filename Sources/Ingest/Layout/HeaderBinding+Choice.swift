import Model

extension HeaderBinding {
  /// Of the tables that one header fits, those that may be meant.
  ///
  /// A table is not meant where another has all the columns it requires, and requires some that it has no use for: a
  /// sheet of studios with their levels and the days of naming would do as one of namings too, but for the places and
  /// the foundings. Nor is one whose key is told only by the lower of two header rows, where the
  /// group above makes it that of another table: 成果/编号.
  static func meant(among bindings: [HeaderBinding]) -> [HeaderBinding] {
    let named = bindings.filter { !$0.hasPartialKey }
    let bindings = named.isEmpty ? bindings : named
    return bindings.filter { one in
      !bindings.contains { other in
        other.readFields.isSuperset(of: one.requiredFields)
          && !one.readFields.isSuperset(of: other.requiredFields)
      }
    }
  }

  /// The cells that some column of the table is read from.
  private var readFields: Set<Int> { Set(Column.allCases.compactMap { field(of: $0) }) }

  private var requiredFields: Set<Int> {
    let schema = TableSchema.of(table)
    return Set(
      Column.allCases.filter { schema.requires($0) || $0 == .name && field(of: .studioID) == nil }
        .compactMap { field(of: $0) })
  }
}
