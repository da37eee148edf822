/// The sums of one cube: for each table and slot (an interval, or an end for stocks) a block of cells, one for
/// each profile and class.
///
/// A block is opened when its first row comes, so a window without rows costs nothing, and it holds only the
/// numbers that some measure sums.
struct CellStore: Sendable {
  /// Where a block's cells begin in each of the arrays, -1 for numbers that nothing sums.
  struct Block: Sendable, BitwiseCopyable {
    var isOpen = false
    var quantities: Int32 = -1
    var amounts: Int32 = -1
    var people: Int32 = -1

    func start(of number: CellNumber) -> Int {
      switch number {
      case .quantity: Int(quantities)
      case .amount: Int(amounts)
      case .people: Int(people)
      }
    }
  }

  /// What is summed in one table.
  struct Layout: Sendable, Hashable {
    var profileCount = 0
    var classCount = 0
    var numbers: Set<CellNumber> = []

    /// Cells of one number in a block.
    var cellCount: Int { profileCount * classCount }
  }

  /// Cells for which room is kept in each array when its first block is opened: memory that is never written to costs
  /// nothing, moving to a larger room does.
  private static let keptCells = 1 << 20

  private let layouts: [Layout]
  let slotCount: Int
  /// By table, then slot.
  private(set) var blocks: [Block]
  private var quantities: [Amount] = []
  private var amounts: [Amount] = []
  private var people: [Amount] = []

  /// - Parameter layouts: by table.
  init(layouts: [Layout], slotCount: Int) {
    self.layouts = layouts
    self.slotCount = slotCount
    blocks = [Block](repeating: Block(), count: layouts.count * slotCount)
  }

  /// Makes room for the cells of a block, all zero; nothing where it has room.
  mutating func open(_ block: Int) {
    if !blocks[block].isOpen { makeRoom(block) }
  }

  private mutating func makeRoom(_ block: Int) {
    let layout = layouts[block / slotCount]
    let cells = layout.cellCount
    let layouts = layouts, slotCount = slotCount
    func append(_ number: CellNumber, to array: inout [Amount]) -> Int32 {
      guard layout.numbers.contains(number) else { return -1 }
      if array.isEmpty {
        let most = slotCount * layouts.reduce(0) { $0 + ($1.numbers.contains(number) ? $1.cellCount : 0) }
        array.reserveCapacity(min(most, Self.keptCells))
      }
      array.append(contentsOf: repeatElement(Amount(), count: cells))
      return Int32(array.count - cells)
    }
    blocks[block] = Block(
      isOpen: true, quantities: append(.quantity, to: &quantities), amounts: append(.amount, to: &amounts),
      people: append(.people, to: &people))
  }

  /// Adds one row's numbers, nil for a number it does not carry.
  mutating func add(
    _ table: Int, slot: Int, profile: Int, rowClass: Int, quantity: Int64, amount: Int64?, people: Int64?
  ) {
    let index = table * slotCount + slot
    open(index)
    let block = blocks[index]
    let cell = profile * layouts[table].classCount + rowClass
    if block.quantities >= 0 { quantities[Int(block.quantities) + cell].add(quantity) }
    if let amount, block.amounts >= 0 { amounts[Int(block.amounts) + cell].add(amount) }
    if let people, block.people >= 0 { self.people[Int(block.people) + cell].add(people) }
  }

  /// Exchanges the arrays of quantities, amounts and people with others.
  mutating func exchange(_ quantities: inout [Amount], _ amounts: inout [Amount], _ people: inout [Amount]) {
    swap(&self.quantities, &quantities)
    swap(&self.amounts, &amounts)
    swap(&self.people, &people)
  }

  /// Both stores must be of the same plan.
  mutating func merge(_ other: CellStore) {
    if !blocks.contains(where: \.isOpen) {
      self = other
      return
    }
    for index in blocks.indices where other.blocks[index].isOpen {
      open(index)
      let mine = blocks[index], theirs = other.blocks[index]
      let cells = layouts[index / slotCount].cellCount
      Self.add(cells, of: other.quantities, at: theirs.quantities, to: &quantities, at: mine.quantities)
      Self.add(cells, of: other.amounts, at: theirs.amounts, to: &amounts, at: mine.amounts)
      Self.add(cells, of: other.people, at: theirs.people, to: &people, at: mine.people)
    }
  }

  private static func add(
    _ count: Int, of source: [Amount], at start: Int32, to target: inout [Amount], at own: Int32
  ) {
    guard start >= 0, own >= 0 else { return }
    for offset in 0..<count { target[Int(own) + offset].add(source[Int(start) + offset]) }
  }

  /// Adds the cells of `profiles` in one block to `sums`, by the profile's bucket, then class.
  func addCells(
    of table: Int, slot: Int, number: CellNumber, profiles: [Int], buckets: [Int32], to sums: inout [Amount]
  ) {
    let block = blocks[table * slotCount + slot]
    let start = block.start(of: number)
    guard block.isOpen, start >= 0 else { return }
    let classCount = layouts[table].classCount
    let cells =
      switch number {
      case .quantity: quantities
      case .amount: amounts
      case .people: people
      }
    for profile in profiles {
      let from = start + profile * classCount, to = Int(buckets[profile]) * classCount
      for rowClass in 0..<classCount { sums[to + rowClass].add(cells[from + rowClass]) }
    }
  }
}
