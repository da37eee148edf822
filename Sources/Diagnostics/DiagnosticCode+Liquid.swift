extension DiagnosticCode {
  static let liquidCodes: [DiagnosticCode] = []
}
