import CSV
import Model

/// How the clean rows of one file are read: what each of its cells is, in their order.
///
/// A row is clean where it has as many cells as the header (and as much padding as the first row), and each of them says plainly
/// what its column wants. Files without ids of their studios, correction sheets and what they touch have no plan: every row
/// of theirs is read one by one.
struct FactPlan: Sendable {
  /// What a cell is read as.
  enum Sense: UInt8, Sendable {
    /// Anything that is text.
    case text
    case key
    case studio
    case day
    /// A code; `place` is its place among those of a fact.
    case category
    case money
    case quantity
    case people
    /// Nothing may stand there, or what does needs a closer look.
    case nothing
  }

  /// One cell of the row.
  struct Step: Sendable, BitwiseCopyable {
    var sense: Sense
    var mayBeEmpty = true
    var place: UInt8 = 0
    /// So many cells from this one on may be empty, the last of the row not counted.
    var emptyRun: UInt8 = 0
  }

  let table: FactTable
  let steps: [Step]
  /// The first cell is the row's key and the second its studio, as in most files.
  let beginsWithKeys: Bool
  let scan: CellScan
  /// An amount without a unit is so many fen; 100 for yuan.
  let fenPerUnit: Int64
  let moneyUnit: HeaderUnit
  let moneyColumn: Column

  /// - Parameter padding: empty cells behind the last column, as the first row has them.
  init?(_ layout: FileLayout, _ table: FactTable, padding: Int) {
    let binding = layout.header.binding
    guard let scan = CellScan(layout.dialect), layout.corrections == nil, !layout.isCorrection,
      binding.field(of: .studioID) != nil, binding.field(of: TableSchema.factKey(table)) != nil
    else { return nil }
    self.table = table
    self.scan = scan
    moneyColumn = table == .achievements ? .benefit : .amount
    moneyUnit = layout.unit(of: moneyColumn)
    guard
      let fen = FixedDecimal(100).scaled(byPowerOfTen: moneyUnit.exponent).flatMap({ $0.units(atScale: 0) }),
      let fen = Int64(exactly: fen), fen <= Self.mostFen
    else { return nil }
    fenPerUnit = fen
    var steps = binding.headers.map { _ in Step(sense: .text) }
    for (column, step) in Self.columns(of: table) {
      guard let field = binding.field(of: column) else { continue }
      let isCount = step.sense == .quantity || step.sense == .people
      // What a header counts in is left to the closer look.
      steps[field] =
        isCount && layout.unit(of: column).exponent != 0 ? Step(sense: .nothing) : step
    }
    beginsWithKeys = steps.count > 2 && steps[0].sense == .key && steps[1].sense == .studio
    steps += [Step](repeating: Step(sense: .nothing), count: padding)
    for field in steps.indices.dropLast().reversed() where steps[field].mayBeEmpty {
      let behind = steps[field + 1].emptyRun
      steps[field].emptyRun = behind < .max ? behind + 1 : behind
    }
    self.steps = steps
  }

  /// Takes what a cell of digits says; an empty one says nothing.
  @inline(__always)
  func set(
    _ number: Int64, isPresent: Bool, _ sense: Sense, of record: inout FactRecord, _ draft: inout FactDraft
  ) {
    switch sense {
    case .quantity: record.quantity = isPresent ? number : 1
    case .people:
      record.people = number
      record.hasPeople = isPresent
    default:
      record.money = number &* fenPerUnit
      record.hasMoney = isPresent
      draft.isBareAmount = isPresent
    }
  }

  /// Eight digits of so many fen each are less than 2^63.
  private static let mostFen: Int64 = 10_000_000_000

  private static func columns(of table: FactTable) -> [(column: Column, step: Step)] {
    let key = (TableSchema.factKey(table), Step(sense: .key, mayBeEmpty: false))
    let studio = (Column.studioID, Step(sense: .studio, mayBeEmpty: false))
    func day(_ column: Column) -> (Column, Step) { (column, Step(sense: .day, mayBeEmpty: false)) }
    func category(_ column: Column, _ place: UInt8, mayBeEmpty: Bool = true) -> (Column, Step) {
      (column, Step(sense: .category, mayBeEmpty: mayBeEmpty, place: place))
    }
    let own: [(Column, Step)] =
      switch table {
      case .achievements:
        [
          category(.kind, 0, mayBeEmpty: false), category(.adopted, 1), category(.awardLevel, 2),
          category(.recognisedLevel, 3), day(.date), (.count, Step(sense: .quantity)),
          (.benefit, Step(sense: .money)),
        ]
      case .patents:
        [category(.type, 0, mayBeEmpty: false), day(.grantedOn), (.count, Step(sense: .quantity))]
      case .funding:
        [
          category(.purpose, 0), category(.payer, 1), day(.paidOn),
          (.amount, Step(sense: .money, mayBeEmpty: false)),
        ]
      case .activities:
        [
          category(.kind, 0, mayBeEmpty: false), day(.date), (.times, Step(sense: .quantity)),
          (.people, Step(sense: .people)), (.amount, Step(sense: .money)),
        ]
      }
    return [key, studio] + own
  }
}
