import Model
import Testing

@Suite struct ApproximateColumnTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var field: String
    var cell: String
    var bound: String
    var outcome: RuleOutcome
    var evidence: String

    init(_ field: String, _ cell: String, _ bound: String, _ outcome: RuleOutcome, _ evidence: String) {
      self.field = field
      self.cell = cell
      self.bound = bound
      self.outcome = outcome
      self.evidence = evidence
    }

    var testDescription: String { "\(field) \(cell) \(bound)" }
  }

  /// Every number that a cell can stand for passes, none does, or some do; the cell is shown much as it is written.
  @Test(
    arguments: [
      Case("area_m2", "25-40", "at_least: 30", .unknown, "25～40平方米，要求不少于30平方米，是否达到不能确定"),
      Case("area_m2", "25-40", "at_least: 25", .pass, "25～40平方米，要求不少于25平方米"),
      Case("area_m2", "25-40", "at_least: 41", .fail, "25～40平方米，要求不少于41平方米"),
      Case("area_m2", "25-40", "at_least: 40", .unknown, "25～40平方米，要求不少于40平方米，是否达到不能确定"),
      Case("area_m2", "25-40", "above: 40", .fail, "25～40平方米，要求超过40平方米"),
      Case("area_m2", "25-40", "at_most: 40", .pass, "25～40平方米，要求不超过40平方米"),
      Case("area_m2", "25-40", "at_most: 24", .fail, "25～40平方米，要求不超过24平方米"),
      Case("area_m2", "20多", "at_least: 20", .pass, "20多平方米，要求不少于20平方米"),
      Case("area_m2", "20多", "at_least: 25", .unknown, "20多平方米，要求不少于25平方米，是否达到不能确定"),
      Case("area_m2", "20多", "at_least: 30", .fail, "20多平方米，要求不少于30平方米"),
      Case("area_m2", "近30", "at_least: 30", .fail, "近30平方米，要求不少于30平方米"),
      Case("area_m2", "近30", "at_least: 27", .pass, "近30平方米，要求不少于27平方米"),
      Case("area_m2", "近30", "at_least: 28", .unknown, "近30平方米，要求不少于28平方米，是否达到不能确定"),
      Case("area_m2", "约25㎡", "at_least: 25", .unknown, "约25平方米，要求不少于25平方米，是否达到不能确定"),
      Case("area_m2", "约25㎡", "at_least: 22.5", .pass, "约25平方米，要求不少于22.5平方米"),
      Case("area_m2", "约25㎡", "at_least: 28", .fail, "约25平方米，要求不少于28平方米"),
      Case("area_m2", "30以上", "at_least: 30", .pass, "30平方米以上，要求不少于30平方米"),
      Case("area_m2", "30以上", "at_least: 50", .unknown, "30平方米以上，要求不少于50平方米，是否达到不能确定"),
      Case("area_m2", "30以上", "at_most: 29", .fail, "30平方米以上，要求不超过29平方米"),
      Case("area_m2", "29.99", "at_least: 30", .fail, "29.99平方米，要求不少于30平方米"),
      Case("members", "3-6", "at_least: 5", .unknown, "3～6人，要求不少于5人，是否达到不能确定"),
      Case("members", "20多人", "at_least: 21", .pass, "20多人，要求不少于21人"),
      Case("members", "近10人", "at_least: 10", .fail, "近10人，要求不少于10人"),
      Case("members", "2人以上", "at_least: 3", .unknown, "2人以上，要求不少于3人，是否达到不能确定"),
    ])
  func aColumnIsComparedWithItsBounds(_ column: Case) throws {
    let rule =
      "{ id: 'X', field: '\(column.field)', \(column.bound.replacing(": ", with: ": '") + "'"), label: '要求' }"
    var workspace = RuleWorkspace(settings: "rules: [\(rule)]")
    workspace.studios = [
      RuleWorkspace.Studio(
        members: column.field == "members" ? column.cell : "5",
        area: column.field == "area_m2" ? column.cell : "20")
    ]
    let judged = try workspace.judged(on: "2018-11-30")
    #expect(judged.outcome("X") == column.outcome)
    #expect(judged.evidence("X").hasSuffix(column.evidence), "\(judged.evidence("X"))")
  }
}
