import Model

// Design. Which rules a studio is held to: those without a book whose region holds its reporting unit and which are in force; and of
// those with a book, the rules of one book alone. A book reaches over the outermost region that any of its rules names. Of the books
// that reach the studio and have a rule in force, the one of the innermost region decides; of two of the same region, the one that came
// into force later, and then the one that is listed later: it is the newer text.

/// Which rules hold where, at one date.
struct RuleSelection: Sendable {
  /// By rule, then by region: it holds for studios that report through it.
  private let holds: [[Bool]]

  /// - Parameter places: of each rule the index of its region, nil for a region that this workspace does not know.
  init(_ rules: [Rule], places: [RegionIndex?], regions: RegionTree, asOf: Day) {
    let live = rules.indices.filter { rule in
      guard let place = places[rule], rules[rule].isInForce(on: asOf) else { return false }
      // What is asked of a whole region cannot be told of a part of it.
      return !rules[rule].check.isAboutRegion || regions.isWithin(place, regions.root)
    }
    var books: [Book] = []
    for rule in live {
      guard let set = rules[rule].set, let place = places[rule] else { continue }
      let from = rules[rule].from ?? .distantPast
      if let book = books.firstIndex(where: { $0.name == set }) {
        books[book].rules.append(rule)
        books[book].from = max(books[book].from, from)
        if regions.isWithin(books[book].place, place) { books[book].place = place }
      } else {
        books.append(Book(name: set, place: place, from: from, rules: [rule]))
      }
    }
    var holds = Array(
      repeating: Array(repeating: false, count: regions.regions.count), count: rules.count)
    for region in regions.regions.indices.map(RegionIndex.init)
    where regions.isWithin(region, regions.root) {
      let deciding = books.enumerated().filter { regions.isWithin(region, $0.element.place) }
        .max { one, other in
          (regions.rank(of: one.element.place), one.element.from, one.offset)
            < (regions.rank(of: other.element.place), other.element.from, other.offset)
        }?.element
      for rule in live where rules[rule].set == nil || rules[rule].set == deciding?.name {
        holds[rule][Int(region)] = places[rule].map { regions.isWithin(region, $0) } ?? false
      }
    }
    self.holds = holds
    all = Set(rules.indices.filter { holds[$0].contains(true) })
  }

  /// Every rule that holds for some region of the workspace.
  let all: Set<Int>

  /// One rule book.
  private struct Book {
    var name: String
    var place: RegionIndex
    /// When the latest of its rules came into force.
    var from: Day
    var rules: [Int]
  }

  /// Whether a rule holds for a studio that reports through `unit`.
  func holds(_ rule: Int, for unit: RegionIndex) -> Bool { holds[rule][Int(unit)] }
}
