/// A row about a studio, with the day it counts from.
protocol DatedFact {
  /// The studio's place in the roll.
  var studio: Int { get }
  var day: CivilDay { get }
}

extension Array where Element: DatedFact {
  /// Studio by studio, and by day; rows of one studio and day stay in the order they were drawn in, which the
  /// standard sort alone does not promise.
  func inRegisterOrder() -> [Element] {
    enumerated().sorted { left, right in
      (left.element.studio, left.element.day, left.offset)
        < (right.element.studio, right.element.day, right.offset)
    }.map(\.element)
  }
}
