/// What one reporting unit's rows must add up to.
struct ReportingUnit {
  /// Studios founded by the end of 2014, of 2015, of November 2018, and how many come after.
  struct Studios {
    let by2014: Int
    let by2015: Int
    let byNovember2018: Int
    let december2018: Int
    let in2019: Int
    let in2020: Int

    init(_ by2014: Int, _ by2015: Int, _ byNovember2018: Int, december2018: Int, in2019: Int, in2020: Int) {
      (self.by2014, self.by2015, self.byNovember2018) = (by2014, by2015, byNovember2018)
      (self.december2018, self.in2019, self.in2020) = (december2018, in2019, in2020)
    }
  }

  /// Of the studios that hold the provincial naming at 2018-11-30: facts dated from 2015-01-01 to that day.
  struct Since2015 {
    let topics: Int
    let projects: Int
    let results: Int
    let adopted: Int
    /// Invention and utility together.
    let patents: Int
  }

  let code: String
  /// The union that names its studios.
  let union: String
  let studios: Studios
  let national: Int
  /// Studios named provincial in each of the four batches (`ProvinceBatch`).
  let provinceBatches: [Int]
  /// Studios whose highest naming at 2018-11-30 is the prefecture's (or the industry union's).
  let prefecture: Int
  /// Studios below it at that day. In leagues half of them, rounded down, hold the county's naming.
  let below: Int
  let since2015: Since2015

  static let hohhot = "150100"
  static let baotou = "150200"
  static let tongliao = "150500"
  static let hulunbuir = "150700"
  static let power = "CY-DL"

  var isIndustry: Bool { code.hasPrefix("CY-") }
  var county: Int { isIndustry ? 0 : below / 2 }

  /// Only Tongliao has a target later than 2019, so only its facts go on to 2020.
  var lastYear: Int { code == Self.tongliao ? 2020 : 2018 }
}
