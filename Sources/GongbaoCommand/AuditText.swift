import Diagnostics
import Model

/// What was found, for a terminal: under each rule its findings, what matters most first: what is broken, who may apply for a
/// level, then the lesser outcomes; at the end the rules that cannot be told from tables.
struct AuditText: Sendable {
  var language: Language
  /// How many findings are listed at most, those that matter most of all; nil for all.
  var limit: Int?

  /// - Parameter lines: in the order of the rules.
  func text(_ lines: [AuditLine], of audit: Audit) -> String {
    let found = lines.filter { $0.outcome != .notComputable }
    let promotions = Set(audit.rules.filter(\.isEligibility).map(\.id))
    let ranked = found.enumerated().sorted { one, other in
      let ranks = [one, other].map { rank($0.element, isPromotion: promotions.contains($0.element.rule)) }
      return (ranks[0], one.offset) < (ranks[1], other.offset)
    }
    let shown = Dictionary(
      grouping: ranked.prefix(limit ?? found.count).map(\.element), by: \.rule)
    var text = ""
    for rule in audit.rules {
      guard let lines = shown[rule.id] else { continue }
      text += "\n\(rule.id) \(rule.label)\n" + lines.map(sentence).joined()
    }
    let rest = max(0, found.count - (limit ?? found.count))
    if rest > 0 {
      text += word(
        "\n另有\(rest)条未列出；全部列出请加 --max-diagnostics 0。\n",
        "\n\(rest) more; --max-diagnostics 0 lists them all.\n")
    }
    return Terminal.printable(text + uncomputable(lines, of: audit))
  }

  /// Who may not apply breaks nothing and stands behind what is not known.
  private func rank(_ line: AuditLine, isPromotion: Bool) -> Int {
    switch line.outcome {
    case .fail: 0
    case .pass: isPromotion ? 1 : 5
    case .warning: isPromotion ? 4 : 2
    case .unknown, .notComputable: 3
    }
  }

  ///   不符合 NM0003 示例职业学校3号职工创新工作室：团队成员2人，要求不少于3人.
  private func sentence(_ line: AuditLine) -> String {
    let subject = line.subject == line.name ? line.name : "\(line.subject) \(line.name)"
    return "  \(line.outcome.name[language]) \(subject)" + told(line.evidence)
  }

  private func uncomputable(_ lines: [AuditLine], of audit: Audit) -> String {
    var told: Set<String> = []
    let rules = lines.filter { $0.outcome == .notComputable && told.insert($0.rule).inserted }
    guard !rules.isEmpty else { return "" }
    let labels = Dictionary(audit.rules.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    return word("\n不能从表格核对、要人工核对的规则：\n", "\nRules that tables cannot tell, to be looked at by hand:\n")
      + rules.map { "  \($0.rule) \(labels[$0.rule] ?? "")" + self.told($0.evidence) }.joined()
  }

  /// On the line of what it is about, whatever line ends a cell had.
  private func told(_ evidence: String) -> String {
    (language == .zh ? "：" : ": ") + evidence.split(whereSeparator: \.isNewline).joined(separator: " ") + "\n"
  }

  private func word(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)[language] }
}
