extension DiagnosticCode {
  static let ingestCodes: [DiagnosticCode] = []
}
