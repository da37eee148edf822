import Diagnostics

/// `gongbao codes`: the catalogue of diagnostics, in Chinese and English.
struct CodesCommand: Sendable {
  enum Format: String, Sendable, CaseIterable {
    case text
    case markdown
    case json
  }

  let plan: RunPlan
  let terminal: Terminal

  func run() throws(CommandFailure) -> ExitStatus {
    let codes = try attempt(CommandFailure.init) { () throws(ArgumentFault) in
      try plan.operands.first.map(Self.codes) ?? DiagnosticCode.catalogue
    }
    switch plan.catalogueFormat {
    case .text:
      let text = CatalogueText(language: terminal.language)
      try terminal.result(plan.operands.isEmpty ? text.list(codes) : text.entries(codes))
    case .markdown: try terminal.result(CataloguePage.markdown(codes))
    case .json: try terminal.result(JSONText.indented(codes.map(CatalogueEntry.init)))
    }
    return .clean
  }

  /// The code of that id, or all whose ids begin with it. The brackets around a code in a message may be left on.
  static func codes(matching words: String) throws(ArgumentFault) -> [DiagnosticCode] {
    let id = String(words.drop { $0 == "[" }.prefix { $0 != "]" })
    let codes = DiagnosticCode.catalogue.filter { $0.id == id || $0.id.hasPrefix(id + ".") }
    guard codes.isEmpty else { return codes }
    let ids = DiagnosticCode.catalogue.map(\.id)
    throw .unknownCode(id, nearest: nearestName(to: id, among: ids + ids.flatMap(beginnings)))
  }

  /// `ingest` and `ingest.date` for `ingest.date.invalid`.
  private static func beginnings(of id: String) -> [String] {
    let parts = id.split(separator: ".")
    return (1..<max(1, parts.count)).map { parts.prefix($0).joined(separator: ".") }
  }
}

/// One code as JSON has it.
struct CatalogueEntry: Encodable, Sendable {
  struct Words: Encodable, Sendable {
    var zh: String
    var en: String

    init(_ wording: Wording) {
      zh = wording.zh
      en = wording.en
    }
  }

  var code: String
  var severities: [String]
  var meaning: Words
  var example: String
  var mend: Words

  init(_ code: DiagnosticCode) {
    self.code = code.id
    severities = code.severities.map(\.rawValue)
    meaning = Words(code.summary)
    example = code.example
    mend = Words(code.mend)
  }
}
