extension PartialDate {
  /// As evidence and lists name it, no more precisely than it was written: `2016年`, `2016年5月`, `2016-05-31`.
  public var words: String {
    switch precision {
    case .year: "\(lastDay.year)年"
    case .month: "\(lastDay.year)年\(lastDay.month)月"
    case .day: lastDay.description
    }
  }
}
