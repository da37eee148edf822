import Diagnostics

/// Which of many findings are listed, and what is said about the others.
///
/// Errors come before warnings and warnings before notes when there is not room for all; those that are listed keep
/// the order of files and lines.
struct FindingSelection: Sendable {
  let listed: [Diagnostic]
  /// How many of each severity there are, listed or not.
  private let found: [Severity: Int]

  /// - Parameters:
  ///   - findings: in the order of files and lines.
  ///   - unkept: how many more of each severity were found, of which nothing but their number is known.
  ///   - limit: how many are listed at most; nil for all.
  init(_ findings: [Diagnostic], unkept: [Severity: Int] = [:], limit: Int?) {
    var found = unkept
    for finding in findings { found[finding.severity, default: 0] += 1 }
    self.found = found
    listed = limit.map(findings.gravest) ?? findings
  }

  /// How many there are and how many are not listed; nil where all are. As grave as the gravest that is not listed.
  var summary: Diagnostic? {
    var hidden = found
    for finding in listed { hidden[finding.severity, default: 0] -= 1 }
    guard let gravest = Severity.allCases.first(where: { hidden[$0, default: 0] > 0 }) else { return nil }
    let counts = Self.counts(found)
    let rest = hidden.values.reduce(0, +)
    return Diagnostic(
      gravest, .moreFindings,
      Wording(
        zh: "共有\(counts.zh)，列出了\(listed.count)个，还有\(rest)个没有列出",
        en: "\(counts.en) in all: \(listed.count) are listed, \(rest) are not"),
      help: Wording(
        zh: "全部列出请加 --max-diagnostics 0（最多一万个）；退回的行都在更正表里。",
        en: "To list them all add --max-diagnostics 0 (up to ten thousand); every quarantined row is in the "
          + "correction sheets."))
  }

  /// 3个错误、1个提示.
  static func counts(_ found: [Severity: Int]) -> Wording {
    let present = Severity.allCases.compactMap { severity -> (Int, Severity)? in
      let count = found[severity, default: 0]
      return count > 0 ? (count, severity) : nil
    }
    return Wording(
      zh: present.map { "\($0)个\($1.wording.zh)" }.joined(separator: "、"),
      en: present.map { "\($0) \($1.wording.en)\($0 == 1 ? "" : "s")" }.joined(separator: ", "))
  }
}
