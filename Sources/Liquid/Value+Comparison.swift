/// What makes two values equal, whatever their origin: drops by their scalar, text by its characters.
enum ComparisonKey: Hashable {
  case `nil`
  case bool(Bool)
  case number(Number)
  case text(String)
  case list([ComparisonKey])
  case range(lower: Int, upper: Int)
}

extension Value {
  /// Nil for a drop that stands for nothing but itself.
  private var key: ComparisonKey? {
    switch scalar {
    case .nil: return .nil
    case .bool(let bool): return .bool(bool)
    case .number(let number): return .number(number)
    case .text(let text): return .text(text.string)
    case .list(let items):
      let keys = items.compactMap(\.key)
      return keys.count == items.count ? .list(keys) : nil
    case .range(let lower, let upper): return .range(lower: lower, upper: upper)
    case .drop: return nil
    }
  }

  /// The key, or a fault for a drop that has none.
  func comparisonKey() throws(TemplateFault) -> ComparisonKey {
    guard let key else { throw .notComparable(kind, kind) }
    return key
  }

  /// Values of different kinds are not equal. Two drops without scalars can't be told apart, which is a fault.
  func equals(_ other: Value) throws(TemplateFault) -> Bool {
    switch (key, other.key) {
    case (nil, nil): throw .notComparable(kind, other.kind)
    case (let key, let otherKey): return key == otherKey
    }
  }

  /// Whether this comes before `other`: numbers by value, text by its scalars. Nil is neither before nor after.
  func precedes(_ other: Value) throws(TemplateFault) -> Bool {
    guard let isBefore = isBefore(other) else { throw .notComparable(kind, other.kind) }
    return isBefore
  }

  func precedesOrEquals(_ other: Value) throws(TemplateFault) -> Bool {
    if try precedes(other) { return true }
    if scalar.kind == .nil { return false }
    return try equals(other)
  }

  /// What `precedes` gives; nil where the two have no order.
  func isBefore(_ other: Value) -> Bool? {
    switch (scalar, other.scalar) {
    case (.nil, _), (_, .nil): false
    case (.number(let left), .number(let right)): left < right
    case (.text(let left), .text(let right)): left.string.utf8.lexicographicallyPrecedes(right.string.utf8)
    default: nil
    }
  }

  /// Whether text has `other` in it, a list has an item equal to it, or an object a member of that
  /// name or an element equal to it.
  func contains(_ other: Value) throws(TemplateFault) -> Bool {
    switch self {
    case .nil: return false
    case .text(let text): return text.range(of: try other.asText().string, from: 0) != nil
    case .list(let items):
      for item in items where try item.equals(other) { return true }
      return false
    case .range(let lower, let upper):
      guard case .number(let number) = other.scalar, let integer = number.integer else { return false }
      return lower <= integer && integer <= upper
    case .drop(let drop):
      if case .text(let name) = other.scalar, case .value = drop.member(name.string) { return true }
      return try Value.list(drop.elements ?? []).contains(other)
    case .bool, .number: throw .wrongKind(expected: .list, found: kind)
    }
  }

  /// What `== empty` asks: text, a list or a map without anything in it.
  var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .list(let items): items.isEmpty
    case .range(let lower, let upper): upper < lower
    case .drop(let drop): drop.elements?.isEmpty ?? false
    case .nil, .bool, .number: false
    }
  }

  /// What `== blank` asks: nil, false, nothing but spaces, or empty.
  var isBlank: Bool {
    switch self {
    case .nil, .bool(false): true
    case .text(let text): text.string.allSatisfy(\.isWhitespace)
    default: isEmpty
    }
  }
}
