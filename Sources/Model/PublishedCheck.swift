/// What published indicators are compared for (rules §5).
public enum PublishedCheck: String, Sendable, Hashable, CaseIterable {
  /// D-1: parts and whole.
  case parts
  /// D-2: results adopted or awarded are results.
  case adopted
  /// D-3: invention patents are patents.
  case inventions
  /// D-4: the period of a figure is known.
  case periods
  /// D-5: a lower unit's total within the upper one's.
  case scopes
  /// D-6: a cumulative count never falls.
  case falls
  /// D-7: a printed growth rate against its ends.
  case growth
  /// D-8: amount a head × heads = total.
  case products
  /// D-9: one number under two labels, or one label with two numbers.
  case labels
}
