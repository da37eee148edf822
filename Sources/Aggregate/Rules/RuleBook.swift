import Diagnostics
public import Model
import Threads

/// Every rule of a run, compiled to what is asked of the register and of the facts.
public struct RuleBook: Sendable {
  let rules: [CompiledRule]
  let selection: RuleSelection
  let places: [RegionIndex?]
  /// What the rules about payments hold them against.
  private let payments: [PaymentRule]
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
    var rules = rules
    for place in rules.indices {
      do throws(RuleFault) {
        try rules[place].validate(levels: register.levels, catalogue: catalogue)
      } catch {
        guard !own.contains(error.rule) else { throw error }
        rules[place].check = .notComputable(why: error.reason)
      }
    }
    places = rules.map { rule in
      rule.region.map { register.regions.index(ofCode: $0) } ?? register.regions.root
    }
    selection = RuleSelection(rules, places: places, regions: register.regions, asOf: asOf)
    var queries: [LedgerQuery] = []
    let held = selection.all
    var payments: [PaymentRule] = []
    self.rules = rules.indices.map { place in
      // Of the rules that hold nowhere nothing is asked.
      let asked = held.contains(place) ? rules[place].check.queries(catalogue, asOf: asOf) : []
      var payment: Int?
      if case .payment(let test) = rules[place].check {
        payment = payments.count
        payments.append(
          PaymentRule(test, of: rules[place], among: rules, register: register, catalogue: catalogue))
      }
      return CompiledRule(
        rules[place], queries: asked.map { queries.place(of: $0) }, payment: payment, levels: register.levels,
        catalogue: catalogue)
    }
    self.payments = payments
    plan = LedgerPlan(
      queries, purposes: Set(held.flatMap { rules[$0].check.purposes }), register: register,
      vocabularies: catalogue.vocabularies, asOf: asOf)
    self.register = register
    self.catalogue = catalogue
    self.asOf = asOf
  }

  /// The targets that the rules set, for `Totals.progress(of:)`.
  public var targets: [Target] {
    selection.all.sorted().compactMap { place in
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
  ///   - tellsAll: whether passes are told too, and who may not apply for a level.
  ///   - threads: worker threads, at least 1; the result does not depend on it.
  public func audit(
    _ ledger: StudioLedger, progress: [TargetProgress], relations: PublishedRelations,
    only asked: Set<String>? = nil, tellsAll: Bool = false, threads: Int
  ) -> Audit {
    let context = AuditContext(
      register: register, history: StudioHistory(register), ledger: ledger, catalogue: catalogue, asOf: asOf,
      progress: progress, relations: relations, tellsAll: tellsAll)
    var findings = Findings(rules.map(\.rule), tellsAll: tellsAll)
    let wanted = selection.all.sorted().filter { asked?.contains(rules[$0].rule.id) ?? true }
    let stretches = stride(from: 0, to: register.studios.count, by: Self.stretch).map {
      $0..<min($0 + Self.stretch, register.studios.count)
    }
    let empty = findings
    for judged in Workers.map(stretches, threads: threads, { judged($0, by: wanted, context, empty) }) {
      findings.merge(judged)
    }
    for place in wanted {
      guard let region = places[place] else { continue }
      let members = studios(under: place, context)
      var told = rules[place].verdicts(region, of: members, in: context)
      if let payment = rules[place].payment {
        told += findings.settle(place).verdict(under: payments[payment].test, in: context).map { [$0] } ?? []
      }
      told = withoutTwin(told, place, among: wanted, in: context)
      findings.add(told, rule: place) { unit(of: $0, rule: place, region, context) }
    }
    return findings.audit()
  }

  /// Where the scorecard counts a subject. A payer's total is none of the studios that its rule counts.
  private func unit(
    of subject: RuleSubject, rule place: Int, _ region: RegionIndex, _ context: AuditContext
  ) -> RegionIndex? {
    switch subject {
    case .studio(let studio): context.reportingUnit(of: Int(studio))
    case .region(let region): context.regions.reportingUnit(holding: region)
    case .payer: rules[place].looksAtSingleStudios ? nil : context.regions.reportingUnit(holding: region)
    }
  }

  /// The studios that a rule holds for.
  func studios(under place: Int, _ context: AuditContext) -> [Int] {
    guard rules[place].looksAtStudiosTogether else { return [] }
    return register.studios.indices.filter { studio in
      (rules[place].isAboutThePast || context.stands(studio))
        && selection.holds(place, for: register.studios[studio].reportingUnit)
    }
  }

  /// Studios that a thread judges at a time.
  private static let stretch = 512

  /// Each rule over all studios of a stretch, for what a rule needs is made ready once.
  private func judged(
    _ studios: Range<Int>, by wanted: [Int], _ context: AuditContext, _ empty: Findings
  ) -> Findings {
    var findings = empty
    let levels = studios.map(context.highestLevel), stands = studios.map(context.stands)
    let units = studios.map { register.studios[$0].reportingUnit }
    for place in wanted where rules[place].looksAtSingleStudios {
      let held = studios.indices.filter { studio in
        let at = studio - studios.lowerBound
        return (stands[at] || rules[place].isAboutThePast) && selection.holds(place, for: units[at])
          && rules[place].levels?.contains(levels[at]) ?? true
      }
      let verdicts =
        rules[place].payment.map { payment in
          settled(held, under: payments[payment], rule: place, context, into: &findings)
        } ?? rules[place].verdicts(ofEach: held, in: context)
      findings.add(verdicts, rule: place, unit: context.reportingUnit)
    }
    return findings
  }

  /// What each of the studios was paid and is owed, which its payer's total adds up.
  private func settled(
    _ studios: [Int], under payment: PaymentRule, rule place: Int, _ context: AuditContext,
    into findings: inout Findings
  ) -> [(studio: Int, verdict: Verdict)] {
    studios.compactMap { studio in
      payment.settlement(of: studio, in: context).flatMap { settlement in
        findings.add(settlement, under: payment.test, rule: place, asOf: asOf)
        return payment.verdict(on: settlement, of: studio, in: context).map { (studio, $0) }
      }
    }
  }
}

extension [LedgerQuery] {
  /// Where the query stands; it is put at the end where it is not there yet.
  fileprivate mutating func place(of query: LedgerQuery) -> Int {
    if let place = firstIndex(of: query) { return place }
    append(query)
    return count - 1
  }
}
