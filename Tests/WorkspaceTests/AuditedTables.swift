import Diagnostics
import Model
import TestSupport
import Workspace

/// What the rules say of a few tables, each given as the text of its file.
struct AuditedTables {
  let run: WorkspaceRun

  /// - Parameters:
  ///   - settings: members of `gongbao.json5` beside the root, each ending in a comma.
  ///   - only: ids of the rules that are asked for; nil for all.
  ///   - files: text by name in `datasets/`; a text of nothing makes no file.
  init(
    root: String, asOf: String, settings: String = "", threads: Int = 1, only: Set<String>? = nil,
    _ files: [String: String]
  ) throws {
    let directory = try TemporaryDirectory()
    try directory.write("{ root: \"\(root)\", \(settings) }", to: "gongbao.json5")
    for (name, text) in files where !text.isEmpty { try directory.write(text, to: "datasets/\(name)") }
    guard let day = PartialDate(iso: asOf)?.lastDay else { throw TestFailure("no date: \(asOf)") }
    run = try WorkspaceRun(
      of: WorkspaceDirectory(at: directory.path), asOf: day, threads: threads,
      rules: RuleRequest(only: only, tellsAll: true))
  }

  struct Finding: Equatable {
    var outcome: RuleOutcome
    var evidence: String
  }

  var payments: [PaymentYear] { run.audit?.payments ?? [] }

  /// What a rule says of a studio (by id), a region (by code) or a payer; nil for nothing.
  func finding(_ rule: String, _ subject: String) -> Finding? {
    run.audit?.findings.first { run.audit?.rules[$0.rule].id == rule && name(of: $0.subject) == subject }
      .map { Finding(outcome: $0.outcome, evidence: $0.evidence.zh) }
  }

  func outcome(_ rule: String, _ subject: String) -> RuleOutcome? { finding(rule, subject)?.outcome }

  func payments(of rule: String) -> [PaymentYear] {
    payments.filter { run.audit?.rules[$0.rule].id == rule }
  }

  /// Every finding as a line.
  var lines: [String] {
    (run.audit?.findings ?? []).map { finding in
      "\(run.audit?.rules[finding.rule].id ?? "") \(finding.outcome) \(name(of: finding.subject)) \(finding.evidence.zh)"
    }
  }

  private func name(of subject: RuleSubject) -> String {
    switch subject {
    case .studio(let studio): run.register.studios[Int(studio)].id
    case .region(let region): run.register.regions[region].code
    case .payer(let payer): payer
    }
  }
}
