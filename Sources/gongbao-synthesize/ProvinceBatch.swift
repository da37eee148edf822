/// The four times the regional union named provincial studios: 20, 50, 64 and 64.
///
/// The month is known, the day is not, so the rows give the month.
enum ProvinceBatch: Int, CaseIterable {
  case december2013 = 0
  case january2015, november2016, december2017

  var written: String {
    switch self {
    case .december2013: "2013-12"
    case .january2015: "2015-01"
    case .november2016: "2016-11"
    case .december2017: "2017-12"
    }
  }

  /// A month counts from its last day on.
  var day: CivilDay {
    switch self {
    case .december2013: CivilDay(2013, 12, 31)
    case .january2015: CivilDay(2015, 1, 31)
    case .november2016: CivilDay(2016, 11, 30)
    case .december2017: CivilDay(2017, 12, 31)
    }
  }

  /// The year of the provincial award that IM-L5 asks for: within two years before the naming, and after the
  /// studio's first full year.
  var awardYear: Int {
    switch self {
    case .december2013: 2013
    case .january2015: 2014
    case .november2016: 2016
    case .december2017: 2017
    }
  }
}
