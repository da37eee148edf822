import CSV
import Model

/// A record of the register that knows the row it came from.
protocol RegisterRecord: Equatable, Sendable {
  var origin: RowOrigin { get set }

  /// Writes to the end of `key` what tells the record apart from every other of its table.
  func appendKey(to key: inout [UInt8])

  /// With the texts that a clerk may write in full or half width in the form in which keys are compared.
  var folded: Self { get }
}

extension RegisterRecord {
  var folded: Self { self }

  /// Equal but for the rows they came from and the width of their characters.
  func hasSameContent(as other: Self) -> Bool {
    var copy = other.folded
    copy.origin = origin
    return folded == copy
  }
}

extension StudioRecord: RegisterRecord {
  func appendKey(to key: inout [UInt8]) {
    id.utf8.span.withUnsafeBufferPointer { key.append(contentsOf: $0) }
  }

  var folded: StudioRecord {
    var studio = self
    studio.name = KeyLedger.folded(name)
    studio.employer = employer.map(KeyLedger.folded)
    studio.leader = leader.map(KeyLedger.folded)
    return studio
  }
}

extension NamingRecord: RegisterRecord {
  /// In ASCII, so that a key is compared as it lies, and in the order of studios and days, in which sheets are sorted.
  func appendKey(to key: inout [UInt8]) {
    let day = UInt64(truncatingIfNeeded: named.lastDay.rawValue)
    key.append(bits: UInt64(UInt32(bitPattern: studio)))
    key.append(bits: day << 16 | UInt64(level) << 8 | UInt64(named.precision.rawValue))
  }

  var folded: NamingRecord {
    var naming = self
    naming.namingBody = namingBody.map(KeyLedger.folded)
    naming.document = document.map(KeyLedger.folded)
    return naming
  }
}

extension [UInt8] {
  /// Appends the lower 56 bits, seven a byte, the highest first.
  fileprivate mutating func append(bits: UInt64) {
    let halves = bits & 0xFFF_FFFF | (bits & 0xFF_FFFF_F000_0000) << 4
    let quarters = halves & 0x3FFF_0000_3FFF | (halves & 0xFFF_C000_0FFF_C000) << 2
    let bytes = quarters & 0x7F_007F_007F_007F | (quarters & 0x3F80_3F80_3F80_3F80) << 1
    Swift.withUnsafeBytes(of: bytes.bigEndian) { append(contentsOf: $0) }
  }
}

extension Indicator: RegisterRecord {
  func appendKey(to key: inout [UInt8]) {
    for part in [String(region), indicator, label, period.description] {
      key += part.utf8
      key.append(0x1F)
    }
  }

  var folded: Indicator {
    var indicator = self
    indicator.label = KeyLedger.folded(label)
    indicator.printed = KeyLedger.folded(printed)
    indicator.unit = KeyLedger.folded(unit)
    return indicator
  }
}

extension Target: RegisterRecord {
  func appendKey(to key: inout [UInt8]) { key += "\(region) \(deadline) \(measure)".utf8 }
}

extension Submission: RegisterRecord {
  func appendKey(to key: inout [UInt8]) { key += "\(unit) \(period)".utf8 }
}

/// How the rows of one table of the register become records.
protocol RegisterTable: Sendable {
  associatedtype Record: RegisterRecord

  /// Whether what a row of such a file says, but for its key, depends on that row alone.
  static func mayBeReadAhead(_ binding: HeaderBinding) -> Bool

  /// Records accepted so far.
  var records: [Record] { get set }

  /// The record of a row; nil, or `cells.isRejected`, where it must be quarantined.
  mutating func read(_ row: Row, _ cells: inout CellReader, _ origin: RowOrigin) -> Record?

  /// Keeps a record whose key no other has.
  mutating func admit(_ record: consuming Record)

  /// Decides about a record whose key `records[owner]` has already.
  mutating func readmit(_ record: Record, as owner: Int) -> Readmission

  /// A row was quarantined.
  mutating func lose(_ row: Row, _ cells: inout CellReader, _ origin: RowOrigin)

  /// What is doubtful about a record that was accepted.
  func doubts(about record: Record) -> [RowDoubt]

  /// The units that report the same thing each for itself; empty where two records of one key contradict each other
  /// otherwise.
  func reporters(of first: Record, _ later: Record) -> [String]
}

/// What becomes of a row whose key was read before.
enum Readmission {
  /// It says the same as an earlier row and is skipped.
  case repeats(RowOrigin)
  /// It says otherwise than an earlier row and is quarantined.
  case contradicts(RowOrigin)
  /// It counts days that an earlier row counts too, and is quarantined.
  case overlaps(RowOrigin, period: Period)
  /// It says more than the earlier rows and is accepted.
  case further
}

extension RegisterTable {
  static func mayBeReadAhead(_ binding: HeaderBinding) -> Bool { false }

  mutating func admit(_ record: consuming Record) { records.append(record) }

  mutating func readmit(_ record: Record, as owner: Int) -> Readmission {
    let first = records[owner]
    return record.hasSameContent(as: first) ? .repeats(first.origin) : .contradicts(first.origin)
  }

  mutating func lose(_ row: Row, _ cells: inout CellReader, _ origin: RowOrigin) {}
  func doubts(about record: Record) -> [RowDoubt] { [] }
  func reporters(of first: Record, _ later: Record) -> [String] { [] }
}
