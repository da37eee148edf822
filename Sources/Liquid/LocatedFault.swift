/// A fault at a byte of the source.
struct LocatedFault: Error {
  let offset: Int
  let fault: TemplateFault

  init(_ fault: TemplateFault, _ offset: Int) {
    self.fault = fault
    self.offset = offset
  }
}

extension Source {
  /// `fault` as the user is told of it: with the line and the column of `offset` in `template`.
  func error(_ fault: TemplateFault, at offset: Int, template: String) -> LiquidError {
    let (line, column) = place(of: offset)
    return LiquidError(template: template, line: line, column: column, fault: fault)
  }
}
