extension Filter {
  /// The filters that every template has.
  static let standard: [String: Filter] = textFilters.merging(listFilters) { first, _ in first }
    .merging(numberFilters) { first, _ in first }
    .merging(["default": fallback, "size": size, "slice": slice]) { first, _ in first }

  /// `default: value`, also for what is false or empty; `allow_false: true` keeps false.
  private static let fallback = Filter(positional: 1...1, named: ["allow_false"]) {
    call throws(TemplateFault) in
    if case .bool(false) = call.input, call.named["allow_false"]?.isTruthy ?? false { return call.input }
    return call.input.isTruthy && !call.input.isEmpty ? call.input : call.argument(0)
  }

  /// Characters of text or items of a list.
  private static let size = Filter { call throws(TemplateFault) in
    switch call.input {
    case .list, .range, .nil: return .integer(try call.list().count)
    case .drop(let drop) where drop.elements != nil: return .integer(try call.list().count)
    default: return .integer(try call.text().string.count)
    }
  }

  /// `slice: start, length`: a part of text or of a list; a start below zero counts from the end.
  private static let slice = Filter(positional: 1...2) { call throws(TemplateFault) in
    let start = try call.argument(0).asInteger()
    let length = try call.arguments.count > 1 ? call.argument(1).asInteger() : 1
    switch call.input {
    case .list, .range:
      let items = try call.list()
      return .list(Array(items[part(of: items.count, from: start, length: length)]))
    default:
      let text = try call.text()
      return .text(text[characters: part(of: text.string.count, from: start, length: length)])
    }
  }

  private static func part(of count: Int, from start: Int, length: Int) -> Range<Int> {
    let first = start < 0 ? count + start : start
    guard 0...count ~= first, length > 0 else { return 0..<0 }
    return first..<first + min(length, count - first)
  }
}

extension FilterCall {
  func text() throws(TemplateFault) -> Text { try input.asText() }
  func text(_ index: Int) throws(TemplateFault) -> Text { try argument(index).asText() }
  func number(_ index: Int) throws(TemplateFault) -> Number { try argument(index).asNumber() }
  func list() throws(TemplateFault) -> [Value] { try input.asList(limit: limits.iterations) }

  /// Stops text that grows while a filter makes it.
  func check(_ text: Text) throws(TemplateFault) {
    guard text.byteCount <= limits.outputBytes else { throw .outputTooLong(limit: limits.outputBytes) }
  }
}
