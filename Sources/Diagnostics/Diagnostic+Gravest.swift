extension [Diagnostic] {
  /// The gravest of them, at most `count`, in the order in which they stand: errors before warnings before notes, and
  /// among equals the first.
  public func gravest(_ count: Int) -> [Diagnostic] {
    guard self.count > count else { return self }
    let byGravity = indices.sorted { (self[$0].severity, $0) < (self[$1].severity, $1) }
    return byGravity.prefix(count).sorted().map { self[$0] }
  }
}
