import Model

/// What was decided about rows whose keys stand several times: by file number and line.
struct KeyVerdicts: Sendable {
  enum Verdict: Sendable {
    /// The row says the same as an earlier one.
    case repeats(RowOrigin)
    /// The row says otherwise than an earlier one of its key.
    case contradicts(RowOrigin)
  }

  private var verdicts: [RowOrigin: Verdict] = [:]

  mutating func merge(_ other: KeyVerdicts) { verdicts.merge(other.verdicts) { mine, _ in mine } }

  var isEmpty: Bool { verdicts.isEmpty }
  subscript(origin: RowOrigin) -> Verdict? {
    get { verdicts[origin] }
    set { verdicts[origin] = newValue }
  }
}

/// What a row of facts says: two rows of one key with the same content are one row.
struct FactContent: Equatable {
  /// Columns whose sense is in the fact: 2016/1/1 is 2016-01-01, and 成果 is result.
  static let readColumns: Set<Column> = [
    .studioID, .name, .employer, .kind, .type, .purpose, .adopted, .date, .grantedOn, .paidOn, .count,
    .benefit,
    .amount, .times, .people,
  ]

  var fact: Fact
  /// The cells of the other columns, as keys are compared; of all where one could not be read.
  var text: [UInt8] = []
}
