import Model

extension PaymentTest {
  /// The payments that the rule is about, by day.
  func payments(to studio: Int, in context: AuditContext) -> [Payment] {
    context.payments(of: studio).filter {
      isFor($0, in: context) && isByPayer($0, of: studio, in: context)
    }
  }

  /// The payments beside the namings that they may be for.
  /// - Parameter start: the first day of the rule.
  func settlement(of studio: Int, since start: Day?, in context: AuditContext) -> Settlement {
    Settlement(
      payments(to: studio, in: context), against: dues(to: studio, since: start ?? .distantPast, in: context))
  }

  /// Of one of the rule's purposes.
  func isFor(_ payment: Payment, in context: AuditContext) -> Bool {
    let purpose = context.vocabularies[.funding][0]
    return purposes.contains { purpose.code(of: $0) == payment.purpose }
  }

  func isByPayer(_ payment: Payment, of studio: Int, in context: AuditContext) -> Bool {
    let known = context.vocabularies[.funding][1]
    if payers.isEmpty { return payment.payer == Vocabulary.other }
    return payers.contains { payer in
      known.code(of: payer) == payment.payer
        && !(payer == Self.cityUnion && isOfAnotherCity(studio, in: context))
    }
  }

  /// How a city's offices call their own union.
  private static let cityUnion = "市总工会"

  /// 市总工会 in the papers of a county-level city is that city's own.
  private func isOfAnotherCity(_ studio: Int, in context: AuditContext) -> Bool {
    let unit = context.regions[context.register.studios[studio].reportingUnit]
    return unit.code != payerRegion && unit.name.hasSuffix("市")
  }

  /// By the day of the naming. A studio without rows in namings has those of its own sheet.
  private func dues(to studio: Int, since start: Day, in context: AuditContext) -> [Settlement.Due] {
    let stands = context.stands(studio)
    func due(
      _ level: LevelIndex, _ named: PartialDate?, _ revoked: PartialDate?, by body: String?
    ) -> Settlement.Due? {
      guard named.map({ $0.lastDay <= context.asOf }) ?? true,
        let amount = amounts.first(where: { $0.level == context.levels[level].id })?.amount,
        isNamedByPayer(body, studio, in: context)
      else { return nil }
      return Settlement.Due(
        level: level, named: named, amount: amount,
        isOwed: stands && revoked.map { $0.lastDay > context.asOf } ?? true,
        isEarlier: named.map { $0.lastDay < start } ?? false)
    }
    let namings = context.namings(of: studio)
    guard namings.isEmpty else {
      return namings.compactMap { due($0.level, $0.named, $0.revoked, by: $0.namingBody) }
    }
    let record = context.register.studios[studio]
    return record.levels.compactMap { due($0.level, $0.since ?? record.founded, nil, by: nil) }
  }

  /// Whether a cell names a body, alone or beside others: 包头市总工会、包头市科技局. Spaces tell nothing.
  private static func names(_ payer: String, in cell: String) -> Bool {
    if !spaces.contains(where: cell.hasWord) {
      guard cell.hasWord(payer) else { return false }
      if cell.utf8.count == payer.utf8.count { return true }
    }
    let bare = cell.filter { !$0.isWhitespace }
    let separators = "、，,；;"
    return bare == payer || bare.split { separators.contains($0) }.contains { $0 == payer }
      || bare.hasPrefix(payer + "和") || bare.hasPrefix(payer + "与") || bare.hasSuffix("和" + payer)
      || bare.hasSuffix("与" + payer)
  }

  private static let spaces = [" ", "\u{3000}", "\u{A0}", "\t", "\n"]

  /// By the body that named it; where that is not told, by the region that the payer is of.
  private func isNamedByPayer(_ body: String?, _ studio: Int, in context: AuditContext) -> Bool {
    guard isForOwnNamings else { return true }
    if let body {
      guard payers.contains(where: { Self.names($0, in: body) }) else { return false }
      return !(Self.names(Self.cityUnion, in: body) && isOfAnotherCity(studio, in: context))
    }
    guard let region = payerRegion.flatMap(context.regions.index(ofCode:)) else { return false }
    return context.regions.isWithin(context.register.studios[studio].reportingUnit, region)
  }
}
