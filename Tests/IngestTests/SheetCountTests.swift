import Diagnostics
import Ingest
import Model
import Testing

/// Studio sheets with counts instead of events.
@Suite struct SheetCountTests {
  private static let studio = "工作室编号,工作室名称,所属盟市,成立时间"

  /// Table, kind, adopted, count, fen and people of each fact of the only row.
  private func facts(_ headers: String, _ cells: String) throws -> [String] {
    let trial = try Trial([
      "studios.csv": "\(Self.studio),统计期,\(headers)\nS1,甲,呼市,2011,2018-11,\(cells)\n"
    ])
    #expect(trial.account(of: "studios.csv") == RowAccount(read: 1, accepted: 1, quarantined: 0, skipped: 0))
    return trial.facts.lines.map { line in
      let parts = line.split(separator: " ")
      #expect(parts[1...2] == ["0", "2018-11-30"] && parts[5...6] == ["0", "0"])
      return ([parts[0]] + parts[3...4] + parts[7...]).joined(separator: " ")
    }
  }

  @Test(
    arguments: [
      ("创新课题", "3", "achievements 1 0 3 - -"), ("课题数", "3", "achievements 1 0 3 - -"),
      ("立项数", "3", "achievements 1 0 3 - -"), ("攻关项目", "3", "achievements 2 0 3 - -"),
      ("项目数", "3", "achievements 2 0 3 - -"), ("创新成果", "3", "achievements 3 0 3 - -"),
      ("成果数", "3项", "achievements 3 0 3 - -"), ("成果项数", "3", "achievements 3 0 3 - -"),
      ("成果（项）", "3", "achievements 3 0 3 - -"), ("完成成果", "3", "achievements 3 0 3 - -"),
      ("推广应用成果", "3", "achievements 3 1 3 - -"), ("推广数", "3", "achievements 3 1 3 - -"),
      ("转化成果", "3", "achievements 3 1 3 - -"), ("成果转化数", "3", "achievements 3 1 3 - -"),
      ("技术难题", "3", "achievements 4 0 3 - -"), ("解决难题数", "3", "achievements 4 0 3 - -"),
      ("合理化建议", "3", "achievements 5 0 3 - -"), ("专利", "3", "patents 0 0 3 - -"),
      ("专利数", "3", "patents 0 0 3 - -"), ("专利（项）", "3", "patents 0 0 3 - -"),
      ("获得专利", "3", "patents 0 0 3 - -"), ("授权专利", "3", "patents 0 0 3 - -"),
      ("发明", "3", "patents 1 0 3 - -"), ("其中：发明", "3", "patents 1 0 3 - -"),
      ("专利数/发明", "3", "patents 1 0 3 - -"), ("专利/其中：实用新型", "3", "patents 2 0 3 - -"),
      ("专利（项）/外观", "3", "patents 3 0 3 - -"), ("外观设计", "3", "patents 3 0 3 - -"),
      ("经济效益（万元）", "1.5", "achievements 0 0 0 1500000 -"),
      ("降本增效", "近2亿元", "achievements 0 0 0 20000000000 -"),
      ("培训人次", "30", "activities 1 0 1 - 30"), ("培训职工", "30", "activities 1 0 1 - 30"),
      ("师徒对子（对）", "3", "activities 2 0 3 - -"), ("带徒人数", "3", "activities 2 0 0 - 3"),
      ("技术比武次数", "2次", "activities 3 0 2 - -"), ("技能晋升人数", "2", "activities 5 0 1 - 2"),
      ("补助资金（万元）", "2", "funding 2 0 1 2000000 -"), ("奖励资金", "2", "funding 1 0 1 200 -"),
      ("工会补助(万元)", "2", "funding 2 0 1 2000000 -"), ("行政投入", "2万元", "funding 5 0 1 2000000 -"),
      ("自筹", "2", "funding 5 0 1 200 -"), ("拨付金额", "2", "funding 0 0 1 200 -"),
    ])
  func aColumnIsOneFact(_ header: String, _ cell: String, _ fact: String) throws {
    #expect(try facts(header, cell) == [fact])
  }

  @Test(arguments: ["", "0", "无", "/", "0.0", "—"])
  func nothingIsNoFact(_ cell: String) throws {
    for header in ["创新课题", "创新成果", "推广数", "专利数", "发明", "经济效益", "培训人次", "师徒对子", "自筹"] {
      #expect(try facts(header, cell) == [])
    }
  }

  @Test(
    arguments: [
      // Results: adopted ones and the others; nothing is said of the others where the cell is empty.
      ("成果数,推广数", "5,2", ["achievements 3 1 2 - -", "achievements 3 2 3 - -"]),
      ("成果数,推广数", "5,5", ["achievements 3 1 5 - -"]), ("成果数,推广数", "5,0", ["achievements 3 2 5 - -"]),
      ("成果数,推广数", "5,", ["achievements 3 0 5 - -"]), ("成果数,推广数", ",2", ["achievements 3 1 2 - -"]),
      ("专利数,发明,实用新型", "6,1,3", ["patents 0 0 2 - -", "patents 1 0 1 - -", "patents 2 0 3 - -"]),
      ("专利数,发明,实用新型", "4,1,3", ["patents 1 0 1 - -", "patents 2 0 3 - -"]),
      ("发明,实用新型", "1,3", ["patents 1 0 1 - -", "patents 2 0 3 - -"]),
      ("师徒对子,带徒人数", "3,4", ["activities 2 0 3 - 4"]),
      ("技术比武次数,技术比武人次", "3,40", ["activities 3 0 3 - 40"]),
      // What was paid out holds what the unions gave, not what the unit itself put in.
      (
        "拨付金额,补助资金,奖励资金,自筹", "9,5,1,4",
        ["funding 0 0 1 300 -", "funding 1 0 1 100 -", "funding 2 0 1 500 -", "funding 5 0 1 400 -"]
      ),
    ])
  func columnsBelongTogether(_ headers: String, _ cells: String, _ expected: [String]) throws {
    #expect(try facts(headers, cells).sorted() == expected)
  }

  @Test func anApproximateTotalLeavesAnApproximateRest() throws {
    let trial = try FixtureTests.read("studios-counts-approximate.csv")
    #expect(trial.facts.lines.count == 3)
    let rest = try #require(trial.facts.approximate.first { $0.money.upper == 0 })
    #expect(rest.quantity.upper == 333)
    #expect(try #require(rest.quantity.lower) >= 0)
    #expect(try #require(rest.quantity.lower) < 333)
  }

  @Test(
    arguments: [
      ("2018-11", "2018-11-30"), ("2018年11月", "2018-11-30"), ("2018年1-11月", "2018-11-30"),
      ("2018年1月至11月", "2018-11-30"), ("2018年1月～2018年11月", "2018-11-30"), ("2018-01~2018-11", "2018-11-30"),
      ("2018.01-11", "2018-11-30"), ("2018年1月1日至11月20日", "2018-11-20"), ("2018年前三季度", "2018-09-30"),
      ("2018年上半年", "2018-06-30"), ("2018年第三季度", "2018-09-30"), ("2018年一季度", "2018-03-31"),
      ("2017年度", "2017-12-31"), ("2017年全年", "2017-12-31"), ("2017", "2017-12-31"),
      ("截至2018年11月底", "2018-11-30"), ("截止到2018年10月31日", "2018-10-31"), ("2018年11月20日", "2018-11-20"),
      ("２０１８年１１月", "2018-11-30"), ("2018-11?", "2018-11-30"),
    ])
  func theLastDayOfThePeriodCounts(_ period: String, _ day: String) throws {
    let text = "\(Self.studio),统计期,成果数\nS1,甲,呼市,2011,\(period),3\n"
    let trial = try Trial(["studios.csv": text])
    #expect(trial.found == [])
    #expect(trial.facts.lines == ["achievements 0 \(day) 3 0 0 0 3 - -"])
  }

  @Test(arguments: ["去年", "2018-11~2018-01", "第三季度", "2018年5季度"])
  func whatIsNoPeriodIsNotGuessed(_ period: String) throws {
    let trial = try Trial(["studios.csv": "\(Self.studio),统计期,成果数\nS1,甲,呼市,2011,\(period),3\n"])
    #expect(trial.found == ["ingest.period.invalid studios.csv:2:5"])
    #expect(trial.register.studios.count == 1)
    #expect(trial.facts.count == 0)
  }

  @Test func withoutAPeriodTheColumnsAreNamedOnce() throws {
    let trial = try FixtureTests.read("studios-counts-without-period.csv")
    #expect(trial.found == ["ingest.period.missing studios-counts-without-period.csv:1"])
    #expect(trial.outcome.diagnostics[0].severity == .error)
    #expect(trial.outcome.diagnostics[0].message.zh.contains("创新成果、专利数"))
    #expect(trial.register.studios.count == 2)
    #expect(trial.facts.count == 0)
  }

  @Test func theWorkspaceMaySayThePeriod() throws {
    let sheet = "\(Self.studio),成果数\nS1,甲,呼市,2011,3\n"
    let period = try #require(Period(iso: "2018-01~2018-10"))
    let trial = try Trial(
      ["studios-赤峰.csv": sheet], files: [FileSettings(pattern: "studios-赤*.csv", period: period)])
    #expect(trial.facts.lines == ["achievements 0 2018-10-31 3 0 0 0 3 - -"])
    let other = try Trial(
      ["studios-通辽.csv": sheet], files: [FileSettings(pattern: "studios-赤*.csv", period: period)])
    #expect(other.found == ["ingest.period.missing studios-通辽.csv:1"])
  }

  @Test func theFilesOwnPeriodWins() throws {
    let sheet = "\(Self.studio),统计期,成果数\nS1,甲,呼市,2011,2018-09,3\nS2,乙,呼市,2011,,4\n"
    let trial = try Trial(
      ["studios.csv": sheet], files: [FileSettings(pattern: "*", period: Period(iso: "2018-10"))])
    #expect(
      trial.facts.lines == [
        "achievements 0 2018-09-30 3 0 0 0 3 - -", "achievements 1 2018-10-31 3 0 0 0 4 - -",
      ])
  }

  @Test func aQuarantinedStudioCountsNothing() throws {
    let trial = try Trial([
      "studios.csv": "\(Self.studio),统计期,成果数\nS1,甲,火星,2011,2018-11,3\nS2,乙,呼市,2011,2018-11,4\n"
    ])
    #expect(trial.found == ["ingest.region.unknown studios.csv:2:3"])
    #expect(trial.facts.lines == ["achievements 0 2018-11-30 3 0 0 0 4 - -"])
  }

  @Test func aStudioOfSeveralPeriodsIsKeptOnce() throws {
    let trial = try FixtureTests.read("studios-counts-of-two-periods.csv")
    #expect(trial.register.studios.map(\.members) == [5])
    #expect(
      trial.facts.lines == [
        "achievements 0 2018-01-31 3 0 0 0 3 - -", "achievements 0 2018-02-28 3 0 0 0 4 - -",
        "achievements 0 2018-03-31 3 0 0 0 5 - -",
      ])
    #expect(trial.outcome.diagnostics[1].message.zh.contains("第 3 行"))
  }

  /// Sheets of several months beside the register itself, in any order of files.
  @Test(arguments: [["a", "b", "c"], ["b", "c", "a"], ["c", "a", "b"]])
  func sheetsFillOneAnother(_ names: [String]) throws {
    let register = "工作室编号,工作室名称,所属盟市,成立时间,领衔人\nS1,甲,呼市,2011,王刚\n"
    func month(_ number: Int) -> String {
      "\(Self.studio),成员人数,统计期,成果数\nS1,甲,呼市,2011,9,2018-0\(number),\(number)\n"
    }
    let files = Dictionary(
      uniqueKeysWithValues: zip(names, [register, month(1), month(2)]).map { ("studios-\($0).csv", $1) })
    let trial = try Trial(files)
    #expect(trial.register.studios.map(\.leader) == ["王刚"])
    #expect(trial.register.studios.map(\.members) == [9])
    #expect(trial.facts.quantity == 3)
    #expect(trial.outcome.files.allSatisfy { $0.rows.accepted == 1 })
  }

  /// Repeated keys make the facts be read twice; what the sheets count is added once all the same.
  @Test(arguments: [1, 2, 4])
  func theCountsAreAddedOnce(threads: Int) throws {
    let patents = "patent_no,studio_id,type,granted_on\nP1,S1,发明,2016\nP1,S1,发明,2016\n"
    let trial = try Trial(
      [
        "studios.csv": "\(Self.studio),统计期,成果数\nS1,甲,呼市,2011,2018-11,3\nS2,乙,呼市,2011,2018-11,近50\n",
        "patents.csv": patents, "patents-2.csv": patents,
      ], threads: threads)
    #expect(
      trial.facts.lines == [
        "achievements 0 2018-11-30 3 0 0 0 3 - -", "achievements 1 2018-11-30 3 0 0 0 50 - -",
        "patents 0 2016-12-31 1 0 0 0 1 - -",
      ])
  }

  @Test func patentsOfNoKindAreNoted() throws {
    let trial = try FixtureTests.read("studios-counts.csv")
    let note = try #require(trial.outcome.diagnostics.first { $0.code == .patentsUntyped })
    #expect(note.severity == .note)
    #expect(note.message.zh.hasPrefix("2 行"))
    let unknown = try #require(trial.outcome.diagnostics.first { $0.code == .columnUnknown })
    #expect(unknown.message.zh.hasSuffix("：软件著作权"))
  }

  @Test func partsMoreThanTheirTotalCount() throws {
    let trial = try FixtureTests.read("studios-counts-parts-exceed.csv")
    let patents = try #require(trial.outcome.diagnostics.first)
    #expect(patents.message.zh.contains("分项合计 4，比总数 3 多"))
    #expect(trial.facts.lines.filter { $0.hasPrefix("patents 0") }.count == 2)
    #expect(
      trial.facts.lines.filter { $0.hasPrefix("funding 0") } == ["funding 0 2018-11-30 2 0 0 0 1 6000000 -"])
  }

  @Test func moreAdoptedThanThereAreLeavesItOpen() throws {
    let trial = try FixtureTests.read("studios-counts-adopted-exceed.csv")
    #expect(
      trial.facts.lines == [
        "achievements 0 2018-11-30 3 0 0 0 3 - -", "achievements 1 2018-11-30 3 1 0 0 3 - -",
      ])
  }

  @Test func sheetsWithoutIdsKeyByNameAndEmployer() throws {
    let trial = try FixtureTests.read("studios-without-ids.csv")
    #expect(trial.register.studios.map(\.employer) == ["甲厂", "乙厂", nil])
    #expect(trial.facts.quantity == 12)
  }

  @Test func factsNameStudiosOfSheetsWithoutIds() throws {
    let trial = try Trial([
      "studios.csv":
        "工作室名称,所在单位,所属盟市,成立时间,统计期,成果数\n甲工作室,甲厂,呼市,2011,2018-11,3\n甲工作室,乙厂,呼市,2011,2018-11,4\n丙工作室,,呼市,2011,2018-11,4\n",
      "patents.csv":
        "专利号,工作室名称,所在单位,专利类型,授权日期\nP1,甲工作室,乙厂,发明,2016\nP2,甲工作室,,发明,2016\nP3,丙工作室,,发明,2016\nP4,丁工作室,,发明,2016\n",
    ])
    #expect(
      trial.found == ["ingest.studio.ambiguous patents.csv:3:2", "ingest.studio.unknown patents.csv:5:2"])
    #expect(
      trial.facts.lines.filter { $0.hasPrefix("patents") }
        == ["patents 1 2016-12-31 1 0 0 0 1 - -", "patents 2 2016-12-31 1 0 0 0 1 - -"])
  }
}
