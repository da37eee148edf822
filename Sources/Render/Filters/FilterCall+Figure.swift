import Diagnostics
import Liquid
import Model

extension FilterCall {
  /// The figure that the filter is applied to, or nil where nothing is there to be shown.
  func figure(for filter: String) throws(TemplateFault) -> FigureDrop? {
    try Self.figure(input, for: filter)
  }

  /// The figure at a place among the arguments, or nil where nothing is there.
  func figure(at index: Int, for filter: String) throws(TemplateFault) -> FigureDrop? {
    try Self.figure(argument(index), for: filter)
  }

  /// The figure and the one it is set against, in one unit; nil where either is not there.
  func figures(for filter: String) throws(TemplateFault) -> (figure: Figure, base: Figure)? {
    guard let figure = try figure(for: filter)?.figure, let base = try self.figure(at: 0, for: filter)?.figure
    else { return nil }
    guard figure.unit == base.unit else {
      throw .refused(.unitsDiffer(figure.title, figure.unit, from: base.title, base.unit))
    }
    return (figure, base)
  }

  private static func figure(_ value: Value, for filter: String) throws(TemplateFault) -> FigureDrop? {
    if let figure = value.figureDrop { return figure }
    guard value.kind == .nil else { throw .refused(.figureExpected(filter)) }
    return nil
  }

  /// The text of a named argument, nil where it is left out or empty.
  func string(_ name: String) throws(TemplateFault) -> String? {
    guard let value = named[name], value.kind != .nil else { return nil }
    let string = try value.asText().string
    return string.isEmpty ? nil : string
  }

  func string(_ name: String, requiredBy filter: String) throws(TemplateFault) -> String {
    guard let string = try string(name) else { throw .refused(.argumentMissing(name, of: filter)) }
    return string
  }

  /// The id of a block, which becomes a file's name. A target's holds the id of its measure, of at most 64 characters.
  func blockID(for filter: String) throws(TemplateFault) -> String {
    let id = try string("id", requiredBy: filter)
    let isPlain = id.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
    guard isPlain, id.utf8.count <= 96 else {
      throw .refused(
        .argumentInvalid(
          id, of: filter,
          expected: Wording(zh: "英文字母、数字、“-”和“_”", en: "letters, digits, “-” and “_”")))
    }
    return id
  }

  /// The lines of a table or a chart: a list, or a single one.
  func subjects(for filter: String) throws(TemplateFault) -> [any TableSubject] {
    if case .drop(let drop) = input, let subject = drop as? any TableSubject { return [subject] }
    guard [.list, .object].contains(input.kind) else { throw .refused(.rowsExpected(filter)) }
    var subjects: [any TableSubject] = []
    for value in try input.asList(limit: limits.iterations) {
      guard case .drop(let drop) = value, let subject = drop as? any TableSubject else {
        throw .refused(.rowsExpected(filter))
      }
      subjects.append(subject)
    }
    return subjects
  }
}
