import Model
import Testing

/// One studio, one rule and what comes of it.
struct RuleCase: Sendable, CustomTestStringConvertible {
  typealias Studio = RuleWorkspace.Studio

  var rule: String
  /// Nil: the rule does not apply.
  var outcome: RuleOutcome?
  var studio = Studio()
  var namings: [String] = []
  var achievements: [String] = []
  var patents: [String] = []
  var funding: [String] = []
  var date = "2018-11-30"
  var root = "150000"

  init(
    _ rule: String, _ outcome: RuleOutcome?, _ studio: Studio = Studio(), namings: [String] = [],
    achievements: [String] = [], patents: [String] = [], funding: [String] = [],
    on date: String = "2018-11-30",
    root: String = "150000"
  ) {
    self.rule = rule
    self.outcome = outcome
    self.studio = studio
    self.namings = namings
    self.achievements = achievements
    self.patents = patents
    self.funding = funding
    self.date = date
    self.root = root
  }

  func check(_ location: SourceLocation = #_sourceLocation) throws {
    var workspace = RuleWorkspace(root: root)
    workspace.studios = [studio]
    workspace.namings = namings.map { "A,\($0)" }
    workspace.achievements = achievements.map { "A,\($0)" }
    workspace.patents = patents.map { "A,\($0)" }
    workspace.funding = funding.map { "A,\($0)" }
    if studio.unit == "CY-DL" { workspace.regions = ["CY-DL,内蒙古电力系统,150000,industry"] }
    let judged = try workspace.judged(on: date)
    #expect(judged.quarantined == 0, sourceLocation: location)
    #expect(
      judged.outcome(rule) == outcome, "\(judged.evidence(rule))", sourceLocation: location)
  }

  var testDescription: String {
    let rows = (namings + achievements + patents + funding).joined(separator: " | ")
    return "\(rule) \(outcome?.rawValue ?? "-") \(date) \(rows) \(studio)"
  }
}
