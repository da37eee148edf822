import Model

/// A fact as it was read; `bounds` where a number of it was approximate.
struct Fact: Sendable, Equatable {
  var record: FactRecord
  var bounds: FactBounds?

  /// `record` with the numbers of its row; nil for one that the row does not give.
  init(_ record: FactRecord, quantity: Quantity?, money: Quantity?, people: Quantity?) {
    self.record = record
    if let quantity { self.record.quantity = quantity.value }
    if let money {
      self.record.money = money.value
      self.record.hasMoney = true
    }
    if let people {
      self.record.people = people.value
      self.record.hasPeople = true
    }
    let isExact = quantity?.isExact ?? true && money?.isExact ?? true && people?.isExact ?? true
    guard !isExact else { return }
    bounds = FactBounds(
      quantity: (quantity ?? Quantity(exactly: record.quantity)).bounds,
      money: (money ?? Quantity(exactly: 0)).bounds, people: (people ?? Quantity(exactly: 0)).bounds)
  }
}
