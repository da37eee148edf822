import Model

extension RuleCheck {
  /// What it asks of the facts, in the order in which its evaluation finds the answers.
  func queries(_ catalogue: MeasureCatalogue, asOf: Day) -> [LedgerQuery] {
    let ever = Window(start: .distantPast, end: asOf)
    switch self {
    case .value(let test):
      // Over its window, and ever: to tell nothing in the window from nothing told at all.
      guard let index = catalogue.index(ofID: test.field) else { return [] }
      let measure = catalogue.measures[index]
      guard let table = Source(measure).factTable else { return [] }
      return [test.window.window(asOf: asOf), ever].map { LedgerQuery(measure, window: $0, table: table) }
    case .yearly(let test):
      let untold = test.rows.withoutLevels
      return ([test.rows] + (untold.isEmpty ? [] : [untold])).map {
        LedgerQuery($0, window: ever, isByYear: true)
      }
    case .dormant(let test): return [LedgerQuery(test.rows, window: ever)]
    case .eligible(let test):
      let benefit = FactSelection(.achievements)
      var money = LedgerQuery([benefit], window: ever)
      money.number = .money
      let window = RuleWindow.months(test.months).window(asOf: asOf)
      let untold = test.rows.withoutLevels
      return test.rows.map { LedgerQuery([$0], window: window) } + [money]
        + (untold.isEmpty ? [] : [LedgerQuery(untold, window: window)])
    default: return []
    }
  }

  /// It asks something of its region as a whole, not of the studios there.
  var isAboutRegion: Bool {
    switch self {
    case .quota, .target, .indicator: true
    default: false
    }
  }

  /// Purposes of funding whose payments it judges one by one.
  var purposes: [String] {
    switch self {
    case .payment(let test): test.purposes
    case .fund(let test): test.purposes
    default: []
    }
  }

  /// Payers whose names it asks for.
  public var payers: [String] {
    switch self {
    case .payment(let test): test.payers
    case .fund(let test): test.payers
    default: []
    }
  }

}
