import Model

/// An entry of `rules`, before it is laid over the one it changes.
struct RuleEntry: Sendable {
  var id: String
  /// Members by name; of an entry that changes another, those of both.
  var object: ConfigurationObject

  /// Whether it is called so; the case of letters tells nothing, as in `--rule`.
  func isOf(_ id: String) -> Bool { self.id.lowercased() == id.lowercased() }

  private static let bounds = ["at_least", "at_most", "above", "below"]

  /// What each kind of check is told by.
  private static let checks: [(kind: String, keys: [String])] = [
    ("value", ["field"] + bounds + ["equals", "ends_with", "without", "window", "months", "declared"]),
    ("honour", ["honours", "level", "skills", "excluded"]),
    ("yearly", ["rows", "years", "at_least", "last_only"]),
    ("dormant", ["rows", "years"]),
    ("ladder", ["steps", "branch", "same_prefecture"]),
    ("eligible", ["level", "needs", "rows", "months"]),
    ("dates", []),
    ("quota", ["level"] + bounds + ["equals", "years", "every"]),
    (
      "payment",
      ["payer", "purpose", "amounts", "amount"] + bounds + ["payer_region", "once", "yearly", "own_namings"]
    ),
    ("fund", ["payer", "purpose"] + bounds + ["years"]),
    ("target", ["measure", "value", "deadline"]),
    ("indicator", ["indicator"] + bounds),
    ("published", ["relation"]),
    ("leader-name", []),
    ("one-unit", []),
    ("not-computable", ["why"]),
  ]

  /// What every entry may have.
  private static let common = [
    "id", "set", "region", "from", "until", "levels", "label", "source", "strength", "kind",
  ]
  private static let checkKeys = Set(checks.flatMap(\.keys))

  static let kinds = checks.map(\.kind)
  static let keys = common + checkKeys.sorted()

  /// What an entry of a kind may have; all there is where the kind is none.
  static func keys(of kind: String?) -> [String] {
    checks.first { $0.kind == kind }.map { common + $0.keys } ?? keys
  }

  /// This entry over `base`. What is `null` here is taken away. Where the entry says `kind` or `field` anew, nothing of the old
  /// check stays.
  func laid(over base: RuleEntry) -> RuleEntry {
    let own = Set(object.members.map(\.name))
    let isNewCheck = own.contains("kind") || own.contains("field")
    let kept = base.object.members.filter { member in
      if own.contains(member.name) { return false }
      return !isNewCheck || member.name != "kind" && !Self.checkKeys.contains(member.name)
    }
    var laid = base
    laid.object = ConfigurationObject(
      path: object.path, position: object.position, members: kept + object.members)
    return laid
  }
}
