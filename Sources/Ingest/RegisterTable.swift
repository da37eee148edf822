import CSV
import Model

/// A record of the register that knows the row it came from.
protocol RegisterRecord: Equatable {
  var origin: RowOrigin { get set }
}

extension RegisterRecord {
  /// Equal but for the rows they came from.
  func hasSameContent(as other: Self) -> Bool {
    var copy = other
    copy.origin = origin
    return self == copy
  }
}

extension StudioRecord: RegisterRecord {}
extension NamingRecord: RegisterRecord {}
extension Indicator: RegisterRecord {}
extension Target: RegisterRecord {}
extension Submission: RegisterRecord {}

/// How the rows of one table of the register become records.
protocol RegisterTable {
  associatedtype Record: RegisterRecord

  /// Records accepted so far.
  var records: [Record] { get set }

  /// The record of a row; nil, or `cells.isRejected`, where it must be quarantined.
  mutating func read(_ row: Row, _ cells: inout CellReader, _ origin: RowOrigin) -> Record?

  /// What tells the record apart from every other of the table.
  func key(of record: Record) -> String

  /// A row was quarantined.
  mutating func lose(_ row: Row, _ cells: inout CellReader, _ origin: RowOrigin)

  /// What is doubtful about a record that was accepted.
  func doubts(about record: Record) -> [RowDoubt]

  /// The units that report the same thing each for itself; empty where two records of one key contradict each other
  /// otherwise.
  func reporters(of first: Record, _ later: Record) -> [String]
}

extension RegisterTable {
  mutating func lose(_ row: Row, _ cells: inout CellReader, _ origin: RowOrigin) {}
  func doubts(about record: Record) -> [RowDoubt] { [] }
  func reporters(of first: Record, _ later: Record) -> [String] { [] }
}
