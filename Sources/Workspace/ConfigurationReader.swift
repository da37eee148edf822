import Diagnostics
import Model

/// One value with the path that leads to it.
struct ConfigurationEntry: Sendable {
  var value: ConfigurationValue
  var path: ConfigurationPath
}

/// The members of an object by name.
struct ConfigurationObject: Sendable {
  let path: ConfigurationPath
  let position: TextPosition
  let members: [ConfigurationValue.Member]

  subscript(name: String) -> ConfigurationEntry? {
    guard let member = members.first(where: { $0.name == name }), member.value.content != .null else {
      return nil
    }
    return ConfigurationEntry(value: member.value, path: path.member(name))
  }

  /// Every member, in the order of the file.
  var entries: [(name: String, position: TextPosition, entry: ConfigurationEntry)] {
    members.map { member in
      (member.name, member.position, ConfigurationEntry(value: member.value, path: path.member(member.name)))
    }
  }
}

/// Turns values into what they should be and keeps every fault met on the way, so that all of them are told
/// at once.
struct ConfigurationReader {
  private(set) var faults: [LocatedFault] = []

  /// What was found, in the order of the file.
  func diagnostics(file: String) -> [Diagnostic] {
    faults.sorted { ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column) }
      .map { $0.diagnostic(file: file) }
  }

  mutating func report(_ fault: ConfigurationFault, at entry: ConfigurationEntry) {
    faults.append(LocatedFault(fault: fault, path: entry.path, position: entry.value.position))
  }

  mutating func report(_ fault: ConfigurationFault, at path: ConfigurationPath, _ position: TextPosition) {
    faults.append(LocatedFault(fault: fault, path: path, position: position))
  }

  /// An object whose members all have known names; `known` nil takes any.
  mutating func object(_ entry: ConfigurationEntry, known: [String]?) -> ConfigurationObject? {
    guard case .object(let members) = entry.value.content else {
      report(.wrongKind(.object), at: entry)
      return nil
    }
    if let known {
      for member in members where !known.contains(member.name) {
        let nearest = nearestName(to: member.name, among: known)
        report(
          .unknownKey(member.name, nearest: nearest, known: known), at: entry.path.member(member.name),
          member.position)
      }
    }
    return ConfigurationObject(path: entry.path, position: entry.value.position, members: members)
  }

  mutating func list(_ entry: ConfigurationEntry?) -> [ConfigurationEntry] {
    guard let entry else { return [] }
    guard case .list(let values) = entry.value.content else {
      report(.wrongKind(.list), at: entry)
      return []
    }
    return values.enumerated().map { ConfigurationEntry(value: $1, path: entry.path.element($0)) }
  }

  mutating func text(_ entry: ConfigurationEntry?) -> String? {
    guard let entry else { return nil }
    guard case .text(let text) = entry.value.content else {
      report(.wrongKind(.text), at: entry)
      return nil
    }
    guard !text.isEmpty else {
      report(.empty, at: entry)
      return nil
    }
    return text
  }

  mutating func requiredText(_ name: String, of object: ConfigurationObject) -> String? {
    guard let entry = object[name] else {
      report(.missingKey(name), at: object.path, object.position)
      return nil
    }
    return text(entry)
  }

  /// One text or a list of texts.
  mutating func texts(_ entry: ConfigurationEntry?) -> [ConfigurationEntry] {
    guard let entry else { return [] }
    switch entry.value.content {
    case .text: return [entry]
    case .list:
      return list(entry).filter { element in
        if case .text = element.value.content { return true }
        report(.wrongKind(.text), at: element)
        return false
      }
    default:
      report(.wrongKind(.texts), at: entry)
      return []
    }
  }

  mutating func flag(_ entry: ConfigurationEntry?) -> Bool? {
    guard let entry else { return nil }
    guard case .flag(let flag) = entry.value.content else {
      report(.wrongKind(.flag), at: entry)
      return nil
    }
    return flag
  }

  mutating func day(_ entry: ConfigurationEntry?) -> Day? {
    guard let entry, let text = text(entry) else { return nil }
    guard let day = Day(iso: text) else {
      report(.wrongKind(.date), at: entry)
      return nil
    }
    return day
  }

  /// An address of the web, in its own letters (RFC 3986).
  mutating func url(_ entry: ConfigurationEntry?) -> String? {
    guard let entry, let text = text(entry) else { return nil }
    let host = ["https://", "http://"].first { text.hasPrefix($0) }.map { text.dropFirst($0.count) }
    let isWritten = text.utf8.allSatisfy { byte in
      (0x21...0x7E).contains(byte) && !"\"<>\\^`{|}?#".utf8.contains(byte)
    }
    guard let first = host?.first, first != "/", isWritten else {
      report(.wrongKind(.url), at: entry)
      return nil
    }
    return text
  }

  /// A number, in quotes or not.
  mutating func amount(_ entry: ConfigurationEntry?) -> FixedDecimal? {
    guard let entry else { return nil }
    switch entry.value.content {
    case .number(let number): return number
    case .text(let text):
      if let number = JSON5Parser.decimal(text) { return number }
      fallthrough
    default:
      report(.wrongKind(.amount), at: entry)
      return nil
    }
  }

  /// A whole number that is not negative.
  mutating func wholeNumber(_ entry: ConfigurationEntry?) -> Int? {
    guard let entry, let number = amount(entry) else { return nil }
    guard let integer = number.integer, (0...1_000_000).contains(integer) else {
      report(.wrongKind(.wholeNumber), at: entry)
      return nil
    }
    return integer
  }

  /// A text that is one of `names`.
  mutating func name(
    _ entry: ConfigurationEntry?, in space: ConfigurationFault.NameSpace, among names: [String]
  ) -> String? {
    guard let entry, let text = text(entry) else { return nil }
    guard names.contains(text) else {
      report(
        .unknownName(text, space, nearest: nearestName(to: text, among: names), known: names), at: entry)
      return nil
    }
    return text
  }

  /// An id that can stand in figure ids and in paths.
  mutating func isID(_ id: String, at path: ConfigurationPath, _ position: TextPosition) -> Bool {
    let isFit = id.isIdentifier && id.utf8.count <= 64
    if !isFit { report(.badID(id), at: path, position) }
    return isFit
  }
}
