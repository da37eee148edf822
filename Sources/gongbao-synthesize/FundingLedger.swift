/// One row of funding.
struct Grant: DatedFact {
  let studio: Int
  let payer: String
  let day: CivilDay
  let yuan: Int
  let purpose: String
}

/// The money: what the rules say the power union and Baotou's union pay for a naming (F-EL1, F-EL2, F-BT), and
/// what each studio's own unit gives (IM-6).
struct FundingLedger {
  private static let pioneers = 10

  private var random = SplitMix64(seed: RegionSample.seed, stream: .funding)
  private(set) var rows: [Grant] = []

  init(studios: [Studio]) {
    for (index, studio) in studios.enumerated() where !studio.isReal {
      addOwn(of: studio, at: index)
      addNaming(of: studio, at: index)
    }
    addPioneers(studios)
    rows = rows.inRegisterOrder()
  }

  /// Every year, so that IM-6 is met whichever period it is asked for.
  private mutating func addOwn(of studio: Studio, at index: Int) {
    for year in studio.founded.year...max(studio.founded.year, studio.unit.lastYear) {
      let isFirst = year == studio.founded.year
      let last = studio.isLate ? CivilDay(year, 12, 31) : Calendar.lastFact(of: year)
      let days =
        isFirst ? min(studio.founded + 3, last)...last : CivilDay(year, 1, 15)...CivilDay(year, 10, 31)
      rows.append(
        Grant(
          studio: index, payer: "", day: random.day(days), yuan: random.within(4...80) * 2500, purpose: "own")
      )
    }
  }

  /// Once a studio, some days after the naming and in the same year.
  private mutating func addNaming(of studio: Studio, at index: Int) {
    guard let naming = studio.naming("prefecture") else { return }
    let award: (payer: String, yuan: Int)? =
      switch studio.unit.code {
      case ReportingUnit.power: ("内蒙古自治区电力工会", 15_000)
      case ReportingUnit.baotou: ("包头市总工会", 20_000)
      default: nil
      }
    guard let award else { return }
    rows.append(
      Grant(studio: index, payer: award.payer, day: naming.day + 14, yuan: award.yuan, purpose: "naming"))
  }

  /// 工人先锋号, given at May Day 2015 to studios named by then.
  private mutating func addPioneers(_ studios: [Studio]) {
    let named = studios.indices.filter { index in
      guard studios[index].unit.code == ReportingUnit.power, studios[index].flaw == nil else { return false }
      return studios[index].naming("prefecture").map { $0.day < CivilDay(2015, 1, 1) } ?? false
    }
    for index in named.prefix(Self.pioneers) {
      rows.append(
        Grant(
          studio: index, payer: "内蒙古自治区电力工会", day: CivilDay(2015, 4, 28), yuan: 20_000, purpose: "honour"))
    }
  }
}
