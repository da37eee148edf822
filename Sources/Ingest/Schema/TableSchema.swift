import Model

/// What the header of a table may look like: its columns, the spellings of each, and which must be there.
struct TableSchema: Sendable {
  /// One column and its spellings, the canonical one first. Spellings are in the normal form of `HeaderName`.
  struct Entry: Sendable {
    var column: Column
    var isRequired: Bool
    var spellings: [String]

    init(_ column: Column, _ spellings: [String], required: Bool = false) {
      self.column = column
      self.spellings = [HeaderName.folded(column.name)] + spellings
      isRequired = required
    }
  }

  let table: Table
  let entries: [Entry]
  /// The columns that tell two rows of the table apart.
  let key: [Column]
  /// The columns each spelling fits, with the rank of the spelling (0 fits best).
  let candidates: [String: [(column: Column, rank: Int)]]

  /// Headers every office sheet has and nothing is read from: serial numbers, remarks, telephone numbers (personal data).
  static let passedOver: Set<String> = [
    "序号", "编号", "no.", "no", "项次", "备注", "说明", "其他", "联系电话", "联系方式", "手机", "id",
  ]

  init(_ table: Table, key: [Column], _ entries: [Entry]) {
    self.table = table
    self.key = key
    self.entries = entries
    var candidates: [String: [(column: Column, rank: Int)]] = [:]
    for entry in entries {
      for (rank, spelling) in entry.spellings.enumerated() {
        candidates[spelling, default: []].append((entry.column, rank))
      }
    }
    self.candidates = candidates
  }

  func requires(_ column: Column) -> Bool { entries.contains { $0.column == column && $0.isRequired } }
}
