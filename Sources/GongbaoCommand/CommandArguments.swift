import Diagnostics

/// The command line as it was typed: every option known, every value present, nothing judged yet.
struct CommandArguments: Sendable, Equatable {
  private(set) var command: CommandName?
  private(set) var operands: [String] = []
  /// The last value given for each option, of lists all of them with commas between them; empty for an option without a value.
  private(set) var values: [String: String] = [:]

  /// - Parameter words: the arguments after the program's name.
  init(_ words: [String]) throws(ArgumentFault) {
    var rest = words[...]
    var takesOptions = true
    while let word = rest.popFirst() {
      if takesOptions, word == "--" {
        takesOptions = false
      } else if takesOptions, word.hasPrefix("-"), word != "-" {
        try takeOption(word, rest: &rest)
      } else if command == nil {
        guard let name = CommandName(rawValue: word) else {
          if word == "help" {
            values["help"] = ""
            continue
          }
          let names = CommandName.allCases.map(\.rawValue)
          throw .unknownCommand(word, nearest: nearestName(to: word, among: names))
        }
        command = name
        try checkOptionsGivenBefore(name)
      } else {
        operands.append(word)
      }
    }
  }

  /// What can be understood of a command line that is faulty, so that the fault is told as the user asked for.
  static func understood(_ words: [String]) -> CommandArguments {
    var arguments = CommandArguments([:])
    var rest = words[...]
    while let word = rest.popFirst(), word != "--" {
      guard word.hasPrefix("-") else { continue }
      // The first fault is known already; there may be others.
      do { try arguments.takeOption(word, rest: &rest) } catch {}
    }
    return arguments
  }

  private init(_ values: [String: String]) { self.values = values }

  func isGiven(_ name: String) -> Bool { values[name] != nil }

  private mutating func takeOption(_ word: String, rest: inout ArraySlice<String>) throws(ArgumentFault) {
    let isLong = word.hasPrefix("--")
    let parts = word.dropFirst(isLong ? 2 : 1).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let typed = String(parts[0])
    // Before the command is known every option may come; what the command does not take is refused later.
    let candidates = command == nil ? CommandOption.table : CommandOption.known(to: command)
    guard
      let option = candidates.first(where: { isLong ? $0.name == typed : $0.letter.map(String.init) == typed }
      )
    else {
      throw unknown(word: isLong ? "--\(typed)" : word, typed: typed, among: candidates)
    }
    guard option.valueName != nil else {
      if parts.count > 1 { throw .valueNotTaken(option.name) }
      values[option.name] = ""
      return
    }
    let value: String
    if parts.count > 1 {
      value = String(parts[1])
    } else if let next = rest.first, !next.hasPrefix("--") {
      value = next
      rest = rest.dropFirst()
    } else {
      throw .valueMissing(option.name)
    }
    if value.isEmpty { throw .valueMissing(option.name) }
    if !option.choices.isEmpty, !option.choices.contains(value) {
      throw .badValue(option: option.name, value, known: option.choices)
    }
    let given = option.isList ? values[option.name] : nil
    values[option.name] = given.map { "\($0),\(value)" } ?? value
  }

  private func unknown(word: String, typed: String, among candidates: [CommandOption]) -> ArgumentFault {
    if let command, CommandOption.table.contains(where: { $0.name == typed }) {
      return .optionOfOtherCommand(typed, command)
    }
    return .unknownOption(
      word, nearest: nearestName(to: typed, among: candidates.map(\.name)).map { "--\($0)" })
  }

  private func checkOptionsGivenBefore(_ command: CommandName) throws(ArgumentFault) {
    let known = Set(CommandOption.known(to: command).map(\.name))
    if let name = values.keys.sorted().first(where: { !known.contains($0) }) {
      throw .optionOfOtherCommand(name, command)
    }
  }
}
