import Model

/// A payment test with the codes and indices of what it names, resolved once for all studios.
struct PaymentRule: Sendable {
  let test: PaymentTest
  /// The first day of the rule.
  let start: Day
  /// By level, what its naming makes due; nil for nothing.
  let amounts: [NumberBounds?]
  /// The region that the payer is of.
  let region: RegionIndex?
  let bodies: BodyNames
  /// Codes of `FactVocabularies`.
  private let purposes: Set<UInt16>
  private let payers: Set<UInt16>
  /// Purposes beside the rule's for which the payer may have paid the same money.
  private let kindred: Set<UInt16>
  /// The payer that is another city's own union in that city's papers.
  private let cityUnion: UInt16?

  /// How a city's offices call their own union.
  private static let cityUnion = "市总工会"

  /// - Parameter rules: every rule, for another one of the same book may be about other money of the payer.
  init(
    _ test: PaymentTest, of rule: Rule, among rules: [Rule], register: Register, catalogue: MeasureCatalogue
  ) {
    let vocabularies = catalogue.vocabularies[.funding]
    self.test = test
    start = rule.from ?? .distantPast
    amounts = register.levels.levels.map { level in
      test.amounts.first { $0.level == level.id }?.amount
    }
    region = test.payerRegion.flatMap(register.regions.index(ofCode:))
    bodies = BodyNames(test.payers)
    purposes = Set(test.purposes.map(vocabularies[0].code))
    payers =
      test.payers.isEmpty ? [Vocabulary.other] : Set(test.payers.map(vocabularies[1].code))
    let elsewhere = rules.filter { other in
      rule.set != nil && other.set == rule.set && other.id != rule.id
        && !Set(other.check.payers).isDisjoint(with: test.payers)
    }.flatMap(\.check.purposes)
    kindred = Set(["naming", "subsidy", "honour"].map(vocabularies[0].code))
      .subtracting((test.purposes + elsewhere).map(vocabularies[0].code))
    cityUnion = test.payers.contains(Self.cityUnion) ? vocabularies[1].code(of: Self.cityUnion) : nil
  }

  /// Of one of the rule's purposes.
  func isFor(_ payment: Payment) -> Bool { purposes.contains(payment.purpose) }

  /// Of another purpose that may be the same money.
  func isKindred(_ payment: Payment) -> Bool { kindred.contains(payment.purpose) }

  func isByPayer(_ payment: Payment, of studio: Int, in context: AuditContext) -> Bool {
    payers.contains(payment.payer)
      && !(payment.payer == cityUnion && isOfAnotherCity(studio, in: context))
  }

  /// 市总工会 in the papers of a county-level city is that city's own.
  private func isOfAnotherCity(_ studio: Int, in context: AuditContext) -> Bool {
    let unit = context.register.studios[studio].reportingUnit
    return unit != region && context.regions[unit].name.hasSuffix("市")
  }

  /// By the body that named it; where that is not told, by the region that the payer is of.
  func isNamedByPayer(_ body: String?, _ studio: Int, in context: AuditContext) -> Bool {
    guard test.isForOwnNamings else { return true }
    if let body {
      guard bodies.occur(in: body) else { return false }
      return cityUnion == nil || !isOfAnotherCity(studio, in: context)
        || !BodyNames([Self.cityUnion]).occur(in: body)
    }
    guard let region else { return false }
    return context.regions.isWithin(context.register.studios[studio].reportingUnit, region)
  }
}
