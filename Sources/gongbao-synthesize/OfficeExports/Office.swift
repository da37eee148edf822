/// How one office keeps its sheets and exports them: what a reader of its files meets (style §7).
struct Office {
  /// Whose sheets they are: a reporting unit, or the region for the tables it keeps itself.
  let code: String
  /// As file names say it.
  let nickname: String
  var text: TextForm
  var fileName: FileName
  var header: Header = .plain
  var letterhead: Letterhead = .none
  var order: ColumnOrder = .register
  var serial: Serial = .none
  var totals: Totals = .none
  var footer: Footer = .none
  var unit: UnitTold = .place
  var keys: Keys = .plain
  var money: MoneyUnit = .bareYuan
  /// A place is written in the first row of its block alone, as merged cells leave it.
  var mergesPlaces = false
  /// Some of November's training and mentoring stands as counts in the sheet of studios.
  var countsActivities = false
  /// The sheet of studios has telephone numbers and remarks too.
  var hasRemarks = false
  /// What stands for the value above; nil writes it again.
  var ditto: String?
  /// What stands where there is nothing.
  var absent = ""

  enum FileName {
    /// `附件2：职工创新工作室统计表（呼市）`: only the header says which table.
    case attachment
    /// `鄂尔多斯职工创新工作室统计表20181120`: the same.
    case dated
    /// `studios-包头`.
    case table
    /// `studios-赤峰-终稿`, and a copy `(1)` of one of them.
    case final
    /// `studios/通辽`.
    case folder
  }

  enum Header: Equatable {
    case plain
    /// Blanks, asterisks, colons and line breaks in the cells.
    case marked
    /// The header again at every page break.
    case repeated
    /// A group's name over its columns; below, where asked, the numbers that official forms give to columns.
    case twoRow(numbered: Bool)
  }

  enum Letterhead: Equatable {
    case none
    case title
    /// The title, and who filled in the sheet, when, and in which units.
    case form
    /// 附件2 above these.
    case annex
  }

  enum ColumnOrder {
    case register, reversed
    /// The second column goes first.
    case nameFirst
  }

  enum Serial {
    case none, running, restarting, withGaps
    /// `1.0`.
    case decimal
    /// `=ROW()-3`, the formula itself.
    case formula
  }

  enum Totals {
    case none, first, last
    /// 小计 below every block too.
    case blocks
  }

  enum Footer {
    case none, note, signature, both
  }

  /// Where a sheet of studios says through which unit they report.
  enum UnitTold {
    case column
    case letterhead
    /// Nowhere: the place tells.
    case place
    /// 推荐单位 says the county, and no other column a place.
    case recommender
  }

  enum Keys {
    case plain
    /// Behind an apostrophe, as Excel keeps text that looks like a number.
    case apostrophe
    case fullWidth
    /// Blanks, no-break spaces and zero-width spaces around them.
    case padded
    /// No ids at all: studios go by their name and employer.
    case nameAndEmployer
  }

  enum MoneyUnit {
    case bareYuan, headerYuan, headerMyriad, letterheadMyriad
    /// Each cell has its own.
    case cells
  }

  var isIndustry: Bool { code.hasPrefix("CY-") }

  /// What the office's people write above their sheets and in columns of reporting units.
  var union: String {
    ReportingUnit.all.first { $0.code == code }?.union ?? "内蒙古自治区总工会"
  }

  /// The place in `all`: each office begins its round of spellings elsewhere.
  var turn: Int { Self.all.firstIndex { $0.code == code } ?? Self.all.count }

  /// The money of a header without a unit, as a power of ten of yuan.
  var moneyExponent: Int {
    switch money {
    case .headerMyriad, .letterheadMyriad: 4
    case .bareYuan, .headerYuan, .cells: 0
    }
  }
}
