/// The stable name of one kind of diagnostic, such as `ingest.date.invalid`, with a sentence on what it means.
///
/// The codes are declared stage by stage in `DiagnosticCode+<Stage>.swift`; `catalogue` holds all of them.
public struct DiagnosticCode: Sendable, Hashable {
  public let id: String
  /// What a diagnostic of this code says in general, for the catalogue.
  public let summary: Wording
  /// Input that gives it, as a clerk may have written it; empty where no single cell or line shows it.
  public let example: String
  /// How to mend it, in general; nil where there is nothing to mend.
  public let mend: Wording?

  init(_ id: String, zh: String, en: String, example: String = "", mend: Wording? = nil) {
    self.id = id
    summary = Wording(zh: zh, en: en)
    self.example = example
    self.mend = mend
  }

  public static func == (left: DiagnosticCode, right: DiagnosticCode) -> Bool { left.id == right.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// Every code, sorted by id.
  public static let catalogue: [DiagnosticCode] =
    (ingestFilesCodes + ingestForeignCodes + ingestCopiesCodes + ingestHeadersCodes + ingestRowsCodes
    + ingestValuesCodes + ingestStudiosCodes
    + aggregateCodes + liquidCodes + renderCodes + publishCodes + workspaceCodes + commandCodes
    + systemCodes)
    .sorted { $0.id < $1.id }
}
