/// What became of the rows of a file or a table. `read == accepted + quarantined + skipped`, always.
public struct RowAccount: Sendable, Hashable {
  public var read: Int
  public var accepted: Int
  public var quarantined: Int
  /// Titles, subtotals, notes, rows of nothing but delimiters, rows kept once.
  public var skipped: Int

  public init(read: Int = 0, accepted: Int = 0, quarantined: Int = 0, skipped: Int = 0) {
    self.read = read
    self.accepted = accepted
    self.quarantined = quarantined
    self.skipped = skipped
  }

  public var isBalanced: Bool { read == accepted + quarantined + skipped }

  public static func + (left: RowAccount, right: RowAccount) -> RowAccount {
    RowAccount(
      read: left.read + right.read, accepted: left.accepted + right.accepted,
      quarantined: left.quarantined + right.quarantined, skipped: left.skipped + right.skipped)
  }
}

/// What was decided about one input file, and the account of its rows.
public struct FileAccount: Sendable, Hashable {
  /// Path relative to the workspace.
  public var path: String
  /// Nil for a file that was refused or matches no table.
  public var table: Table?
  public var bytes: Int
  public var encoding: String
  /// Another encoding in which the bytes are text too; which it is was decided by plausibility.
  public var alternativeEncoding: String?
  public var dialect: String
  public var headerLine: Int?
  /// Bound columns: header as written → canonical column name.
  public var boundColumns: [BoundColumn]
  public var unboundHeaders: [String]
  /// What the rows above the header, or the configuration, say about the whole sheet: the date or period it is of,
  /// who filled it in, the unit of its money.
  public var period: String?
  public var reportingUnit: String?
  public var moneyUnit: String?
  /// Its rows take the place of the rows they name in other files.
  public var isCorrection = false
  public var rows: RowAccount
  /// Its totals that could be compared with the rows they cover.
  public var controlTotals = ControlTotals()

  /// How many totals of a file were compared, and how many of them agree.
  public struct ControlTotals: Sendable, Hashable {
    public var compared = 0
    public var met = 0

    public init() {}
  }

  /// One bound column and the unit its header carried.
  public struct BoundColumn: Sendable, Hashable {
    public var header: String
    public var column: String
    public var unit: String?

    public init(header: String, column: String, unit: String? = nil) {
      self.header = header
      self.column = column
      self.unit = unit
    }
  }

  public init(path: String, table: Table?, bytes: Int) {
    self.path = path
    self.table = table
    self.bytes = bytes
    encoding = ""
    dialect = ""
    boundColumns = []
    unboundHeaders = []
    rows = RowAccount()
  }
}
