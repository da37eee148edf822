import Model

/// What the register says of each studio over time: its levels, and when it stands.
struct StudioHistory: Sendable {
  /// A level that a studio holds from one day until another.
  private struct Holding: BitwiseCopyable {
    /// Nil: from the first.
    var first: Day?
    /// The first day on which it no longer counts; nil: for ever.
    var until: Day?
    var level: LevelIndex

    func contains(_ day: Day) -> Bool {
      if let first, day < first { return false }
      if let until, day >= until { return false }
      return true
    }
  }

  private let studios: [StudioRecord]
  /// Those of studio `i` are `holdings[starts[i]..<starts[i + 1]]`.
  private let holdings: [Holding]
  private let starts: [Int32]
  /// Before this day no studio holds any level, but for those whose level was never dated.
  let firstChange: Day

  /// A studio's levels are its namings; those of its own sheet are such, held since the founding or the day it gives,
  /// where there are no others. Where the founding is unknown they are held from the first: a day before the studio's
  /// first fact has neither studio nor fact to count.
  init(_ register: Register) {
    studios = register.studios
    let records = register.studios.span, namings = register.namings.span
    var counts = [Int32](repeating: 0, count: records.count + 1)
    for index in namings.indices { counts[Int(namings[index].studio)] += 1 }
    var firstChange = Day.distantFuture
    var starts: [Int32] = []
    starts.reserveCapacity(counts.count)
    var total: Int32 = 0
    for studio in records.indices {
      starts.append(total)
      for held in records[studio].levels {
        if let first = held.since ?? records[studio].founded { firstChange = min(firstChange, first.lastDay) }
      }
      total += counts[studio] > 0 ? counts[studio] : Int32(records[studio].levels.count)
    }
    starts.append(total)

    var next = starts
    var holdings = [Holding](repeating: Holding(level: 0), count: Int(total))
    for index in namings.indices {
      let studio = Int(namings[index].studio)
      let named = namings[index].named.lastDay
      firstChange = min(firstChange, named)
      holdings[Int(next[studio])] = Holding(
        first: named, until: namings[index].revoked?.lastDay, level: namings[index].level)
      next[studio] += 1
    }
    for studio in records.indices where counts[studio] == 0 {
      for held in records[studio].levels {
        let first = held.since ?? records[studio].founded
        holdings[Int(next[studio])] = Holding(
          first: first?.lastDay, level: held.level)
        next[studio] += 1
      }
    }
    self.starts = starts
    self.holdings = holdings
    self.firstChange = firstChange
  }

  /// The levels held on a day.
  func levels(of studio: Int, on day: Day) -> LevelSet {
    var levels = LevelSet()
    for place in Int(starts[studio])..<Int(starts[studio + 1]) where holdings[place].contains(day) {
      levels.insert(holdings[place].level)
    }
    return levels
  }

  /// The day from which a studio counts: its founding or, where that is unknown, its first naming or fact.
  /// Nil when nothing says.
  func firstDay(of studio: Int, firstFact: Day?) -> Day? {
    if let founded = studios[studio].founded { return founded.lastDay }
    let own = holdings[Int(starts[studio])..<Int(starts[studio + 1])]
    return (own.map(\.first) + [firstFact]).compactMap { $0 }.min()
  }
}
