import Model

/// The tables of the register that tell of regions and units, not of studios: nothing in them depends on the others, so they
/// are read beside those.
struct RegionalTables: Sendable {
  let indicators: [Indicator]
  let targets: [Target]
  let submissions: [Submission]
  /// What was found in their files, by the file's number.
  let findings: [Int: FileFindings]

  init(_ pass: RegisterPass, regions: RegionLookup, levels: LevelSpellings) {
    var pass = pass
    var indicators = IndicatorTable()
    pass.read(.indicators, into: &indicators, regions: regions, levels: levels)
    var targets = TargetTable()
    pass.read(.targets, into: &targets, regions: regions, levels: levels)
    var submissions = SubmissionTable()
    pass.read(.submissions, into: &submissions, regions: regions, levels: levels)
    self.indicators = indicators.records
    self.targets = targets.records
    self.submissions = submissions.records
    let numbers = [Table.indicators, .targets, .submissions].flatMap(pass.numbers)
    findings = Dictionary(
      uniqueKeysWithValues: numbers.compactMap { number in pass.findings[number].map { (number, $0) } })
  }
}
