/// What a template can hold, compare and print.
public enum Value: Sendable {
  case `nil`
  case bool(Bool)
  case number(Number)
  case text(Text)
  case list([Value])
  /// The integers of `(lower..upper)`, both ends included; none where `upper` is below `lower`.
  case range(lower: Int, upper: Int)
  case drop(any Drop)

  /// A whole number.
  public static func integer(_ integer: Int) -> Value { .number(Number(integer)) }

  /// Text that reached the template from outside: the sink escapes it.
  public static func data(_ string: String) -> Value { .text(Text(data: string)) }

  /// Text as trusted as the template itself: the sink prints it as it is.
  public static func template(_ string: String) -> Value { .text(Text(template: string)) }

  /// Named members. Of a closed map (the default) a missing name is an error, of an open one it is nil.
  public static func map(_ members: [String: Value], isOpen: Bool = false) -> Value {
    .drop(Map(members, isOpen: isOpen))
  }
}

extension Value {
  /// What sort of value it is, for messages about one that does not fit.
  public enum Kind: Sendable, Equatable {
    case `nil`
    case bool
    case number
    case integer
    case text
    case list
    case object
  }

  /// Its sort; a range is a list.
  public var kind: Kind {
    switch self {
    case .nil: .nil
    case .bool: .bool
    case .number: .number
    case .text: .text
    case .list, .range: .list
    case .drop: .object
    }
  }

  /// Only nil and false are not.
  public var isTruthy: Bool {
    switch self {
    case .nil, .bool(false): false
    default: true
    }
  }

  /// Itself, or for a drop the plain value it counts as (`Drop.scalar`), if it has one.
  public var scalar: Value {
    guard case .drop(let drop) = self, let scalar = drop.scalar else { return self }
    return scalar
  }
}
