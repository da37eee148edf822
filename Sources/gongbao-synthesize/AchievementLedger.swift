/// Every studio's topics, projects, results, problems and proposals, year by year.
///
/// The standard sets the floor (IM-7a, IM-7b, IM-R1): a studio that keeps it has a topic in every year from its
/// founding on, and in every year after the founding one result that its prefecture or the region recognised.
/// The published sums lie well above that floor, so what is missing to them is added on top:
/// `ProvincialFacts` and `HohhotResults` do it for the two sums that are exact. Facts end on 2018-11-28; the
/// studios founded later have none, but for Tongliao, whose target runs to the end of 2020.
struct AchievementLedger {
  private var random = SplitMix64(seed: RegionSample.seed, stream: .achievements)
  private(set) var rows: [Achievement] = []

  init(studios: [Studio]) {
    for (index, studio) in studios.enumerated() where !studio.isReal {
      for year in studio.founded.year...max(studio.founded.year, studio.unit.lastYear) {
        guard year <= studio.unit.lastYear, studio.founded <= Calendar.lastFact(of: year) else { continue }
        if studio.isProvincial && ProvincialFacts.years.contains(year) { continue }
        addYear(year, of: studio, at: index)
      }
    }
    var provincial = ProvincialFacts()
    rows += provincial.rows(for: studios)
    var hohhot = HohhotResults()
    rows += hohhot.rows(completing: rows, of: studios)
    var hulunbuir = HulunbuirYears()
    rows += hulunbuir.problems(for: studios)
    hulunbuir.fitBenefit(of: &rows, studios: studios)
    rows = rows.inRegisterOrder()
  }

  private mutating func addYear(_ year: Int, of studio: Studio, at index: Int) {
    let isFirst = year == studio.founded.year
    let topicless = studio.flaw == .topiclessYear && year == 2017
    if !topicless {
      let last = Calendar.lastFact(of: year)
      let days = isFirst ? min(studio.founded + 3, last)...last : CivilDay(year, 1, 8)...CivilDay(year, 6, 28)
      add(.topic, random.day(days), to: index)
      if !isFirst && random.chance(20) {
        add(.project, random.day(CivilDay(year, 3, 1)...CivilDay(year, 9, 28)), to: index)
      }
    }
    if isFirst { return }
    addResult(year, of: studio, at: index)
    // Hulunbuir's problems up to 2015 are published and are added with their sum.
    if studio.unit.code == ReportingUnit.hulunbuir && year <= 2015 { return }
    if random.chance(7) {
      add(
        .problem, random.day(CivilDay(year, 2, 1)...CivilDay(year, 10, 28)), count: random.within(1...6),
        to: index)
    }
    if random.chance(6) {
      add(
        .proposal, random.day(CivilDay(year, 2, 1)...CivilDay(year, 10, 28)), count: random.within(2...30),
        to: index)
    }
  }

  /// The year's recognised result; the awarded one that the provincial naming rests on, in its year.
  private mutating func addResult(_ year: Int, of studio: Studio, at index: Int) {
    let drawn = random.day(CivilDay(year, 2, 10)...CivilDay(year, 10, 31))
    if studio.flaw == .dormant && drawn > CivilDay(2015, 10, 31) { return }
    rows.append(Self.recognised(on: drawn, of: studio, at: index, with: &random))
  }

  static func recognised(
    on drawn: CivilDay, of studio: Studio, at index: Int, with random: inout SplitMix64
  ) -> Achievement {
    let carriesNaming = studio.provinceBatch?.awardYear == drawn.year
    // The naming that rests on it comes in the autumn: the award must be dated before.
    let day = carriesNaming ? random.day(CivilDay(drawn.year, 2, 10)...CivilDay(drawn.year, 5, 31)) : drawn
    var row = Achievement(studio: index, kind: .result, day: day)
    row.title = TitleBook.title(.result, with: &random)
    row.adopted = random.chance(60)
    row.recognisedLevel = carriesNaming || random.chance(15) ? "province" : "prefecture"
    if carriesNaming {
      row.awardLevel = "province"
    } else if random.chance(20) {
      row.awardLevel = row.recognisedLevel
    }
    if carriesNaming || random.chance(45) { row.benefitYuan = random.within(8...400) * 5000 }
    return row
  }

  private mutating func add(_ kind: Achievement.Kind, _ day: CivilDay, count: Int = 1, to index: Int) {
    var row = Achievement(studio: index, kind: kind, day: day)
    row.title = TitleBook.title(kind, with: &random)
    row.count = count
    rows.append(row)
  }
}
