extension DiagnosticCode {
  static let publishCodes: [DiagnosticCode] = []
}
