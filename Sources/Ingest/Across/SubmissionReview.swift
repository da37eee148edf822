import Model

/// Compares who should have reported with what came in: the submissions of the as-of date's month, or of the last period
/// before it where none are about that month.
///
/// Without a row of submissions nobody is expected, and nobody is missing.
struct SubmissionReview {
  /// The row that begins the period looked at.
  let origin: RowOrigin
  let period: Period
  private let unreported: [RegionIndex]
  private let withoutStudios: [RegionIndex]
  private let lapsed: [RegionIndex]

  init?(_ register: Register, asOf: Day) {
    let regions = register.regions
    let begun = register.submissions.filter { $0.period.start.firstDay <= asOf }
    guard let last = begun.max(by: { Self.comesBefore($0, $1) }) else { return nil }
    let ofMonth = begun.filter { $0.period.touchesMonth(of: asOf) }
    let current = ofMonth.isEmpty ? begun.filter { $0.period == last.period } : ofMonth
    guard let first = current.min(by: { ($0.origin.file, $0.origin.line) < ($1.origin.file, $1.origin.line) })
    else { return nil }
    let named = Set(current.map(\.unit))
    let reported = Set(current.filter(\.hasReported).map(\.unit))
    let active = Set(register.studios.compactMap { regions.reportingUnit(holding: $0.reportingUnit) })
    let reporters = Set(regions.reportingUnits)

    origin = first.origin
    period = ofMonth.isEmpty ? last.period : first.period
    unreported = named.subtracting(reported).sorted()
    // A banner may well have no studio; a league that reports has one.
    withoutStudios = reported.intersection(reporters).subtracting(active).sorted()
    // Where the counties of a league are listed one by one, the league is there.
    let present = Set(named.compactMap(regions.reportingUnit(holding:)))
    let earlier = begun.filter { $0.period.end.lastDay < first.period.start.firstDay }
    lapsed = Set(earlier.map(\.unit)).intersection(reporters).subtracting(present).sorted()
  }

  /// The units that are missing so, sorted by code.
  func offices(_ gap: OfficeGap) -> [RegionIndex] {
    switch gap {
    case .unreported: unreported
    case .withoutStudios: withoutStudios
    case .lapsed: lapsed
    }
  }

  private static func comesBefore(_ one: Submission, _ other: Submission) -> Bool {
    (one.period.end.lastDay, one.period.start.firstDay) < (
      other.period.end.lastDay, other.period.start.firstDay
    )
  }
}

extension RegisterPass {
  /// Names the offices that are missing, one diagnostic a kind, where the submissions stand.
  mutating func reportOffices(_ register: Register) {
    guard !register.studios.isEmpty, let review = SubmissionReview(register, asOf: settings.asOf) else {
      return
    }
    for gap in OfficeGap.allCases {
      let names = review.offices(gap).map { register.regions[$0].name }
      guard !names.isEmpty else { continue }
      findings[Int(review.origin.file)]?.add(
        .offices(gap, names: names, period: review.period.description), line: Int(review.origin.line))
    }
  }

  /// Warns of studios that look like one under two ids, at the later of each two.
  mutating func reportTwins(_ pairs: [StudioTwins.Pair], among studios: [StudioRecord]) {
    for pair in pairs {
      let first = studios[pair.first]
      let later = studios[pair.later].origin
      findings[Int(later.file)]?.add(
        .studioAlike(id: first.id, file: files[Int(first.origin.file)].path, line: Int(first.origin.line)),
        line: Int(later.line))
    }
  }
}
