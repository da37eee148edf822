import Model

extension Settlement {
  /// What is owed or was paid for, and therefore counts as due. Whether a rule reaches back to earlier namings, and what a promotion
  /// adds to what was paid once, the texts do not settle: there only what was paid first counts.
  var claims: [Due] { dues.indices.filter(isClaim).map { dues[$0] } }

  func isClaim(_ place: Int) -> Bool {
    if isPromotionUnsettled { return place == dues.firstIndex(where: \.isPaid) }
    if dues[place].isPaid { return true }
    guard dues[place].isOwed, !dues[place].isEarlier else { return false }
    return !isOnce || place == highest && !hasPaid
  }

  private var hasPaid: Bool { dues.contains(where: \.isPaid) }

  /// Claims without those that were paid for, if by an other or doubtful amount.
  private var open: ArraySlice<Due> {
    claims.filter { !$0.isPaid }.dropFirst(doubtful.count + others.count)
  }

  /// Namings that nothing was paid for.
  var unpaid: [Due] { open.filter { !isPerhapsPaid($0) } }

  /// Namings that a row without a payer or a purpose may be the payment for.
  var perhapsPaid: [Due] { (open + earlier).filter(isPerhapsPaid) }

  /// The rows that may be the payments for them.
  var untold: [Payment] {
    let dues = perhapsPaid
    return surroundings.untold.filter { payment in dues.contains { $0.mayBePaid(by: payment) } }
  }

  /// Named before the rule, and not paid for.
  var reachedBack: [Due] { earlier.filter { !isPerhapsPaid($0) } }

  private func isPerhapsPaid(_ due: Due) -> Bool { surroundings.untold.contains(where: due.mayBePaid) }

  private var earlier: [Due] {
    guard others.isEmpty, doubtful.isEmpty else { return [] }
    return dues.indices.filter { place in
      dues[place].isOwed && dues[place].isEarlier && !dues[place].isPaid
        && (!isOnce || place == highest && !hasPaid)
    }.map { dues[$0] }
  }

  /// The naming at the highest level that still counts.
  private var highest: Int? {
    dues.indices.filter { dues[$0].isOwed }.min { (dues[$0].level ?? .max) < (dues[$1].level ?? .max) }
  }

  /// A title above another, both with an amount of their own, and something else paid than the one of the highest.
  var isPromotionUnsettled: Bool {
    guard isOnce, dues.count > 1 else { return false }
    let paid = dues.filter(\.isPaid)
    if let highest, doubtful.contains(where: { !$0.isPerhaps(dues[highest].amount) }) { return true }
    return !others.isEmpty || !promoted.isEmpty || paid.count > 1
      || !paid.isEmpty && !(highest.map { dues[$0].isPaid } ?? true)
  }

  /// Payments that can be held against what is claimed: for it, twice for it, or of another amount.
  var settled: [Payment] {
    claims.flatMap(\.payments) + repeated + (isPromotionUnsettled ? [] : others + doubtful)
  }

  /// Payments of which the text does not settle whether they are due.
  var unsettled: [Payment] {
    guard isPromotionUnsettled else { return anew }
    let paid = dues.indices.filter { !isClaim($0) }.flatMap { dues[$0].payments }
    return anew + promoted + others + doubtful + paid
  }

  /// Payments for a naming that were made before it.
  var early: [Payment] {
    dues.flatMap { due in
      due.payments.filter { payment in due.named.map { payment.day < $0.firstDay } ?? false }
    }
  }

  /// Payments after the withdrawal of every title that they could be for.
  var late: [Payment] {
    guard !dues.isEmpty else { return [] }
    return payments.filter { payment in
      dues.allSatisfy { due in
        due.title(of: payment)?.revoked.map { payment.date.firstDay >= $0.lastDay } ?? false
      }
    }
  }

  /// When the last title that a payment could be for was withdrawn.
  func withdrawn(before payment: Payment) -> PartialDate? {
    dues.compactMap { $0.title(of: payment)?.revoked }.max { $0.lastDay < $1.lastDay }
  }

  /// Since when the title is held that was given and paid for anew.
  var namedAnew: PartialDate? {
    anew.first.flatMap { payment in
      dues.first { $0.place(of: payment) > 0 }.flatMap { $0.title(of: payment)?.named }
    }
  }
}
