import Model

/// The part of a bulletin in which what a rule found is told.
enum RuleTopic: Sendable, Hashable {
  /// What a studio must have and do (七有): the scorecard.
  case standard
  /// Barren years since the naming: the watch list.
  case dormancy
  /// The yearly keep-or-revoke.
  case review
  /// Who may apply for a level.
  case promotion
  /// Anything else that can be told from tables: namings, payments, quotas, targets, published figures, records.
  case other
  /// To be looked at by hand.
  case manual
}

extension Rule {
  var topic: RuleTopic {
    switch check {
    case .value(let test):
      // A word that no name may hold says which rows are no studios.
      if case .without = test.requirement { .other } else { .standard }
    case .honour: .standard
    case .yearly(let test): test.lastOnly ? .review : .standard
    case .dormant: .dormancy
    case .eligible: .promotion
    case .notComputable: .manual
    case .ladder, .dates, .quota, .payment, .fund, .target, .indicator, .published, .leaderName, .oneUnit:
      .other
    }
  }

  /// Growths of published figures stand in a section of their own, with both ends.
  var isAboutGrowth: Bool { check == .published(.growth) }
}
