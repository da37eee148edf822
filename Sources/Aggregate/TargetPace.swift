import Model

extension TargetProgress {
  /// The two windows that progress is judged over: everything to the as-of date, and to twelve months before.
  static func windows(asOf: Day) -> [Window] {
    [asOf, asOf.monthsLater(-paceMonths)].map { Window(start: .distantPast, end: $0) }
  }

  /// The pace is that of the last year.
  private static let paceMonths = 12

  /// A target measured at `asOf` (rules, T-* and D-6).
  /// - Parameters:
  ///   - attained: the measure at the as-of date. Whether it is met its bounds decide where they agree, else its value.
  ///   - yearBefore: the measure twelve months before.
  init(_ target: Target, attained: ApproximateNumber, yearBefore: FixedDecimal, asOf: Day) {
    self.init(target: target, state: .met)
    self.attained = attained.value
    self.yearBefore = yearBefore
    if !attained.isExact {
      isApproximate = true
      lower = attained.lower
      upper = attained.upper
    }
    let reached = isSettled ? Self.nearest(attained) : attained.value
    percent = Self.percent(attained.value, of: target.value, isMet: reached >= target.value)
    let gain = attained.value.subtracting(yearBefore)
    pacePerMonth = gain?.divided(by: FixedDecimal(Self.paceMonths), digits: 2)
    guard reached < target.value, let gap = target.value.subtracting(reached) else {
      gap = .zero
      return
    }
    self.gap = gap
    guard asOf < target.deadline else {
      state = .missed
      return
    }
    let months = max(1, asOf.wholeMonths(to: target.deadline))
    requiredPerMonth = gap.divided(by: FixedDecimal(months), digits: 2)
    projected = gain.flatMap { Self.projected(gap: gap, yearlyGain: $0, from: asOf) }
    state = projected.map { $0 <= target.deadline } ?? false ? .onCourse : .behind
  }

  /// The value, unless it is no number between the bounds (近100, 120多): then the bound that is next to it.
  private static func nearest(_ number: ApproximateNumber) -> FixedDecimal {
    min(max(number.value, number.lower ?? number.value), number.upper ?? number.value)
  }

  /// One decimal half-up; unless the target is met at most 99.9. Nil for a target of zero.
  private static func percent(
    _ attained: FixedDecimal, of value: FixedDecimal, isMet: Bool
  ) -> FixedDecimal? {
    guard let percent = attained.scaled(byPowerOfTen: 2)?.divided(by: value, digits: 1) else { return nil }
    return isMet ? percent : min(percent, FixedDecimal(units: 999, scale: 1))
  }

  /// The day on which a gain of `yearlyGain` in twelve months fills the gap: whole months first, then days of
  /// the month that is begun.
  private static func projected(gap: FixedDecimal, yearlyGain: FixedDecimal, from asOf: Day) -> Day? {
    guard yearlyGain > .zero, let need = gap.multiplied(by: FixedDecimal(paceMonths)) else { return nil }
    let scale = max(need.scale, yearlyGain.scale)
    guard let needed = need.units(atScale: scale), let yearly = yearlyGain.units(atScale: scale) else {
      return nil
    }
    let (whole, rest) = needed.quotientAndRemainder(dividingBy: yearly)
    guard let months = Int(exactly: whole), months < 12 * 10_000 else { return nil }
    let start = asOf.monthsLater(months)
    guard start < .distantFuture else { return nil }
    let length = Int128(start.days(to: asOf.monthsLater(months + 1)))
    let (part, overflow) = rest.multipliedReportingOverflow(by: length)
    guard !overflow, let days = Int(exactly: part / yearly + (part % yearly > 0 ? 1 : 0)) else { return nil }
    return start.adding(days: days)
  }
}
