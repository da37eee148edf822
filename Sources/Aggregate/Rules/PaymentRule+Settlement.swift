import Model

extension PaymentRule {
  /// The payments beside the namings that they may be for; nil where there are neither.
  func settlement(of studio: Int, in context: AuditContext) -> Settlement? {
    let paid = context.payments(of: studio).filter { isFor($0) && isByPayer($0, of: studio, in: context) }
    let dues = dues(to: studio, in: context)
    return paid.isEmpty && dues.isEmpty ? nil : Settlement(paid, against: dues)
  }

  /// By the day of the naming. A studio without rows in namings has those of its own sheet.
  private func dues(to studio: Int, in context: AuditContext) -> [Settlement.Due] {
    guard !test.amounts.isEmpty else { return [] }
    func due(
      _ level: LevelIndex, _ named: PartialDate?, _ revoked: PartialDate?, by body: String?
    ) -> Settlement.Due? {
      guard let amount = amounts[Int(level)], named.map({ $0.lastDay <= context.asOf }) ?? true,
        isNamedByPayer(body, studio, in: context)
      else { return nil }
      return Settlement.Due(
        level: level, named: named, amount: amount,
        isOwed: revoked.map { $0.lastDay > context.asOf } ?? true && context.stands(studio),
        isEarlier: named.map { $0.lastDay < start } ?? false)
    }
    let namings = context.namings(of: studio)
    guard namings.isEmpty else {
      return namings.compactMap { due($0.level, $0.named, $0.revoked, by: $0.namingBody) }
    }
    let record = context.register.studios[studio]
    return record.levels.compactMap { due($0.level, $0.since ?? record.founded, nil, by: nil) }
  }
}
