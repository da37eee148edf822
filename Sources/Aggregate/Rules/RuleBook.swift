import Diagnostics
public import Model

/// Every rule of a run, compiled to what is asked of the register and of the facts.
public struct RuleBook: Sendable {
  let rules: [CompiledRule]
  let selection: RuleSelection
  let places: [RegionIndex?]
  private let plan: LedgerPlan
  private let register: Register
  private let catalogue: MeasureCatalogue
  private let asOf: Day

  /// - Parameter own: ids of the rules that the workspace declares or changes. A built-in one that asks for a level that the
  ///   workspace has not cannot be computed there.
  /// - Throws: the first of them that asks for a field, a level or a value that there is not.
  public init(
    _ rules: [Rule], own: Set<String> = [], register: Register, catalogue: MeasureCatalogue, asOf: Day
  ) throws(RuleFault) {
    var queries: [LedgerQuery] = []
    var compiled: [CompiledRule] = []
    for var rule in rules {
      do throws(RuleFault) {
        try rule.validate(levels: register.levels, catalogue: catalogue)
      } catch {
        guard !own.contains(rule.id) else { throw error }
        rule.check = .notComputable(why: error.reason.zh)
      }
      let places = rule.check.queries(catalogue, asOf: asOf).map { query in
        if let place = queries.firstIndex(of: query) { return place }
        queries.append(query)
        return queries.count - 1
      }
      let levels = rule.levels.compactMap(register.levels.index(ofID:))
      compiled.append(
        CompiledRule(rule: rule, levels: rule.levels.isEmpty ? nil : Set(levels), queries: places))
    }
    self.rules = compiled
    places = rules.map { rule in
      rule.region.map { register.regions.index(ofCode: $0) } ?? register.regions.root
    }
    selection = RuleSelection(rules, places: places, regions: register.regions, asOf: asOf)
    let purposes = Set(rules.flatMap(\.check.purposes))
    let vocabulary = catalogue.vocabularies[.funding][0]
    plan = LedgerPlan(
      queries: queries, filters: queries.map { LedgerFilter($0.rows, catalogue.vocabularies) },
      studioCount: register.studios.count,
      years: Self.years(of: register, asOf: asOf),
      purposes: Set(purposes.filter(vocabulary.contains).map(vocabulary.code)), asOf: asOf)
    self.register = register
    self.catalogue = catalogue
    self.asOf = asOf
  }

  /// From the first naming to the as-of date.
  private static func years(of register: Register, asOf: Day) -> ClosedRange<Int> {
    let named = register.namings.map(\.named.lastDay.year)
    let founded = register.studios.compactMap(\.founded?.lastDay.year)
    let first = max((named + founded).min() ?? asOf.year, asOf.year - 100)
    return min(first, asOf.year)...asOf.year
  }

  /// The targets that the rules set, for `Totals.progress(of:)`.
  public var targets: [Target] {
    rules.indices.compactMap { place in
      guard case .target(let test) = rules[place].rule.check, let region = places[place] else { return nil }
      return Target(
        region: region, measure: test.measure, value: test.value, deadline: test.deadline, document: nil,
        source: rules[place].rule.source, origin: RowOrigin(file: 0, line: 0))
    }
  }

  /// An empty ledger for what the rules ask. Each thread fills its own; they are merged at the end.
  public func makeLedger() -> StudioLedger { StudioLedger(plan) }

  /// How the rules stand.
  ///
  /// - Parameters:
  ///   - ledger: the ledgers of all threads, merged.
  ///   - progress: every target, those of `targets` among them, measured.
  ///   - relations: what is declared of published indicators.
  ///   - asked: ids of the rules wanted; nil for all.
  ///   - keepsPasses: whether findings of `pass` are told.
  public func audit(
    _ ledger: StudioLedger, progress: [TargetProgress], relations: PublishedRelations,
    only asked: Set<String>? = nil, keepsPasses: Bool = false
  ) -> Audit {
    let context = AuditContext(
      register: register, history: StudioHistory(register), ledger: ledger, catalogue: catalogue, asOf: asOf,
      progress: progress, relations: relations)
    var findings = Findings(rules.map(\.rule), keepsPasses: keepsPasses)
    let held = selection.all
    let wanted = Set(rules.indices.filter { held.contains($0) && asked?.contains(rules[$0].rule.id) ?? true })
    for studio in register.studios.indices { judge(studio, wanted, context, into: &findings) }
    for place in wanted.sorted() {
      guard let region = places[place] else { continue }
      let members = studios(under: place, context)
      for (subject, verdict) in rules[place].verdicts(region, of: members, in: context) {
        findings.add(verdict, of: subject, unit: register.regions.reportingUnit(holding: region), rule: place)
      }
      findings.add(rules[place].paymentYears(of: members, rule: place, in: context))
    }
    return findings.audit(in: register)
  }

  /// The studios that a rule holds for.
  private func studios(under place: Int, _ context: AuditContext) -> [Int] {
    guard rules[place].looksAtStudiosTogether else { return [] }
    return register.studios.indices.filter { studio in
      (rules[place].isAboutThePast || context.stands(studio))
        && selection.rules(for: register.studios[studio].reportingUnit).contains(place)
    }
  }

  private func judge(
    _ studio: Int, _ wanted: Set<Int>, _ context: AuditContext, into findings: inout Findings
  ) {
    let level = context.highestLevel(of: studio), stands = context.stands(studio)
    for place in selection.rules(for: register.studios[studio].reportingUnit) where wanted.contains(place) {
      let rule = rules[place]
      guard stands || rule.isAboutThePast, rule.levels?.contains(level) ?? true,
        let verdict = rule.verdict(of: studio, in: context)
      else { continue }
      findings.add(
        verdict, of: .studio(StudioIndex(studio)), unit: context.reportingUnit(of: studio), rule: place)
    }
  }
}
