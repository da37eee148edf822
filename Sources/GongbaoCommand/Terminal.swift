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
  /// How many diagnostics are listed at most; nil for all.
  var limit: Int?
  /// Columns of the terminal.
  var columns: Int

  /// What `--max-diagnostics` takes; 0 stands for all.
  static let limits = 0...1_000_000
  private static let defaultLimit = 100

  /// - Parameter arguments: as typed; an option with a wrong value is as one not given.
  init(_ arguments: CommandArguments, in surroundings: ProcessSurroundings) {
    language = arguments.values["lang"].flatMap(Language.init) ?? surroundings.language
    isQuiet = arguments.isGiven("quiet")
    messageFormat = arguments.values["message-format"].flatMap(MessageFormat.init) ?? .text
    columns = StandardStream.error.columns ?? 100
    let limit = arguments.values["max-diagnostics"].flatMap(Int.init(digits:)) ?? Self.defaultLimit
    self.limit = limit == 0 ? nil : limit
    switch arguments.values["color"] {
    case "always": usesColour = true
    case "never": usesColour = false
    default: usesColour = surroundings.variable("NO_COLOR") == nil && StandardStream.error.isTerminal
    }
  }

  func word(_ wording: Wording) -> String { wording[language] }

  /// A result: always printed.
  func print(_ text: String) throws(SystemFault) { try StandardStream.output.write(text) }

  /// Diagnostics: when quiet, errors alone. What goes beyond the limit is counted at the end.
  ///
  /// - Parameter unkept: how many more of each severity were found, of which nothing but their number is known.
  func report(_ diagnostics: [Diagnostic], unkept: [Severity: Int] = [:]) throws(SystemFault) {
    func matters(_ severity: Severity) -> Bool { !isQuiet || severity == .error }
    let selection = FindingSelection(
      diagnostics.filter { matters($0.severity) }, unkept: unkept.filter { matters($0.key) }, limit: limit)
    var text = ""
    for diagnostic in selection.listed + [selection.summary].compactMap({ $0 }) {
      text += messageFormat == .json ? json(diagnostic) : lines(diagnostic)
    }
    if !text.isEmpty { try StandardStream.error.write(text) }
  }

  private func lines(_ diagnostic: Diagnostic) -> String {
    var text = ""
    if let location = diagnostic.location { text += "\(place(location))\(language == .zh ? "：" : ": ")" }
    text += "\(severity(diagnostic.severity))\(language == .zh ? "：" : ": ")"
    text += "\(Self.printable(word(diagnostic.message))) [\(diagnostic.code.id)]\n"
    if let excerpt = diagnostic.excerpt, let number = diagnostic.location?.line {
      text += ExcerptText(width: columns).lines(excerpt, number: number) { coloured($0, diagnostic.severity) }
    }
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

  private func severity(_ severity: Severity) -> String { coloured(word(severity.wording), severity) }

  private func coloured(_ text: String, _ severity: Severity) -> String {
    let colour =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return usesColour ? "\u{1B}[1;\(colour)m\(text)\u{1B}[0m" : text
  }

  private struct Message: Encodable {
    var kind = "diagnostic"
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

  /// Text from files must not steer a terminal: what would, or what cannot be seen, is shown as an escape.
  static func printable(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(\.isVisible) { return text }
    var result = ""
    for scalar in text.unicodeScalars { result += scalar == "\n" ? "\n" : scalar.visible }
    return result
  }
}
