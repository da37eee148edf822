import Diagnostics

/// What keeps a bulletin from being rendered: faults of its template, each at its place.
public struct RenderError: Error, Sendable, Hashable {
  public var diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
