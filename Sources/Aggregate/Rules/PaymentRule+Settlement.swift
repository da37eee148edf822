import Model

extension PaymentRule {
  /// The payments beside the namings that they may be for; nil where there are neither.
  func settlement(of studio: Int, in context: AuditContext) -> Settlement? {
    let rows = context.payments(of: studio)
    let paid = rows.filter { isFor($0) && isByPayer($0, of: studio, in: context) }
    let dues = test.amounts.isEmpty ? dues(of: paid) : dues(to: studio, in: context)
    if dues.isEmpty {
      // Who is not named in the rule may pay for what the rule does not know.
      guard !paid.isEmpty, !test.payers.isEmpty else { return nil }
    }
    let surroundings = dues.isEmpty ? Settlement.Surroundings() : surroundings(rows, of: studio, in: context)
    return Settlement(paid, against: dues, isOnce: test.isOnce, in: surroundings)
  }

  /// What no level makes due is right once, or once a year.
  private func dues(of paid: [Payment]) -> [Settlement.Due] {
    guard let amount = test.amount, !paid.isEmpty else { return [] }
    let years: [Int?] = test.isYearly ? Set(paid.map(\.day.year)).sorted() : [nil]
    return years.map { Settlement.Due(amount: amount, year: $0, isOwed: true) }
  }

  /// One a level, by the day of its first naming. A studio without rows in namings has the levels of its own sheet.
  private func dues(to studio: Int, in context: AuditContext) -> [Settlement.Due] {
    let record = context.register.studios[studio]
    var dues: [Settlement.Due] = []
    func add(_ level: LevelIndex, _ named: PartialDate?, _ revoked: PartialDate?, by body: String?) {
      guard let amount = amounts[Int(level)], named.map({ $0.lastDay <= context.asOf }) ?? true,
        isNamedByPayer(body, studio, in: context)
      else { return }
      let ends = [revoked, record.revoked].compactMap { $0 }.filter { $0.lastDay <= context.asOf }
      let title = Settlement.Title(
        named: named, revoked: ends.min { $0.lastDay < $1.lastDay },
        isEarlier: named.map { $0.lastDay < start } ?? false)
      if let place = dues.firstIndex(where: { $0.level == level }) {
        dues[place].titles.append(title)
      } else {
        dues.append(Settlement.Due(level: level, titles: [title], amount: amount, isOwed: false))
      }
    }
    let namings = context.namings(of: studio)
    for naming in namings { add(naming.level, naming.named, naming.revoked, by: naming.namingBody) }
    if namings.isEmpty {
      for level in record.levels { add(level.level, level.since ?? record.founded, nil, by: nil) }
    }
    for place in dues.indices {
      dues[place].titles = dues[place].titles.unbroken
      dues[place].isOwed =
        dues[place].titles.contains { $0.revoked == nil } && context.stands(studio)
    }
    return dues.sorted { $0.firstDay < $1.firstDay }
  }

  private func surroundings(
    _ rows: ArraySlice<Payment>, of studio: Int, in context: AuditContext
  ) -> Settlement.Surroundings {
    var around = Settlement.Surroundings()
    for row in rows {
      switch (isFor(row), isByPayer(row, of: studio, in: context)) {
      case (true, true): break
      case (false, true) where row.purpose == 0: around.untold.append(row)
      case (_, false) where row.payer == 0 && (isFor(row) || row.purpose == 0): around.untold.append(row)
      case (false, false): break
      // A payer that another rule names pays by that rule.
      case (true, false): if !test.payers.isEmpty { around.byOthers.append(row) }
      case (false, true): if isKindred(row) { around.besides.append(row) }
      }
    }
    return around
  }
}

extension Settlement.Due {
  fileprivate var firstDay: Day { titles.first?.named?.lastDay ?? .distantPast }
}
