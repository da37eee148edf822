/// The tables whose rows are facts: something a studio did or was given on a day.
public enum FactTable: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  case achievements
  case patents
  case funding
  case activities

  public var table: Table {
    switch self {
    case .achievements: .achievements
    case .patents: .patents
    case .funding: .funding
    case .activities: .activities
    }
  }
}

/// The numbers a fact can carry. `quantity` is how many the row stands for (`count`, `times`).
public enum FactNumber: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  case quantity
  case money
  case people
}

/// One fact, in a form that costs nothing to pass on: no text, only codes and integers.
///
/// `codes` holds the categorical columns in the order of `FactColumns.categories(of:)`, 0 for an absent cell,
/// otherwise a code of the column's `Vocabulary`.
public struct FactRecord: Sendable, Equatable, BitwiseCopyable {
  public var studio: StudioIndex
  /// The last day of what was written; the day from which the fact counts.
  public var day: Day
  public var codes: SIMD4<UInt16>
  /// How many the row stands for; 1 where the column is absent or blank.
  public var quantity: Int64
  /// Fen; meaningful where `hasMoney`.
  public var money: Int64
  /// Meaningful where `hasPeople`.
  public var people: Int64
  public var table: FactTable
  public var hasMoney: Bool
  public var hasPeople: Bool
  /// How much of `day` was written.
  public var precision: DatePrecision

  /// The date as it was written.
  public var date: PartialDate { PartialDate(lastDay: day, precision) }

  public init(table: FactTable, studio: StudioIndex, day: Day) {
    self.table = table
    self.studio = studio
    self.day = day
    codes = .zero
    quantity = 1
    money = 0
    people = 0
    hasMoney = false
    hasPeople = false
    precision = .day
  }
}

/// The closed bounds of a fact's numbers, nil for an open end, where a cell was approximate (近2亿元).
/// Money is in fen. An exact number has both bounds equal to it.
public struct FactBounds: Sendable, Hashable {
  public struct Bounds: Sendable, Hashable {
    public var lower: Int64?
    public var upper: Int64?

    public init(lower: Int64?, upper: Int64?) {
      self.lower = lower
      self.upper = upper
    }
  }

  public var quantity: Bounds
  public var money: Bounds
  public var people: Bounds

  public init(quantity: Bounds, money: Bounds, people: Bounds) {
    self.quantity = quantity
    self.money = money
    self.people = people
  }
}

/// Takes facts as they are read, in batches, on one thread; several consumers of several threads are merged.
///
/// Merging is associative and commutative: the result never depends on how the rows were split.
public protocol FactConsumer: Sendable {
  /// Facts whose numbers are exact.
  mutating func consume(_ facts: Span<FactRecord>)
  /// One fact with an approximate number.
  mutating func consume(_ fact: FactRecord, bounds: FactBounds)
  mutating func merge(_ other: Self)
}
