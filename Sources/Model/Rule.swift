/// What a breach of a rule is worth.
public enum RuleStrength: String, Sendable, CaseIterable {
  /// 必须, 应, 不得 or a plain number: it can fail.
  case hard
  /// 一般, 原则上, 可: it only ever warns (提示).
  case soft
}

/// One rule of a rule book, as it is declared in the built-in list or in a workspace. Names are text; Aggregate
/// compiles them.
public struct Rule: Sendable, Hashable {
  /// Its id in the rules page (`IM-3`), or the workspace's own.
  public var id: String
  /// The rule book it belongs to (`im-2015`). Of the books in force for a studio the innermost region's decides. Nil: it
  /// holds beside every book.
  public var set: String?
  /// Code of the region whose studios it is about, those of the regions below included; nil: of the whole workspace.
  public var region: String?
  /// First day on which it is in force; nil: from the first.
  public var from: Day?
  /// Last day on which it is in force; nil: for ever.
  public var until: Day?
  /// Ids of the highest levels of the studios it is about; empty for all.
  public var levels: [String]
  public var label: String
  /// Where it is published.
  public var source: String
  public var strength: RuleStrength
  public var check: RuleCheck

  public init(
    id: String, set: String? = nil, region: String? = nil, from: Day? = nil, until: Day? = nil,
    levels: [String] = [],
    label: String, source: String = "", strength: RuleStrength = .hard, check: RuleCheck
  ) {
    self.id = id
    self.set = set
    self.region = region
    self.from = from
    self.until = until
    self.levels = levels
    self.label = label
    self.source = source
    self.strength = strength
    self.check = check
  }

  /// It tells who may apply for a level, and nothing that is broken.
  public var isEligibility: Bool {
    if case .eligible = check { true } else { false }
  }

  /// Code of the region that what is said of its payers is about: theirs, or else the rule's. Nil: the whole workspace.
  public var payersRegion: String? {
    if case .payment(let test) = check, let region = test.payerRegion { region } else { region }
  }

  public func isInForce(on day: Day) -> Bool {
    from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
  }
}
