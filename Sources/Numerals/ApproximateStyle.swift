/// How an approximate number is asked for (style §3, Writing).
public struct ApproximateStyle: Sendable, Hashable {
  /// The word for “just over”.
  public enum MoreWord: String, Sendable, Hashable, CaseIterable {
    case duo = "多"
    case yu = "余"
  }

  /// Significant digits kept; nil for the usual number: one below 100, else two. Three are kept from 100000 on only, and
  /// what the number is too small for is cut down to what it allows.
  public var digits: Int?
  public var word: MoreWord

  public init(digits: Int? = nil, word: MoreWord = .duo) {
    self.digits = digits
    self.word = word
  }
}
