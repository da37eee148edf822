import Model

/// Decides which of the rows of a table have keys that stand several times; rows come in the order of files and lines.
struct KeyClaims {
  private let suspects: Set<UInt64>
  private var ledger = KeyLedger()
  /// By claim, the first row of a key.
  private var owners: [(origin: RowOrigin, content: FactContent)] = []
  private(set) var verdicts = KeyVerdicts()

  /// - Parameter suspects: fingerprints of the keys in question.
  init(_ suspects: Set<UInt64>) { self.suspects = suspects }

  /// The row at hand is a fact.
  mutating func claim(_ fact: Fact, in file: borrowing FactFile) {
    guard suspects.contains(file.fingerprint()) else { return }
    let content = file.content(of: fact)
    if let owner = ledger.claim(file.key().span) {
      let first = owners[owner]
      verdicts[file.origin] =
        first.content == content ? .repeats(first.origin) : .contradicts(first.origin)
    } else {
      owners.append((file.origin, content))
    }
  }
}
