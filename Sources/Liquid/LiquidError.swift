import Diagnostics

/// What is wrong with a template, and where.
public struct LiquidError: Error, Sendable, Equatable {
  /// The name of the template or partial that the fault is in.
  public let template: String
  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars.
  public let column: Int
  /// What is wrong.
  public let fault: TemplateFault

  /// A fault at a place; line and column from 1.
  public init(template: String, line: Int, column: Int, fault: TemplateFault) {
    self.template = template
    self.line = line
    self.column = column
    self.fault = fault
  }

  /// The fault in words, at its place.
  public var diagnostic: Diagnostic {
    fault.diagnostic(at: SourceLocation(file: template, line: line, column: column))
  }
}
