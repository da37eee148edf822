import Diagnostics
import Model

/// What a check says of one subject, before the strength of its rule is known: a soft rule's `fail` becomes a warning.
struct Verdict: Sendable, Hashable {
  var outcome: RuleOutcome
  var evidence: Wording
  var dormancy: Dormancy?

  init(_ outcome: RuleOutcome, _ evidence: Wording, dormancy: Dormancy? = nil) {
    self.outcome = outcome
    self.evidence = evidence
    self.dormancy = dormancy
  }
}
