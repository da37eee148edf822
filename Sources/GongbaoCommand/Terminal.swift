import Diagnostics
import FoundationEssentials

/// How a command speaks: results to standard output, diagnostics to standard error.
struct Terminal: Sendable {
  enum MessageFormat: String, Sendable {
    case text
    case json
  }

  var language: Language
  var isQuiet: Bool
  var messageFormat: MessageFormat
  var usesColour: Bool

  /// - Parameter arguments: as typed; an option with a wrong value is as one not given.
  init(_ arguments: CommandArguments, in surroundings: ProcessSurroundings) {
    language = arguments.values["lang"].flatMap(Language.init) ?? surroundings.language
    isQuiet = arguments.isGiven("quiet")
    messageFormat = arguments.values["message-format"].flatMap(MessageFormat.init) ?? .text
    switch arguments.values["color"] {
    case "always": usesColour = true
    case "never": usesColour = false
    default: usesColour = surroundings.variable("NO_COLOR") == nil && StandardStream.error.isTerminal
    }
  }

  func word(_ wording: Wording) -> String { wording[language] }

  /// A result: always printed.
  func print(_ text: String) throws(SystemFault) { try StandardStream.output.write(text) }

  /// Diagnostics: when quiet, errors alone.
  func report(_ diagnostics: [Diagnostic]) throws(SystemFault) {
    var text = ""
    for diagnostic in diagnostics where !isQuiet || diagnostic.severity == .error {
      text += messageFormat == .json ? json(diagnostic) : lines(diagnostic)
    }
    if !text.isEmpty { try StandardStream.error.write(text) }
  }

  private func lines(_ diagnostic: Diagnostic) -> String {
    var text = ""
    if let location = diagnostic.location { text += "\(place(location))\(language == .zh ? "：" : ": ")" }
    text += "\(severity(diagnostic.severity))\(language == .zh ? "：" : ": ")"
    text += "\(Self.printable(word(diagnostic.message))) [\(diagnostic.code.id)]\n"
    if let help = diagnostic.help { text += "    → \(Self.printable(word(help)))\n" }
    return text
  }

  private func place(_ location: SourceLocation) -> String {
    var text = Self.printable(location.file)
    switch language {
    case .zh:
      if let line = location.line { text += " 第\(line)行" }
      if let column = location.column { text += "第\(column)列" }
    case .en:
      if let line = location.line { text += ":\(line)" }
      if let column = location.column { text += ":\(column)" }
    }
    return text
  }

  private func severity(_ severity: Severity) -> String {
    let (name, colour) =
      switch severity {
      case .error: (Wording(zh: "错误", en: "error"), "31")
      case .warning: (Wording(zh: "警告", en: "warning"), "33")
      case .note: (Wording(zh: "提示", en: "note"), "36")
      }
    return usesColour ? "\u{1B}[1;\(colour)m\(word(name))\u{1B}[0m" : word(name)
  }

  private struct Message: Encodable {
    var severity: String
    var code: String
    var file: String?
    var line: Int?
    var column: Int?
    var message: String
    var help: String?
    var cell: String?
  }

  private func json(_ diagnostic: Diagnostic) -> String {
    let message = Message(
      severity: diagnostic.severity.rawValue, code: diagnostic.code.id, file: diagnostic.location?.file,
      line: diagnostic.location?.line, column: diagnostic.location?.column, message: word(diagnostic.message),
      help: diagnostic.help.map(word), cell: diagnostic.cell)
    return JSONText.line(message)
  }

  /// Text from files must not steer a terminal: control characters are shown, not sent.
  static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      return text
    }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.generalCategory == .control, scalar != "\n" {
        result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
