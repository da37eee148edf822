extension Period {
  /// As evidence names it, whether or not it was inferred: `2018年`, `2009—2013年`, `2018年1—11月`, `2018-11-01至2018-11-20`.
  public var words: String {
    let (first, last) = (start.lastDay, end.lastDay)
    guard start != end else { return start.words }
    switch (start.precision, end.precision) {
    case (.year, .year): return "\(first.year)—\(end.words)"
    case (.month, .month) where first.year == last.year: return "\(first.year)年\(first.month)—\(last.month)月"
    default: return "\(start.words)至\(end.words)"
    }
  }

  /// As it is written in a `period` column, without the sign of what was inferred.
  public var span: String { start == end ? "\(start)" : "\(start)~\(end)" }
}
