/// An object that the host lends to templates: a region, a figure, a target.
///
/// A drop is always truthy. What it does not say of itself has a default: no scalar, no elements, not printable.
public protocol Drop: Sendable {
  /// What `drop.name` and `drop["name"]` give.
  func member(_ name: String) -> Member

  /// Every name that `member` knows, for naming the nearest one to a misspelt name.
  var memberNames: [String] { get }

  /// The plain value it counts as in comparisons, arithmetic, `sort`, `sum` and as an index; nil for a drop that stands
  /// for itself only.
  var scalar: Value? { get }

  /// What `for` and the list filters go through; nil for a drop that is no list.
  var elements: [Value]? { get }

  /// What it prints where only text will do (`upcase`, `size`, `split` …); nil for a drop that can't be printed.
  /// A sink that is handed the drop itself need not print it so.
  func printed() -> Text?
}

extension Drop {
  /// Stands for itself only.
  public var scalar: Value? { nil }
  /// No list.
  public var elements: [Value]? { nil }
  /// Not printable.
  public func printed() -> Text? { nil }
}

/// The answer to a member's name.
public enum Member: Sendable {
  case value(Value)
  /// Known to be optional and not there now: nil.
  case absent
  /// Not a name that can be there: an error naming the nearest one.
  case unknown
}
