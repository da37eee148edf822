import Diagnostics

/// The catalogue of diagnostics for a terminal.
struct CatalogueText: Sendable {
  /// Of the list; an entry speaks both, this one first.
  var language: Language

  private var languages: [Language] { [language] + Language.allCases.filter { $0 != language } }

  /// One line a code.
  func list(_ codes: [DiagnosticCode]) -> String {
    let severities = codes.map { $0.severities.map { $0.wording[language] }.joined(separator: "/") }
    let idWidth = codes.map(\.id.displayWidth).max() ?? 0
    let severityWidth = severities.map(\.displayWidth).max() ?? 0
    return zip(codes, severities).map { code, severity in
      "\(code.id.padded(to: idWidth))  \(severity.padded(to: severityWidth))  \(code.summary[language])\n"
    }.joined()
  }

  /// Everything about each code, in both languages.
  func entries(_ codes: [DiagnosticCode]) -> String { codes.map(entry).joined(separator: "\n") }

  private func entry(_ code: DiagnosticCode) -> String {
    let severities = languages.map { language in
      code.severities.map { $0.wording[language] }.joined(separator: "/")
    }
    var text = "\(code.id)  [\(severities.joined(separator: " · "))]\n"
    for language in languages { text += "  \(code.summary[language])\n" }
    text += Self.example[language] + "\n"
    for line in code.example.split(separator: "\n", omittingEmptySubsequences: false) {
      text += "    \(line)\n"
    }
    text += Self.mend[language] + "\n"
    for language in languages { text += "    \(code.mend[language])\n" }
    return text
  }

  private static let example = Wording(zh: "  例如：", en: "  Example:")
  private static let mend = Wording(zh: "  怎样改：", en: "  To mend it:")
}

extension Severity {
  var wording: Wording {
    switch self {
    case .error: Wording(zh: "错误", en: "error")
    case .warning: Wording(zh: "警告", en: "warning")
    case .note: Wording(zh: "提示", en: "note")
    }
  }
}
