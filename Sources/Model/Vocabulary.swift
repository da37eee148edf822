/// The values a categorical column can have, each with its code: 1, 2, … in order; 0 is an absent cell.
///
/// A closed column (`kind`) has all its values from the start. An open one (`payer`) has the values that some
/// measure or slice asks for; every other value has the code `other`.
public struct Vocabulary: Sendable, Hashable {
  public let values: [String]
  private let codes: [String: UInt16]

  /// The code of a present value that nothing asks for.
  public static let other = UInt16.max

  public init(_ values: [String]) {
    self.values = values
    codes = Dictionary(
      values.enumerated().map { ($1, UInt16($0 + 1)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The code of `value`, `other` where the vocabulary lacks it.
  public func code(of value: String) -> UInt16 { codes[value] ?? Self.other }
  public func contains(_ value: String) -> Bool { codes[value] != nil }
}

/// The categorical columns of the fact tables and their values.
public enum FactColumns {
  /// Columns a measure can filter a fact table by, in the order of `FactRecord.codes`.
  public static func categories(of table: FactTable) -> [String] {
    switch table {
    case .achievements: ["kind", "adopted", "award_level", "recognised_level"]
    case .patents: ["type"]
    case .funding: ["purpose", "payer"]
    case .activities: ["kind"]
    }
  }

  /// Columns a measure can sum, with the number of a fact each is kept in.
  public static func numbers(of table: FactTable) -> [(column: String, number: FactNumber)] {
    switch table {
    case .achievements: [("count", .quantity), ("benefit", .money)]
    case .patents: [("count", .quantity)]
    case .funding: [("amount", .money)]
    case .activities: [("times", .quantity), ("people", .people), ("amount", .money)]
    }
  }

  /// The values of a closed column, nil for an open one. Columns of levels take the ids of the workspace's levels.
  public static func values(of column: String, in table: FactTable, levels: LevelScale) -> [String]? {
    switch (table, column) {
    case (.achievements, "kind"): ["topic", "project", "result", "problem", "proposal"]
    case (.achievements, "adopted"): ["yes", "no"]
    case (.achievements, "award_level"), (.achievements, "recognised_level"): levels.levels.map(\.id)
    case (.patents, "type"): ["invention", "utility", "design"]
    case (.funding, "purpose"): ["naming", "subsidy", "honour", "award", "own"]
    case (.activities, "kind"): ["training", "mentoring", "contest", "exchange", "promotion"]
    default: nil
    }
  }
}

/// The vocabularies of every categorical column of the fact tables, for one run.
public struct FactVocabularies: Sendable, Hashable {
  private let byTable: [[Vocabulary]]

  /// - Parameter asked: for open columns, the values that measures and slices ask for.
  public init(levels: LevelScale, asked: (FactTable, String) -> [String]) {
    byTable = FactTable.allCases.map { table in
      FactColumns.categories(of: table).map { column in
        Vocabulary(FactColumns.values(of: column, in: table, levels: levels) ?? asked(table, column))
      }
    }
  }

  /// The vocabularies of a table, in the order of `FactColumns.categories(of:)`.
  public subscript(table: FactTable) -> [Vocabulary] { byTable[Int(table.rawValue)] }
}
