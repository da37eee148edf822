/// How many namings at a level there are to be.
public struct QuotaTest: Sendable, Hashable {
  public enum Span: Sendable, Hashable {
    /// In each of these years.
    case years(ClosedRange<Int>)
    /// In each round; rounds lie so many years apart.
    case rounds(every: Int)
  }

  public var level: String
  public var count: NumberBounds
  public var span: Span

  public init(level: String, count: NumberBounds, span: Span) {
    self.level = level
    self.count = count
    self.span = span
  }
}
