import Model

/// The sums of one cube: for each table and slot (an interval, or an end for stocks) a block of cells, one for
/// each profile and class.
///
/// A block is opened when its first row comes, so a window without rows costs nothing, and it holds only the
/// numbers that some measure sums. Slices are many and their windows long, so once everything is added the blocks of
/// intervals are accumulated: the sums of a window are then the difference of two blocks.
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

  func isOpen(_ table: Int, _ slot: Int) -> Bool { blocks[table &* slotCount &+ slot].isOpen }

  /// Makes room for the cells of a table and slot, all zero; nothing where there is room.
  mutating func open(_ table: Int, _ slot: Int) {
    if !isOpen(table, slot) { makeRoom(table * slotCount + slot) }
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
    open(table, slot)
    let block = blocks[table * slotCount + slot]
    let cell = profile * layouts[table].classCount + rowClass
    if block.quantities >= 0 { quantities[Int(block.quantities) + cell].add(quantity) }
    if let amount, block.amounts >= 0 { amounts[Int(block.amounts) + cell].add(amount) }
    if let people, block.people >= 0 { self.people[Int(block.people) + cell].add(people) }
  }

  /// Adds the numbers of a batch's facts to the cells of one table, whose blocks are open.
  mutating func add(_ facts: Span<FactRecord>, at places: borrowing FactPlaces, of table: Int) {
    let numbers = layouts[table].numbers, opened = blocks
    let blocks = opened.span.extracting(table * slotCount..<(table + 1) * slotCount)
    if numbers.contains(.quantity) {
      var cells = quantities.mutableSpan
      Self.add(facts, at: places, blocks, to: &cells, start: { $0.quantities }, number: { $0.quantity })
    }
    if numbers.contains(.amount) {
      var cells = amounts.mutableSpan
      Self.add(
        facts, at: places, blocks, to: &cells, start: { $0.amounts }, number: { $0.hasMoney ? $0.money : nil }
      )
    }
    if numbers.contains(.people) {
      var cells = people.mutableSpan
      Self.add(
        facts, at: places, blocks, to: &cells, start: { $0.people },
        number: { $0.hasPeople ? $0.people : nil })
    }
  }

  @inline(__always)
  private static func add(
    _ facts: Span<FactRecord>, at places: borrowing FactPlaces, _ blocks: Span<Block>,
    to cells: inout MutableSpan<Amount>, start: (Block) -> Int32, number: (FactRecord) -> Int64?
  ) {
    let slots = places.slots.span, ownCells = places.cells.span
    for index in facts.indices where ownCells[index] >= 0 {
      guard let number = number(facts[index]) else { continue }
      let start = start(blocks[Int(slots[index])])
      cells[Int(start) &+ Int(ownCells[index])].add(number)
    }
  }

  /// Both stores must be of the same plan.
  mutating func merge(_ other: CellStore) {
    if !blocks.contains(where: \.isOpen) {
      self = other
      return
    }
    for index in blocks.indices where other.blocks[index].isOpen {
      open(index / slotCount, index % slotCount)
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

  /// Adds to each block of a table those of all slots before; a slot without rows has the block before it.
  mutating func accumulate(_ table: Int) {
    let cells = layouts[table].cellCount
    var last = Block()
    for slot in 0..<slotCount {
      let index = table * slotCount + slot, block = blocks[index]
      if !block.isOpen {
        blocks[index] = last
        continue
      }
      Self.add(cells, at: last.quantities, to: block.quantities, in: &quantities)
      Self.add(cells, at: last.amounts, to: block.amounts, in: &amounts)
      Self.add(cells, at: last.people, to: block.people, in: &people)
      last = block
    }
  }

  private static func add(_ count: Int, at start: Int32, to own: Int32, in array: inout [Amount]) {
    guard start >= 0, own >= 0 else { return }
    var cells = array.mutableSpan
    for offset in 0..<count where cells[Int(start) + offset].rows > 0 {
      let earlier = cells[Int(start) + offset]
      cells[Int(own) + offset].add(earlier)
    }
  }

  /// Adds the cells of the profiles that count in one block to `sums`, by the occupied bucket, then class.
  /// - Parameter before: the slot whose block is taken away, nil for none.
  func addCells(
    of table: Int, slot: Int, before: Int? = nil, number: CellNumber, of occupied: OccupiedBuckets,
    to sums: inout [Amount]
  ) {
    let start = blocks[table * slotCount + slot].start(of: number)
    let startBefore = before.map { blocks[table * slotCount + $0].start(of: number) } ?? -1
    guard start >= 0, start != startBefore else { return }
    let cells =
      switch number {
      case .quantity: quantities
      case .amount: amounts
      case .people: people
      }
    let classCount = layouts[table].classCount, cellCount = layouts[table].cellCount
    let block = cells.span.extracting(start..<start + cellCount)
    let earlier = cells.span.extracting(
      startBefore < 0 ? start..<start : startBefore..<startBefore + cellCount)
    for profile in occupied.members {
      let own = profile * classCount, to = Int(occupied.places[profile]) * classCount
      // Most cells of a small workspace have no rows.
      for rowClass in 0..<classCount where block[own + rowClass].rows > 0 {
        var amount = block[own + rowClass]
        if startBefore >= 0 { amount.subtract(earlier[own + rowClass]) }
        sums[to + rowClass].add(amount)
      }
    }
  }
}
