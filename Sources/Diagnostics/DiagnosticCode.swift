/// The stable name of one kind of diagnostic, such as `ingest.date.invalid`, with a sentence on what it means.
///
/// The codes are declared stage by stage in `DiagnosticCode+<Stage>.swift`; `catalogue` holds all of them, and
/// `docs/codes.md` is made from it.
public struct DiagnosticCode: Sendable, Hashable {
  public let id: String
  /// What a diagnostic of this code says in general, for the catalogue.
  public let summary: Wording
  /// How much its diagnostics weigh; several where that depends on the case. The gravest first.
  public let severities: [Severity]
  /// Input that gives it, as a clerk may have written it: a cell, some lines of a file, or a command.
  public let example: String
  /// How to mend it, in general; where nothing needs mending it says so.
  public let mend: Wording

  init(
    _ id: String, zh: String, en: String, severities: [Severity] = [.error], example: String, mend: Wording
  ) {
    self.id = id
    summary = Wording(zh: zh, en: en)
    self.severities = severities
    self.example = example
    self.mend = mend
  }

  public static func == (left: DiagnosticCode, right: DiagnosticCode) -> Bool { left.id == right.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// Every code, sorted by id.
  public static let catalogue: [DiagnosticCode] =
    (ingestFilesCodes + ingestForeignCodes + ingestCopiesCodes + ingestHeadersCodes + ingestRowsCodes
    + ingestShapesCodes + ingestCorrectionsCodes + ingestValuesCodes + ingestCellsCodes + ingestStudiosCodes
    + ingestSheetsCodes
    + aggregateCodes + liquidCodes + renderCodes + publishCodes + workspaceCodes + commandCodes
    + systemCodes)
    .sorted { $0.id < $1.id }
}
