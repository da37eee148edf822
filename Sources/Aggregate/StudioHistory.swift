import Model

/// What the register says of each studio over time: its levels, and when it stands.
struct StudioHistory: Sendable {
  private let studios: [StudioRecord]
  private let namings: [NamingRecord]
  /// The namings of studio `i` are those at `order[starts[i]..<starts[i + 1]]`.
  private let starts: [Int32]
  private let order: [Int32]
  /// Before this day no studio holds any level, but for those whose level was never dated.
  let firstChange: Day

  init(_ register: Register) {
    studios = register.studios
    namings = register.namings
    var starts = [Int32](repeating: 0, count: studios.count + 1)
    for naming in namings { starts[Int(naming.studio) + 1] += 1 }
    for studio in studios.indices { starts[studio + 1] += starts[studio] }
    var next = starts
    var order = [Int32](repeating: 0, count: namings.count)
    for (index, naming) in namings.enumerated() {
      order[Int(next[Int(naming.studio)])] = Int32(index)
      next[Int(naming.studio)] += 1
    }
    self.starts = starts
    self.order = order
    let changes =
      namings.map(\.named.lastDay)
      + studios.lazy.flatMap { studio in studio.levels.compactMap { ($0.since ?? studio.founded)?.lastDay } }
    firstChange = changes.min() ?? .distantFuture
  }

  /// The levels held on a day, going by namings alone; the levels of a studio's own sheet are such, held since the
  /// founding or the day it gives, where there are no others. Where the founding is unknown they are held from the
  /// first: a day before the studio's first fact has neither studio nor fact to count.
  func levels(of studio: Int, on day: Day) -> LevelSet {
    var levels = LevelSet()
    let own = Int(starts[studio])..<Int(starts[studio + 1])
    if own.isEmpty {
      let record = studios[studio]
      for held in record.levels where (held.since ?? record.founded).map({ $0.lastDay <= day }) ?? true {
        levels.insert(held.level)
      }
      return levels
    }
    for index in own {
      let naming = namings[Int(order[index])]
      guard naming.named.lastDay <= day, naming.revoked.map({ day < $0.lastDay }) ?? true else { continue }
      levels.insert(naming.level)
    }
    return levels
  }

  /// The day from which a studio counts: its founding or, where that is unknown, its first naming or fact.
  /// Nil when nothing says.
  func firstDay(of studio: Int, firstFact: Day?) -> Day? {
    if let founded = studios[studio].founded { return founded.lastDay }
    let own = Int(starts[studio])..<Int(starts[studio + 1])
    let named =
      own.isEmpty
      ? studios[studio].levels.compactMap(\.since?.lastDay).min()
      : own.lazy.map { namings[Int(order[$0])].named.lastDay }.min()
    return [named, firstFact].compactMap { $0 }.min()
  }
}
