import FileSystem
import Model
import TestSupport
import Testing

@testable import Workspace

/// Every rule of the rules page has a case for each thing that it can say.
@Suite struct RuleCoverageTests {
  static let rules: [Rule] = {
    var reader = ConfigurationReader()
    return reader.rules([], levels: nil)
  }()

  /// What some case of a rule expects.
  private static let outcomes: [String: Set<RuleOutcome>] = {
    let ofStudios: [[RuleCase]] = [
      LadderRuleTests.ladder, LadderRuleTests.promotion, StandardRuleTests.columns, StandardRuleTests.money,
      LeaderNameTests.cases, YearlyRuleTests.years, YearlyRuleTests.pairsOfYears, YearlyRuleTests.barrenYears,
      HonourRuleTests.county, HonourRuleTests.prefecture, PaymentRuleTests.cases,
    ]
    var outcomes: [String: Set<RuleOutcome>] = [:]
    for test in ofStudios.joined() {
      if let outcome = test.outcome { outcomes[test.rule, default: []].insert(outcome) }
    }
    for test in RegionRuleTests.cases { outcomes[test.rule, default: []].insert(test.outcome) }
    return outcomes
  }()

  @Test(arguments: rules.filter(\.isComputable))
  func everyOutcomeHasACase(rule: Rule) {
    #expect(Self.outcomes[rule.id, default: []].isSuperset(of: rule.possibleOutcomes))
  }

  /// Those that tables cannot tell are listed with the reason, wherever they hold.
  @Test(arguments: rules.filter { !$0.isComputable })
  func theOthersSayWhy(rule: Rule) throws {
    let root = rule.region?.hasPrefix("41") == true ? "410800" : "150000"
    let tables = try AuditedTables(
      root: root, asOf: "2020-12-31",
      ["studios.csv": "studio_id,name,region,founded_on\nS,示例,\(root),2010-01-01\n"])
    let region = try #require(rule.region)
    let found = try #require(tables.finding(rule.id, region))
    #expect(found.outcome == .notComputable)
    #expect(found.evidence.count > 10)
  }

  /// The ids are those of the rules page, and no rule is left out of either.
  @Test func thePageHasTheSameRules() throws {
    let bytes = try #require(try FileTree.contents(of: "\(Repository.path)/docs/rules.md"))
    let page = String(decoding: bytes, as: UTF8.self)
    let cells = page.split(separator: "\n").filter { $0.hasPrefix("| ") }.flatMap { line in
      line.split(separator: "|").first.map { $0.split { " ,".contains($0) } } ?? []
    }
    let ids = Set(cells.map(String.init).filter(Self.isID))
    #expect(ids.subtracting(Self.rules.map(\.id)) == [])
    #expect(Set(Self.rules.map(\.id)).subtracting(ids) == [])
    #expect(Set(Self.rules.map(\.id)).count == Self.rules.count)
  }

  private static func isID(_ word: String) -> Bool {
    ["IM-", "TL-", "JZ-", "Q-", "F-", "T-", "D-"].contains(where: word.hasPrefix)
  }
}

extension Rule {
  fileprivate var isComputable: Bool {
    if case .notComputable = check { false } else { true }
  }

  /// What it says of some tables. Dates, names, and numbers that were published are told or not looked at.
  fileprivate var possibleOutcomes: Set<RuleOutcome> {
    let breach: RuleOutcome = strength == .hard ? .fail : .warning
    switch check {
    case .value(let test) where test.field == "name": return [.pass, breach]
    case .dates, .leaderName: return [.pass, breach]
    case .eligible: return [.pass, .warning, .unknown]
    case .dormant: return [.pass, .warning, breach, .unknown]
    case .payment where strength == .hard: return [.pass, .warning, .fail, .unknown]
    // A row without a period is not read at all.
    case .published(.periods): return [.pass]
    // Only what is wrong is told.
    case .published(.labels), .oneUnit: return [breach]
    case .published: return [.pass, breach]
    // The whole region always has some studio.
    case .target where id == "T-IM": return [.pass, breach]
    default: return [.pass, breach, .unknown]
    }
  }
}

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { id }
}
