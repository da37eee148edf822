/// One row of activities.
struct Activity {
  let studio: Int
  let kind: String
  /// A day, or the month of a page that tells no day.
  let date: String
  var times: Int?
  var people: Int?
  var yuan: Int?
  var source = Source.reconstruction
}

/// Training, mentoring, contests, exchanges and promotions: what the pages print about 赵辉创新工作室, and
/// invented ones of ordinary size.
struct ActivityLedger {
  private var random = SplitMix64(seed: RegionSample.seed, stream: .activities)
  private(set) var rows: [Activity] = []

  init(studios: [Studio]) {
    for (index, studio) in studios.enumerated() {
      if let real = studio.real {
        if real.leader == "赵辉" { rows += Self.printed(of: index) }
        continue
      }
      guard studio.founded <= CivilDay(2018, 6, 30), studio.flaw != .dormant else { continue }
      for year in 2015...2018 where studio.founded < CivilDay(year, 7, 1) && random.chance(22) {
        addOne(in: year, to: index)
      }
    }
  }

  private static func printed(of studio: Int) -> [Activity] {
    func row(_ kind: String, times: Int? = nil, people: Int? = nil, yuan: Int? = nil) -> Activity {
      Activity(
        studio: studio, kind: kind, date: "2018-11", times: times,
        people: people,
        yuan: yuan, source: "S1")
    }
    return [
      row("contest", times: 5, people: 493),
      // With the pairs, because the allowance was paid for teaching.
      row("mentoring", times: 573, yuan: 1_194_800),
      row("training", people: 1380),
      row("promotion", people: 54), row("promotion", people: 26), row("promotion", people: 13),
    ]
  }

  private mutating func addOne(in year: Int, to index: Int) {
    let last = Calendar.lastFact(of: year)
    let day = random.day(CivilDay(year, 7, 2)...last)
    var row: Activity
    switch random.below(10) {
    case 0...3:
      row = Activity(studio: index, kind: "training", date: day.iso)
      row.times = random.within(1...6)
      row.people = random.within(8...90)
    case 4...6:
      row = Activity(studio: index, kind: "mentoring", date: day.iso)
      row.times = random.within(1...9)
    case 7:
      row = Activity(studio: index, kind: "contest", date: day.iso)
      row.times = 1
      row.people = random.within(10...80)
      row.yuan = random.within(2...20) * 500
    case 8:
      row = Activity(studio: index, kind: "exchange", date: day.iso)
      row.times = 1
      row.people = random.within(5...40)
    default:
      row = Activity(studio: index, kind: "promotion", date: day.iso)
      row.people = random.within(1...5)
    }
    rows.append(row)
  }
}
