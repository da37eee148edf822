extension Value {
  /// The value as a number: itself, a drop's scalar, or text that is nothing but a number.
  public func asNumber() throws(TemplateFault) -> Number {
    switch scalar {
    case .number(let number): return number
    case .text(let text):
      guard let number = Number(text.string) else { throw .wrongKind(expected: .number, found: kind) }
      return number
    default: throw .wrongKind(expected: .number, found: kind)
    }
  }

  /// The value as a whole number of 64 bits.
  public func asInteger() throws(TemplateFault) -> Int {
    let number = try asNumber()
    guard number.isWhole else { throw .wrongKind(expected: .integer, found: .number) }
    guard let integer = number.integer else { throw .numberTooLarge }
    return integer
  }

  /// The value as it prints: nil as nothing, a list as its items without anything between them.
  public func asText() throws(TemplateFault) -> Text {
    var text = Text()
    switch self {
    case .nil: break
    case .bool(let bool): text = Text(template: bool ? "true" : "false")
    case .number(let number): text.append(.number(number))
    case .text(let own): text = own
    case .list(let items):
      for item in items { text.append(try item.asText()) }
    case .range(let lower, let upper): text = Text(template: "\(lower)..\(upper)")
    case .drop(let drop):
      guard drop.printed() != nil else { throw .notPrintable }
      text.append(.drop(drop))
    }
    return text
  }

  /// The items of a list, a range or a drop that has elements; none of nil.
  /// A range of more than `limit` is not written out but refused.
  public func asList(limit: Int) throws(TemplateFault) -> [Value] {
    switch self {
    case .nil: return []
    case .list(let items): return items
    case .range(let lower, let upper):
      guard lower <= upper else { return [] }
      let (distance, overflow) = upper.subtractingReportingOverflow(lower)
      guard !overflow, distance < limit else { throw .tooManyIterations(limit: limit) }
      return (lower...upper).map { .integer($0) }
    case .drop(let drop):
      guard let elements = drop.elements else { throw .wrongKind(expected: .list, found: .object) }
      return elements
    case .bool, .number, .text: throw .wrongKind(expected: .list, found: kind)
    }
  }
}
