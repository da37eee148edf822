/// A drop of plain named values.
///
/// Going through it with `for` gives pairs `[name, value]` in the order of the names' bytes.
public struct Map: Drop {
  /// The values by name.
  public var members: [String: Value]
  /// Whether a name that is not there is nil. If not, it is an error.
  public var isOpen: Bool

  /// A closed map, unless told to be open.
  public init(_ members: [String: Value], isOpen: Bool = false) {
    self.members = members
    self.isOpen = isOpen
  }

  /// The value of that name; else absent in an open map, unknown in a closed one.
  public func member(_ name: String) -> Member {
    if let value = members[name] { return .value(value) }
    return isOpen ? .absent : .unknown
  }

  /// The names in no particular order.
  public var memberNames: [String] { Array(members.keys) }

  /// The pairs in the order of the names' bytes.
  public var elements: [Value]? {
    members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { .list([.data($0.key), $0.value]) }
  }
}
