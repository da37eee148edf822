/// One studio of the sample and what the later tables need to know about it.
struct Studio {
  /// The highest naming at 2018-11-30.
  enum Rank {
    case province(ProvinceBatch, national: Bool)
    case prefecture, county, unnamed
  }

  /// A rule of Inner Mongolia that the studio breaks. One studio breaks one, so that findings can be counted.
  enum Flaw {
    /// IM-2: two members.
    case shortTeam
    /// IM-7a: neither topic nor project in 2017.
    case topiclessYear
    /// IM-R1, and with it IM-7b: no result and no patent since 2015.
    case dormant
    /// IM-1: the leader's honour is not recorded, so the rule's outcome is unknown.
    case honourless
  }

  struct Naming {
    let level: String
    let day: CivilDay
    /// The date as the table gives it: a day, or a month where the day is not known.
    let written: String
    let body: String
    var source = Source.reconstruction
  }

  var id = ""
  let unit: ReportingUnit
  let founded: CivilDay
  var rank = Rank.unnamed
  var flaw: Flaw?
  /// The row of a studio that exists: printed facts only, and no invented fact about it in any table.
  var real: RealStudio?
  var namings: [Naming] = []
  var profile = StudioProfile()

  var isReal: Bool { real != nil }
  var isProvincial: Bool { provinceBatch != nil }
  /// Founded after the last bulletin's day: a row in the register, and facts in Tongliao alone.
  var isLate: Bool { founded > Calendar.lastBulletin }

  var provinceBatch: ProvinceBatch? {
    if case .province(let batch, _) = rank { batch } else { nil }
  }

  func naming(_ level: String) -> Naming? {
    namings.first { $0.level == level }
  }
}

/// Where a row comes from: a printed page (S0 to S4), a public notice, or invention to fit the published sums.
enum Source {
  static let reconstruction = "reconstruction"
}

/// Days that the published figures turn on.
enum Calendar {
  static let endOf2015 = CivilDay(2015, 12, 31)
  static let lastBulletin = CivilDay(2018, 11, 30)

  /// The last day on which a fact of the year is dated: before the day its figures are published for.
  static func lastFact(of year: Int) -> CivilDay {
    year == 2018 ? CivilDay(2018, 11, 28) : CivilDay(year, 12, 31)
  }
}
