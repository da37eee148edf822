import Model
import Testing

/// What is read from the fixtures of the value grammar; each row carries what it has to be read as.
@Suite struct ValueFixtureTests {
  private func directory() -> String { "\(Trial.repository)/Tests/Fixtures/Ingest" }

  /// The cells `place` from the end of every row of a fixture.
  private func expected(_ file: String, fromEnd place: Int = 1) throws -> [String] {
    let text = String(decoding: try Trial.read("\(directory())/\(file)"), as: UTF8.self)
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return String(cells[cells.count - place])
    }
  }

  @Test(arguments: ["achievements-value-date.csv", "achievements-value-date-doubtful.csv"])
  func dates(_ file: String) throws {
    let days = try FixtureTests.read(file).facts.lines.map { $0.split(separator: " ")[2] }
    #expect(days.map(String.init).sorted() == (try expected(file, fromEnd: 2)).sorted())
  }

  @Test func amounts() throws {
    let trial = try FixtureTests.read("funding-value-money.csv")
    let yuan = try expected("funding-value-money.csv").compactMap { Int64($0) }
    #expect(yuan.count == 13)
    #expect(trial.facts.fen == yuan.reduce(0, +) * 100)
    #expect(trial.facts.approximate.count == 3)
  }

  @Test func amountsInTenThousands() throws {
    let trial = try FixtureTests.read("funding-value-money-in-yuan.csv")
    // 2, 1.5, 300, 12000000, 3, 20000 and 2.5 万元, and 20000元.
    #expect(trial.facts.fen == (12_020_309 * 10_000 + 20_000) * 100)
  }

  @Test func wordsAreNoAmount() throws {
    let trial = try FixtureTests.read("achievements-value-money-in-words.csv")
    #expect(trial.facts.count == 5 && trial.facts.fen == 2_000_000)
  }

  @Test func counts() throws {
    let trial = try FixtureTests.read("activities-value-integer.csv")
    let expected = try expected("activities-value-integer.csv").map { $0.split(separator: " ") }
    let values = trial.facts.lines.map { String($0.split(separator: " ")[9]) }
    #expect(values.sorted() == expected.map { String($0[0]) }.sorted())
    let bounds = expected.filter { $0.count == 3 }.map {
      FactBounds.Bounds(lower: Int64($0[1]), upper: Int64($0[2]))
    }
    #expect(trial.facts.approximate.map(\.people) == bounds)
  }

  @Test func percentages() throws {
    let indicators = try FixtureTests.read("indicators-value-percent.csv").register.indicators
    #expect(indicators.map(\.value.value.description) == ["85", "85", "85", "85", "85", "0.85", "3.2", "5"])
    #expect(indicators.map(\.resolution.description).prefix(2) == ["1", "1"])
  }

  @Test func yesAndNo() throws {
    let submissions = try FixtureTests.read("submissions-value-yes-no.csv").register.submissions
    #expect(submissions.map(\.hasReported) == (0..<20).map { $0 % 2 == 0 })
  }

  @Test func persons() throws {
    let studios = try FixtureTests.read("studios-value-person.csv").register.studios
    #expect(studios.map(\.leader) == studios.map(\.source))
    #expect(studios.map(\.leaderHonour) == [nil, nil, "劳模", nil, nil, "全国劳模", nil, nil])
    #expect(studios.map(\.members) == [5, 6, 7, 2, 5, 8, 9, 9])
  }

  @Test func debrisIsNeitherAKeyNorAName() throws {
    let studios = try FixtureTests.read("studios-value-debris.csv").register.studios
    #expect(studios.map(\.id) == ["X1", "X6"])
    #expect(studios[1].leader == nil && studios[1].members == nil)
  }
}
