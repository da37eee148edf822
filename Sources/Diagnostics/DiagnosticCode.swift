/// The stable name of one kind of diagnostic, such as `ingest.date.invalid`, with a sentence on what it means.
///
/// The codes are declared stage by stage in `DiagnosticCode+<Stage>.swift`; `catalogue` holds all of them.
public struct DiagnosticCode: Sendable, Hashable {
  public let id: String
  /// What a diagnostic of this code says in general, for the catalogue.
  public let summary: Wording

  init(_ id: String, zh: String, en: String) {
    self.id = id
    summary = Wording(zh: zh, en: en)
  }

  public static func == (left: DiagnosticCode, right: DiagnosticCode) -> Bool { left.id == right.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// Every code, sorted by id.
  public static let catalogue: [DiagnosticCode] =
    (ingestCodes + aggregateCodes + liquidCodes + renderCodes + publishCodes + workspaceCodes + commandCodes
    + systemCodes)
    .sorted { $0.id < $1.id }
}
