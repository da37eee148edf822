/// Marks the studios that break a rule, in fixed numbers, so that an audit of the sample can be counted: 20 with
/// two members, 20 without a topic in 2017, 20 dormant, and 40 whose leader's honour is not recorded.
///
/// No studio breaks two. None is provincial, because those units' sums since 2015 are published, and the dormant
/// ones are neither in Hohhot nor in Hulunbuir, for the same reason.
enum RuleBreakers {
  static func mark(_ studios: inout [Studio]) {
    take(20, .dormant, from: &studios) { studio in
      guard ![ReportingUnit.hohhot, ReportingUnit.hulunbuir].contains(studio.unit.code) else { return false }
      // Named, and early enough for three barren years and two full ones before the last bulletin.
      return studio.isNamed && studio.founded <= CivilDay(2015, 10, 31)
    }
    take(20, .topiclessYear, from: &studios) { $0.isNamed && $0.founded <= CivilDay(2016, 10, 31) }
    take(20, .shortTeam, from: &studios) { _ in true }
    take(40, .honourless, from: &studios) { _ in true }
  }

  /// Every so-many-th of those that qualify, so that they lie all over the region.
  private static func take(
    _ count: Int, _ flaw: Studio.Flaw, from studios: inout [Studio], where qualifies: (Studio) -> Bool
  ) {
    let candidates = studios.indices.filter { index in
      let studio = studios[index]
      return studio.flaw == nil && !studio.isReal && !studio.isLate && !studio.isProvincial
        && qualifies(studio)
    }
    for turn in 0..<count { studios[candidates[(2 * turn + 1) * candidates.count / (2 * count)]].flaw = flaw }
  }
}

extension Studio {
  /// Holds a naming at 2018-11-30. The rules that count from the plaque (挂牌) apply to it.
  fileprivate var isNamed: Bool {
    if case .unnamed = rank { false } else { true }
  }
}
