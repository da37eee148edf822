import Diagnostics

extension Value {
  /// What `value.name` gives. Of nil every member is nil.
  public func member(_ name: String) throws(TemplateFault) -> Value {
    switch self {
    case .nil: return .nil
    case .drop(let drop):
      switch drop.member(name) {
      case .value(let value): return value
      case .absent: return .nil
      case .unknown: return try builtInMember(name, othersKnown: drop.memberNames)
      }
    default: return try builtInMember(name, othersKnown: [])
    }
  }

  /// What `value[index]` gives: an item counted from 0, or from -1 backwards from the end; else a member by its name.
  /// An item beyond the ends is nil.
  func item(at index: Value) throws(TemplateFault) -> Value {
    switch (self, index.scalar) {
    case (.nil, _): return .nil
    case (.list(let items), .number):
      let position = try index.asInteger()
      let fromStart = position < 0 ? items.count + position : position
      return items.indices.contains(fromStart) ? items[fromStart] : .nil
    case (.range(let lower, let upper), .number):
      let position = try index.asInteger()
      let (item, overflow) = (position < 0 ? upper : lower).addingReportingOverflow(
        position < 0 ? position + 1 : position)
      return !overflow && lower <= item && item <= upper ? .integer(item) : .nil
    case (_, .text(let name)): return try member(name.string)
    case (.drop, .number(let number)): return try member(number.description)
    case (.list, let other), (.range, let other): throw .wrongKind(expected: .number, found: other.kind)
    case (_, let other): throw .wrongKind(expected: .text, found: other.kind)
    }
  }

  /// What a dotted path such as `total.studios` leads to from here.
  public func member(path: String) throws(TemplateFault) -> Value {
    var value = self
    for name in path.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
      value = try value.member(String(Substring(name)))
    }
    return value
  }

  /// `size` of text, and `size`, `first` and `last` of a list.
  private func builtInMember(_ name: String, othersKnown: [String]) throws(TemplateFault) -> Value {
    switch (self, name) {
    case (.text(let text), "size"): return .integer(text.string.count)
    case (.list(let items), "size"): return .integer(items.count)
    case (.list(let items), "first"): return items.first ?? .nil
    case (.list(let items), "last"): return items.last ?? .nil
    case (.range(let lower, let upper), "size"):
      let (size, overflow) = upper.subtractingReportingOverflow(lower)
      return overflow || size < 0 ? .integer(0) : try .number(Number(size).plus(Number(1)))
    case (.range(let lower, let upper), "first"): return lower <= upper ? .integer(lower) : .nil
    case (.range(let lower, let upper), "last"): return lower <= upper ? .integer(upper) : .nil
    case (.drop(let drop), _):
      if let elements = drop.elements, ["size", "first", "last"].contains(name) {
        return try Value.list(elements).member(name)
      }
    default: break
    }
    throw .unknownMember(name, nearest: nearestName(to: name, among: othersKnown + knownMembers))
  }

  private var knownMembers: [String] {
    switch self {
    case .text: ["size"]
    case .list, .range: ["first", "last", "size"]
    case .drop(let drop): drop.elements == nil ? [] : ["first", "last", "size"]
    case .nil, .bool, .number: []
    }
  }
}
