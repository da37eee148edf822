import Diagnostics

/// The findings of all files in one order: that of the files and, within one, of the lines.
struct FindingLedger {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var counts: [DiagnosticCode: Int] = [:]
  private(set) var severities: [Severity: Int] = [:]

  /// - Parameters:
  ///   - files: in the order of reading.
  ///   - orphans: faults of the workspace that no file stands for.
  init(_ files: [FileFindings], orphans: [FileFault] = []) {
    for fault in orphans {
      let diagnostic = fault.diagnostic(path: "")
      counts[diagnostic.code, default: 0] += 1
      severities[diagnostic.severity, default: 0] += 1
      diagnostics.append(diagnostic)
    }
    for file in files {
      counts.merge(file.counts, uniquingKeysWith: +)
      severities.merge(file.severities, uniquingKeysWith: +)
      diagnostics += Self.byLine(file.diagnostics)
    }
    diagnostics = diagnostics.gravest(FileFindings.mostKept)
  }

  private static func byLine(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.enumerated()
      .sorted { ($0.element.location?.line ?? 0, $0.offset) < ($1.element.location?.line ?? 0, $1.offset) }
      .map(\.element)
  }
}
