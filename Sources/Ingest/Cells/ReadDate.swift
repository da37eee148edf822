import Model

/// A date as it was read from a cell, and why the reading is doubtful.
struct ReadDate: Equatable {
  var date: PartialDate
  var doubt: DateDoubt?

  init(_ date: PartialDate, doubt: DateDoubt? = nil) {
    self.date = date
    self.doubt = doubt
  }
}

/// Why a date that was read may have been meant otherwise; the row is kept with a warning.
enum DateDoubt: Equatable, Sendable {
  /// 2016.1 is read as January; a spreadsheet takes the zero off 2016.10 as well.
  case october
  /// 16.11: the century was not written.
  case century
  /// 2016年上半年: a date has no such precision.
  case partOfYear
}
