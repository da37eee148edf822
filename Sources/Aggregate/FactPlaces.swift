import Model

// Design. The sums of a run take more room than the near caches have, and facts come in no order, so a fact that is looked up and
// added before the next is looked at waits for far memory twice. Here a batch is looked up first and added after: the steps of one
// fact are few and go the same way as those of the next, so the processor is on its way to many places at once.

/// Where the facts of a batch are added: each one's slot and, in one table, its cell within the slot's block.
struct FactPlaces {
  typealias Numbers = InlineArray<256, Int32>

  /// The most facts of a batch.
  static var most: Int { Numbers.count }

  /// By fact, the interval of its day; -1 for one after every window.
  private(set) var slots = Numbers(repeating: -1)
  /// By fact, its cell; -1 where the table does not count it.
  private(set) var cells = Numbers(repeating: -1)

  /// Finds the interval of each fact.
  ///
  /// - Returns: the first day of those that lie in a window.
  mutating func findSlots(of facts: Span<FactRecord>, _ timeline: Timeline) -> Day? {
    let recent = timeline.recent.span
    let firstRecent = timeline.firstRecent.rawValue, limit = timeline.limit
    var first = Day.distantFuture
    var slots = slots.mutableSpan
    for index in facts.indices {
      let day = facts[index].day
      guard day <= limit else {
        slots[index] = -1
        continue
      }
      let offset = Int(day.rawValue &- firstRecent)
      slots[index] = offset >= 0 ? recent[offset] : Int32(truncatingIfNeeded: timeline.interval(of: day))
      first = min(first, day)
    }
    return first < .distantFuture ? first : nil
  }

  /// Finds the cell of each fact in one table.
  mutating func findCells(of facts: Span<FactRecord>, in table: Int, _ plan: borrowing CubePlan) {
    let studioCount = plan.register.studios.count
    let firstProfile = plan.tables[table].profileSet * studioCount
    let profiles = plan.profilesOfStudios.span.extracting(firstProfile..<firstProfile + studioCount)
    let shape = plan.rowClasses.shapes[table]
    let digits = plan.rowClasses.digits.span, classes = plan.rowClasses.classes.span
    let slots = slots.span
    var cells = cells.mutableSpan
    for index in facts.indices {
      let codes = pointwiseMin(facts[index].codes, shape.limits)
      let place =
        shape.base &+ digits[Int(shape.columns.x) &+ Int(codes.x)]
        &+ digits[Int(shape.columns.y) &+ Int(codes.y)]
        &+ digits[Int(shape.columns.z) &+ Int(codes.z)] &+ digits[Int(shape.columns.w) &+ Int(codes.w)]
      let rowClass = classes[Int(place)]
      let cell = profiles[Int(facts[index].studio)] &* shape.classCount &+ rowClass
      cells[index] = rowClass >= 0 && slots[index] >= 0 ? cell : -1
    }
  }
}
