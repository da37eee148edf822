/// How an approximate number is asked for (style §3, Writing).
public struct ApproximateStyle: Sendable, Hashable {
  /// The word of approximation. 多 and 余 leave the choice between themselves and 近 to the number, as the rule has it;
  /// any other is that word, or the exact number where the rule does not allow it.
  public enum Word: String, Sendable, Hashable, CaseIterable {
    case more = "多"
    case moreFormally = "余"
    case near = "近"
    case about = "约"
    case over = "超过"
    case around = "左右"
    case atLeast = "以上"

    /// Whether it stands behind the unit: 500项左右.
    public var followsUnit: Bool { self == .around || self == .atLeast }
  }

  /// Significant digits kept; nil for the usual number: one below 100, else two. Three are kept from 100000 on only, and
  /// what the number is too small for is cut down to what it allows.
  public var digits: Int?
  public var word: Word

  public init(digits: Int? = nil, word: Word = .more) {
    self.digits = digits
    self.word = word
  }
}
