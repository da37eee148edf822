import Diagnostics
import Ingest
import Model
import TestSupport

@testable import Workspace

/// A workspace of one or a few studios, to judge by the rules.
struct RuleWorkspace: Sendable {
  /// One row of `studios`.
  struct Studio: Sendable {
    var id = "A"
    var name = "王刚技术创新工作室"
    var employer = "示例公司"
    var region = "150102"
    var unit = ""
    var leader = "王刚"
    var honour = "自治区劳动模范"
    var mode = "劳模创新工作室"
    var founded = "2010-01-01"
    var members = "8"
    var area = "60"
    var equipment = "是"
    var rules = "是"
    var funds = "是"
    var level = ""
    var revoked = ""

    fileprivate static let header =
      "studio_id,name,employer,region,reporting_unit,leader,leader_honour,mode,founded_on,members,area_m2,has_equipment,has_rules,has_funds,level,revoked_on"

    fileprivate var row: String {
      let cells = [
        id, name, employer, region, unit, leader, honour, mode, founded, members, area, equipment, rules,
        funds,
        level, revoked,
      ]
      return cells.map { "\"\($0)\"" }.joined(separator: ",")
    }
  }

  var root = "150000"
  /// Further members of `gongbao.json5`.
  var settings = ""
  var studios = [Studio()]
  /// studio, level, named_on, revoked_on
  var namings: [String] = []
  /// studio, kind, date, award_level, recognised_level, benefit, count
  var achievements: [String] = []
  /// studio, type, granted_on, count
  var patents: [String] = []
  /// studio, payer, paid_on, amount, purpose
  var funding: [String] = []
  /// code, name, parent, kind
  var regions: [String] = []

  /// The outcomes of every rule at a date, passes among them.
  func judged(on day: String, threads: Int = 1) throws -> JudgedRules {
    let directory = try TemporaryDirectory()
    try directory.write("{ title: '示例', root: '\(root)', \(settings) }", to: "gongbao.json5")
    try directory.write(
      ([Studio.header] + studios.map(\.row)).joined(separator: "\n"), to: "datasets/studios.csv")
    let tables = [
      ("namings", "studio_id,level,named_on,revoked_on", namings),
      ("regions", "code,name,parent,kind", regions),
      (
        "achievements", "achievement_id,studio_id,kind,date,award_level,recognised_level,benefit,count",
        achievements
      ),
      ("patents", "patent_no,studio_id,type,granted_on,count", patents),
      ("funding", "funding_id,studio_id,payer,paid_on,amount,purpose", funding),
    ]
    for (table, header, rows) in tables where !rows.isEmpty {
      let keyed = rows.enumerated().map {
        ["namings", "regions"].contains(table) ? $1 : "\(table)\($0),\($1)"
      }
      try directory.write(([header] + keyed).joined(separator: "\n"), to: "datasets/\(table).csv")
    }
    let run = try WorkspaceRun(
      of: WorkspaceDirectory(at: directory.path), asOf: Self.day(day), threads: threads,
      rules: RuleRequest(tellsAll: true))
    guard let audit = run.audit else { throw TestFailure("no audit") }
    return JudgedRules(
      audit: audit, register: run.register,
      quarantined: Table.allCases.reduce(0) { $0 + run.outcome.rows(of: $1).quarantined })
  }

  static func day(_ iso: String) throws -> Day {
    guard let day = Day(iso: iso) else { throw TestFailure("no day: \(iso)") }
    return day
  }
}

/// What came of the rules.
struct JudgedRules {
  let audit: Audit
  let register: Register
  let quarantined: Int

  func finding(_ rule: String, of studio: String = "A") -> RuleFinding? {
    audit.findings.first { finding in
      guard case .studio(let index) = finding.subject else { return false }
      return audit.rules[finding.rule].id == rule && register.studios[Int(index)].id == studio
    }
  }

  /// Nil where the rule says nothing of the studio.
  func outcome(_ rule: String, of studio: String = "A") -> RuleOutcome? { finding(rule, of: studio)?.outcome }

  func evidence(_ rule: String, of studio: String = "A") -> String {
    finding(rule, of: studio)?.evidence.zh ?? ""
  }

  /// Ids of the rules that say anything, of a studio, a region or a payer.
  var told: Set<String> { Set(audit.findings.map { audit.rules[$0.rule].id }) }
}
