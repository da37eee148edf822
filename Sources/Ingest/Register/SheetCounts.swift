import CSV
import Model

/// What one row of a studio sheet counts up to the end of its period: one fact for each of its columns of counts.
///
/// A cell of nothing or of 0 makes no fact. The studio of the facts is set by whoever knows its place.
struct SheetCounts {
  var period: Period
  /// In the order of the columns.
  private(set) var facts: [Fact] = []
  /// What is doubtful about them.
  private(set) var doubts: [RowDoubt] = []
  /// Patents whose kind no column tells.
  private(set) var hasUntypedPatents = false

  private let vocabularies: FactVocabularies

  init(_ row: Row, _ cells: inout CellReader, period: Period, vocabularies: FactVocabularies) {
    self.period = period
    self.vocabularies = vocabularies
    for (column, kind) in Self.achievements {
      count(.achievements, kind, cells.count(column, row))
    }
    readResults(row, &cells)
    if let benefit = cells.money(.benefit, row, .optional), !benefit.isNothing {
      // The money of achievements that other columns count.
      add(.achievements, nil, quantity: Quantity(exactly: 0), money: benefit)
    }
    readPatents(row, &cells)
    readActivities(row, &cells)
    readFunds(row, &cells)
  }

  /// Columns of achievements of which a count is all that is known.
  private static let achievements: [(column: Column, kind: String)] = [
    (.topics, "topic"), (.projects, "project"), (.problems, "problem"), (.proposals, "proposal"),
  ]
  private static let patentKinds: [(column: Column, kind: String)] = [
    (.inventions, "invention"), (.utilities, "utility"), (.designs, "design"),
  ]
  /// Of what the unions paid; a column of all that was paid out contains them.
  private static let grants: [(column: Column, purpose: String)] = [
    (.subsidyFunds, "subsidy"), (.unionFunds, "subsidy"), (.specialFunds, "subsidy"),
    (.rewardFunds, "naming"),
  ]
  private static let ownFunds: [Column] = [.administrationFunds, .ownFunds]

  /// Results that were adopted, and the others. More adopted than there are leaves it open how many were.
  private mutating func readResults(_ row: Row, _ cells: inout CellReader) {
    let results = cells.count(.results, row)
    guard let adopted = cells.count(.resultsAdopted, row) else {
      count(.achievements, "result", results)
      return
    }
    guard let results else {
      count(.achievements, "result", adopted, isAdopted: true)
      return
    }
    guard adopted.value <= results.value else {
      cells.report(
        .countExceedsWhole(whole: cells.binding.header(of: .results), Int(results.value)), .resultsAdopted,
        row, .optional)
      count(.achievements, "result", results)
      return
    }
    count(.achievements, "result", adopted, isAdopted: true)
    count(.achievements, "result", results.rest(after: [adopted]), isAdopted: false)
  }

  /// Patents by kind, and those of a total that no kind has.
  private mutating func readPatents(_ row: Row, _ cells: inout CellReader) {
    let kinds = Self.patentKinds.map { cells.count($0.column, row) }
    for (kind, quantity) in zip(Self.patentKinds, kinds) { count(.patents, kind.kind, quantity) }
    guard let total = cells.count(.patentsAll, row) else { return }
    let parts = kinds.compactMap { $0 }
    guard let rest = rest(of: total, after: parts, .patentsAll, row, &cells, scale: 0) else { return }
    hasUntypedPatents = !rest.isNothing
    count(.patents, nil, rest)
  }

  private mutating func readActivities(_ row: Row, _ cells: inout CellReader) {
    if let people = cells.count(.trained, row), !people.isNothing {
      add(.activities, "training", people: people)
    }
    let pairs = cells.count(.pairs, row)
    let apprentices = cells.count(.apprentices, row)
    people(apprentices, times: pairs, of: "mentoring")
    let contests = cells.count(.contests, row)
    let contestants = cells.count(.contestPeople, row)
    people(contestants, times: contests, of: "contest")
    if let people = cells.count(.promoted, row), !people.isNothing {
      add(.activities, "promotion", people: people)
    }
  }

  private mutating func readFunds(_ row: Row, _ cells: inout CellReader) {
    var parts: [Quantity] = []
    for (column, purpose) in Self.grants {
      guard let amount = cells.money(column, row, .optional) else { continue }
      parts.append(amount)
      if !amount.isNothing { add(.funding, purpose, money: amount) }
    }
    for column in Self.ownFunds {
      guard let amount = cells.money(column, row, .optional), !amount.isNothing else { continue }
      add(.funding, "own", money: amount)
    }
    guard let total = cells.money(.grantedFunds, row, .optional) else { return }
    if let rest = rest(of: total, after: parts, .grantedFunds, row, &cells, scale: 2), !rest.isNothing {
      add(.funding, nil, money: rest)
    }
  }

  /// What the parts leave of their total; nil where they are more, which is doubtful.
  private mutating func rest(
    of total: Quantity, after parts: [Quantity], _ column: Column, _ row: Row, _ cells: inout CellReader,
    scale: Int
  ) -> Quantity? {
    guard let sum = Quantity.sum(parts) else {
      cells.report(.numberTooLarge, column, row, .optional)
      return nil
    }
    guard sum.value <= total.upper ?? .max else {
      doubts.append(
        .partsExceedTotal(
          column, total: FixedDecimal(units: Int128(total.value), scale: scale),
          parts: FixedDecimal(units: Int128(sum.value), scale: scale)))
      return nil
    }
    return total.rest(after: parts)
  }

  /// Without a number of times the sheet says nothing of how many there were.
  private mutating func people(_ people: Quantity?, times: Quantity?, of kind: String) {
    let isSomething = [people, times].contains { $0.map { !$0.isNothing } ?? false }
    guard isSomething else { return }
    add(.activities, kind, quantity: times ?? Quantity(exactly: 0), people: people)
  }

  private mutating func count(
    _ table: FactTable, _ kind: String?, _ quantity: Quantity?, isAdopted: Bool? = nil
  ) {
    guard let quantity, !quantity.isNothing else { return }
    add(table, kind, quantity: quantity)
    if let isAdopted { facts[facts.count - 1].record.codes[1] = isAdopted ? 1 : 2 }
  }

  private mutating func add(
    _ table: FactTable, _ kind: String?, quantity: Quantity = Quantity(exactly: 1), money: Quantity? = nil,
    people: Quantity? = nil
  ) {
    var record = FactRecord(table: table, studio: 0, day: period.end.lastDay)
    record.precision = period.end.precision
    record.codes[0] = kind.map { vocabularies[table][0].code(of: $0) } ?? 0
    facts.append(
      Fact(record, quantity: quantity, money: money, people: people))
  }
}
