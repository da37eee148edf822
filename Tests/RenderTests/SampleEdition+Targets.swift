import Model

extension SampleEdition {
  /// The same with a target of a city below, which has nothing below it that could share its gap.
  static func editionWithTargets() throws -> Edition {
    var edition = try edition()
    let regions = edition.figures.regions
    guard let city = regions.index(ofCode: "150500"), let deadline = Day(year: 2020, month: 12, day: 31),
      let first = edition.progress.first
    else { throw Fault.deadline }
    let target = Target(
      region: city, measure: "studios", value: FixedDecimal(120), deadline: deadline,
      document: "通工技发〔2020〕1号",
      source: nil, origin: RowOrigin(file: 0, line: 3))
    var progress = TargetProgress(target: target, state: .behind)
    progress.attained = FixedDecimal(96)
    progress.percent = FixedDecimal(80)
    progress.gap = FixedDecimal(24)
    progress.requiredPerMonth = FixedDecimal(units: 96, scale: 2)
    progress.pacePerMonth = FixedDecimal(units: 5, scale: 1)
    edition.progress.append(progress)
    let shares: [(code: String, share: Int)] = [("150100", 2), ("150200", 4), ("150300", 0), ("CY-DL", 1)]
    edition.allocations = [
      GapAllocation(
        progress: first, measure: "studios", isEqual: false,
        shares: shares.compactMap { code, share in
          regions.index(ofCode: code).map { region in
            GapAllocation.Share(
              region: region, isOwnPart: false, weight: FixedDecimal(100), share: FixedDecimal(share))
          }
        })
    ]
    return edition
  }
}
