import Diagnostics
import Model

// Rules as they are written, in the built-in list and in a workspace alike. An entry with an id that is already there is that
// rule with the named members changed, so that a parameter is changed by writing it alone; `strength: "off"` drops the rule. Only the
// shape is read here; whether there is such a measure, region or level is found out where rules are compiled.

extension ConfigurationReader {
  /// The rules that come with the program.
  static func builtInRules() -> [RuleEntry] {
    var reader = ConfigurationReader()
    guard let value = try? JSON5Parser.parse(BuiltInFile.bytes(of: "rules.json5")) else { return [] }
    return reader.ruleEntries(ConfigurationEntry(value: value, path: ConfigurationPath()))
  }

  /// The entries of a list of rules; those of another list may be changed by them.
  mutating func ruleEntries(_ entry: ConfigurationEntry?) -> [RuleEntry] {
    var entries: [RuleEntry] = []
    for element in list(entry) {
      guard let object = object(element, known: RuleEntry.keys), let id = requiredText("id", of: object)
      else {
        continue
      }
      if entries.contains(where: { $0.isOf(id) }) { report(.idTwice(id), at: element) }
      entries.append(RuleEntry(id: id, object: object))
    }
    return entries
  }

  /// The built-in rules as `own` changes them, in their order, and then the new ones.
  mutating func rules(_ own: [RuleEntry], levels: LevelScale?) -> [Rule] {
    var entries = Self.builtInRules()
    let builtIn = entries.map(\.id)
    for entry in own {
      if let place = entries.firstIndex(where: { $0.isOf(entry.id) }) {
        entries[place] = entry.laid(over: entries[place])
      } else if entry.object["label"] == nil, let nearest = nearestName(to: entry.id, among: builtIn) {
        // Who writes no label means to change a rule that is there.
        report(
          .unknownName(entry.id, .rule, nearest: nearest, known: []), at: entry.object.path,
          entry.object.position)
        continue
      } else {
        entries.append(entry)
      }
      guard let levels else { continue }
      for level in list(entry.object["levels"]) {
        _ = name(level, in: .level, among: levels.levels.map(\.id))
      }
    }
    return entries.compactMap { rule($0) }
  }

  /// Nil for a rule that is dropped, or that lacks something.
  private mutating func rule(_ entry: RuleEntry) -> Rule? {
    let object = entry.object
    let strength = name(object["strength"], in: .value, among: ["hard", "soft", "off"])
    if strength == "off" { return nil }
    let label = requiredText("label", of: object)
    guard let check = ruleCheck(object), let label else { return nil }
    return Rule(
      id: entry.id, set: text(object["set"]), region: text(object["region"]), from: day(object["from"]),
      until: day(object["until"]),
      levels: list(object["levels"]).compactMap { text($0) }, label: label,
      source: text(object["source"]) ?? "",
      strength: strength.flatMap(RuleStrength.init) ?? .hard, check: check)
  }

  private mutating func ruleCheck(_ object: ConfigurationObject) -> RuleCheck? {
    let kind = object["kind"] == nil ? "value" : name(object["kind"], in: .value, among: RuleEntry.kinds)
    let known = RuleEntry.keys(of: kind)
    for (name, position, entry) in object.entries where RuleEntry.keys.contains(name) && !known.contains(name)
    {
      report(
        .unknownKey(name, nearest: nearestName(to: name, among: known), known: known), at: entry.path,
        position)
    }
    switch kind {
    case "value": return valueTest(object).map(RuleCheck.value)
    case "honour": return honourTest(object).map(RuleCheck.honour)
    case "yearly":
      guard let rows = factSelections(object) else { return nil }
      return .yearly(
        YearlyTest(
          rows: rows, years: wholeNumber(object["years"]) ?? 1,
          atLeast: Int64(wholeNumber(object["at_least"]) ?? 1), lastOnly: flag(object["last_only"]) ?? false))
    case "dormant":
      guard let rows = factSelections(object) else { return nil }
      return .dormant(DormancyTest(rows: rows, years: wholeNumber(object["years"]) ?? 3))
    case "ladder": return ladderTest(object).map(RuleCheck.ladder)
    case "eligible":
      guard let level = requiredText("level", of: object), let rows = factSelections(object) else {
        return nil
      }
      return .eligible(
        EligibilityTest(
          level: level, needs: names(object["needs"]), rows: rows, months: months(of: object) ?? 24
        ))
    case "dates": return .dates
    case "quota": return quotaTest(object).map(RuleCheck.quota)
    case "payment": return .payment(paymentTest(object))
    case "fund":
      return .fund(
        FundTest(
          payers: names(object["payer"]), purposes: names(object["purpose"]), total: bounds(of: object),
          years: wholeNumber(object["years"]) ?? 1))
    case "target":
      guard let measure = requiredText("measure", of: object), let value = amount(object["value"]),
        let deadline = day(object["deadline"])
      else { return nil }
      return .target(TargetTest(measure: measure, value: value, deadline: deadline))
    case "indicator":
      return requiredText("indicator", of: object).map {
        .indicator(IndicatorTest(indicator: $0, bounds: bounds(of: object)))
      }
    case "published":
      return name(object["relation"], in: .value, among: PublishedCheck.allCases.map(\.rawValue))
        .flatMap(PublishedCheck.init).map(RuleCheck.published)
    case "leader-name": return .leaderName
    case "one-unit": return .oneUnit
    case "not-computable":
      return requiredText("why", of: object).map {
        .notComputable(why: Wording(zh: $0, en: "not in the tables; see the rules page"))
      }
    default: return nil
    }
  }

  private mutating func valueTest(_ object: ConfigurationObject) -> ValueTest? {
    guard let field = requiredText("field", of: object) else { return nil }
    let bounds = bounds(of: object)
    let requirement: ValueTest.Requirement
    if object["equals"] != nil {
      if let entry = object["equals"], Self.isNumber(entry), let number = amount(entry) {
        requirement = .number(NumberBounds(atLeast: number, atMost: number))
      } else {
        requirement = .oneOf(flagsAsWords(object["equals"]))
      }
    } else if object["ends_with"] != nil {
      requirement = .endsWith(names(object["ends_with"]))
    } else if object["without"] != nil {
      requirement = .without(names(object["without"]))
    } else if Self.boundKeys.contains(where: { object[$0] != nil }) {
      // One that is no number has been told of.
      requirement = .number(bounds)
    } else {
      report(
        .noneOf(Self.boundKeys + ["equals", "ends_with", "without"]), at: object.path, object.position)
      return nil
    }
    return ValueTest(
      field: field, requirement, window: ruleWindow(object), declared: text(object["declared"]))
  }

  /// 30 and "30" alike.
  private static func isNumber(_ entry: ConfigurationEntry) -> Bool {
    switch entry.value.content {
    case .number: true
    case .text(let text): !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    default: false
    }
  }

  /// `true` and `false` are written for yes and no.
  private mutating func flagsAsWords(_ entry: ConfigurationEntry?) -> [String] {
    if case .flag(let flag)? = entry?.value.content { return [flag ? "yes" : "no"] }
    return names(entry)
  }

  private mutating func ruleWindow(_ object: ConfigurationObject) -> RuleWindow {
    if object["months"] != nil, object["window"] != nil {
      report(.chooseOne(["window", "months"]), at: object.path, object.position)
    }
    if let months = months(of: object) { return .months(months) }
    let window = name(object["window"], in: .window, among: WindowKind.allCases.map(\.rawValue))
    return .named(window.flatMap(WindowKind.init) ?? .cumulative)
  }

  /// A stretch of no months, or of a thousand years, is a slip.
  private mutating func months(of object: ConfigurationObject) -> Int? {
    guard let entry = object["months"], let months = wholeNumber(entry) else { return nil }
    guard (1...1200).contains(months) else {
      report(.notWithin(1...1200), at: entry)
      return nil
    }
    return months
  }

  private mutating func honourTest(_ object: ConfigurationObject) -> HonourTest? {
    guard let level = requiredText("level", of: object) else { return nil }
    return HonourTest(
      honours: names(object["honours"]), level: level, skills: names(object["skills"]),
      excluded: names(object["excluded"]))
  }

  /// `rows`: a list of `{ table, where }`.
  private mutating func factSelections(_ object: ConfigurationObject) -> [FactSelection]? {
    guard let entry = object["rows"] else {
      report(.missingKey("rows"), at: object.path, object.position)
      return nil
    }
    return list(entry).compactMap { element -> FactSelection? in
      guard let selection = self.object(element, known: ["table", "where"]) else { return nil }
      let table = name(selection["table"], in: .table, among: FactTable.allCases.map(\.table.rawValue))
      return FactTable.allCases.first { $0.table.rawValue == table }.map {
        FactSelection($0, conditions(selection["where"]))
      }
    }
  }

  private mutating func ladderTest(_ object: ConfigurationObject) -> LadderTest? {
    let steps = list(object["steps"]).compactMap { element -> LadderTest.Step? in
      guard let step = self.object(element, known: ["level", "needs"]),
        let level = requiredText("level", of: step)
      else { return nil }
      return LadderTest.Step(level: level, needs: names(step["needs"]))
    }
    let branch = name(object["branch"], in: .value, among: LadderTest.Branch.allCases.map(\.rawValue))
    return LadderTest(
      steps: steps, branch: branch.flatMap(LadderTest.Branch.init),
      isOfOnePrefecture: flag(object["same_prefecture"]) ?? false)
  }

  private mutating func quotaTest(_ object: ConfigurationObject) -> QuotaTest? {
    guard let level = requiredText("level", of: object) else { return nil }
    var count = bounds(of: object)
    if let exact = amount(object["equals"]) { count = NumberBounds(atLeast: exact, atMost: exact) }
    guard (object["years"] == nil) != (object["every"] == nil) else {
      report(.chooseOne(["years", "every"]), at: object.path, object.position)
      return nil
    }
    if let entry = object["years"] {
      let years = list(entry).compactMap { wholeNumber($0) }
      guard years.count == 2, years[0] <= years[1] else {
        report(.notFirstAndLast, at: entry)
        return nil
      }
      return QuotaTest(level: level, count: count, span: .years(years[0]...years[1]))
    }
    guard let entry = object["every"], let every = wholeNumber(entry) else { return nil }
    guard (1...100).contains(every) else {
      report(.notWithin(1...100), at: entry)
      return nil
    }
    return QuotaTest(level: level, count: count, span: .rounds(every: every))
  }

  private mutating func paymentTest(_ object: ConfigurationObject) -> PaymentTest {
    var amounts: [PaymentTest.LevelAmount] = []
    if let entry = object["amounts"], let levels = self.object(entry, known: nil) {
      for (level, _, entry) in levels.entries {
        amounts.append(PaymentTest.LevelAmount(level: level, amount: amountBounds(entry)))
      }
    }
    var amount = bounds(of: object)
    if let entry = object["amount"] { amount = amountBounds(entry) }
    return PaymentTest(
      payers: names(object["payer"]), purposes: names(object["purpose"]), amounts: amounts,
      amount: amount == NumberBounds() ? nil : amount, payerRegion: text(object["payer_region"]),
      isOnce: flag(object["once"]) ?? false, isYearly: flag(object["yearly"]) ?? false,
      isForOwnNamings: flag(object["own_namings"]) ?? false)
  }

  /// A number alone is both ends; an object names them.
  private mutating func amountBounds(_ entry: ConfigurationEntry) -> NumberBounds {
    if case .object = entry.value.content, let object = object(entry, known: Self.boundKeys) {
      return bounds(of: object)
    }
    let number = amount(entry)
    return NumberBounds(atLeast: number, atMost: number)
  }

  private static let boundKeys = ["at_least", "at_most", "above", "below"]

  private mutating func bounds(of object: ConfigurationObject) -> NumberBounds {
    let bounds = NumberBounds(
      atLeast: amount(object["at_least"]), atMost: amount(object["at_most"]), above: amount(object["above"]),
      below: amount(object["below"]))
    let lower = [("at_least", bounds.atLeast, false), ("above", bounds.above, true)]
    let upper = [("at_most", bounds.atMost, false), ("below", bounds.below, true)]
    for (lowerName, least, isAbove) in lower {
      for (upperName, most, isBelow) in upper {
        guard let least, let most, least > most || least == most && (isAbove || isBelow) else { continue }
        report(
          .noNumberBetween(lower: "\(lowerName): \(least)", upper: "\(upperName): \(most)"), at: object.path,
          object.position)
        return bounds
      }
    }
    return bounds
  }

  /// One text or several.
  private mutating func names(_ entry: ConfigurationEntry?) -> [String] {
    texts(entry).compactMap { text($0) }
  }
}
