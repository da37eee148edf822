/// Who has reported for which period: the sixteen units, and for the two bulletins also Hulunbuir's counties,
/// one of which had not reported at the end of 2015: hence 据不完全统计 on its page.
enum SubmissionTable {
  private static let late = (county: "150727", period: "2015-12")

  /// reporting_unit, period, reported, source
  static func rows(places: Places) -> [[String]] {
    let months = (1...12).map { "2018-" + ($0 < 10 ? "0" : "") + String($0) }
    let periods = ["2014-12", "2015-12", "2016-12", "2017-12"] + months + ["2019-12"]
    let counties = places.counties.filter { $0.prefecture == ReportingUnit.hulunbuir }.map(\.code)
    var rows: [[String]] = []
    for period in periods {
      var units = ReportingUnit.all.map(\.code)
      if period == "2015-12" || period == "2018-11" { units += counties }
      rows += units.map { unit in
        [unit, period, unit == late.county && period == late.period ? "否" : "是", Source.reconstruction]
      }
    }
    return rows + [[ReportingUnit.tongliao, "2020-12", "是", Source.reconstruction]]
  }
}
