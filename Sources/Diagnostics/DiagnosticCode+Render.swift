extension DiagnosticCode {
  static let renderCodes: [DiagnosticCode] = []
}
