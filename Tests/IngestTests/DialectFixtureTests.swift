import Ingest
import Model
import Testing

/// Files whose cells are parted by each sign: another sign in a cell is text, and a quoted one too.
@Suite struct DialectFixtureTests {
  @Test(
    arguments: [
      ("semicolon", ";", "王刚、李丽"), ("fullwidth-comma", "，", "王刚、李丽"), ("fullwidth-semicolon", "；", "王刚、李丽"),
      ("pipe", "|", "王刚、李丽"), ("tab", "\t", "王刚、李丽"), ("carriage-returns", ",", "王刚"),
    ])
  func isRead(file: String, sign: String, leader: String) throws {
    let location = "\(Trial.repository)/Tests/Fixtures/Dialects/\(file).csv"
    let trial = try Trial([InputFile(path: "studios.csv", location: location, table: .studios)])
    let account = try #require(trial.outcome.files.first)
    #expect(account.dialect == (file == "carriage-returns" ? "comma" : file))
    #expect(account.rows.accepted == 2)
    #expect(trial.register.studios.map(\.name) == ["甲创新工作室", "乙\(sign)创新工作室"])
    #expect(trial.register.studios.map(\.leader) == [leader, "李强"])
    #expect(trial.found == [])
  }
}
