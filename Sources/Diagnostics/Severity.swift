/// How much a diagnostic weighs. An error is something left out or refused, a warning something kept
/// but doubtful, a note something worth knowing.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  case error
  case warning
  case note

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}
