extension DiagnosticCode {
  static let aggregateCodes: [DiagnosticCode] = []
}
