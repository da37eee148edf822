import Diagnostics
import Ingest
import Model
import Testing

@testable import Workspace

@Suite struct ConfigurationTests {
  private func read(_ text: String) throws(WorkspaceError) -> Configuration {
    try Configuration.read(Array(text.utf8), file: "gongbao.json5")
  }

  private func faults(of text: String) -> [Diagnostic] {
    do {
      _ = try read(text)
      return []
    } catch {
      return error.diagnostics
    }
  }

  @Test func aRootIsEnough() throws {
    let configuration = try read("{ root: '150000' }")
    #expect(configuration.root == "150000")
    #expect(configuration.asOf == .today)
    #expect(
      configuration.levels.levels.map(\.id) == ["national", "province", "prefecture", "county", "base"])
    #expect(configuration.slices == Slice.builtIn)
    let ids = ["annual", "monthly", "progress", "league", "review", "feature"]
    #expect(configuration.bulletins.map(\.id) == ids)
    #expect(configuration.bulletins.map(\.template) == ids.map { "\($0).md" })
    #expect(
      configuration.bulletins.map(\.scope)
        == ids.map { $0 == "league" ? .eachReportingUnit : .region(code: "150000") })
    #expect(configuration.bulletins.first?.title == "职工创新工作室建设情况统计公报")
    #expect(configuration.language == .zh)
  }

  @Test func aBulletinListsStudios() throws {
    let configuration = try read(
      "{ root: '150000', bulletins: [{ id: 'studio', template: 'studio.md', studios: ['S2', 'S1'] }] }")
    #expect(configuration.bulletins.map(\.studios) == [["S2", "S1"]])
  }

  @Test(
    arguments: [
      ("studios: ['S1', 'S1']", "bulletins[0].studios[1]"), ("studios: 'S1'", "bulletins[0].studios"),
      ("studios: [1]", "bulletins[0].studios[0]"), ("studios: ['']", "bulletins[0].studios[0]"),
      ("studios: ['S1'], each: 'reporting-unit'", "bulletins[0].each"),
    ])
  func aListOfStudiosThatCannotBeUsed(setting: String, path: String) {
    let faults = faults(of: "{ root: '150000', bulletins: [{ id: 'a', template: 'a.md', \(setting) }] }")
    #expect(faults.map { $0.message.zh.hasPrefix("\(path)：") } == [true])
  }

  /// The nearest id is named, with the path; the rest of the list stands.
  @Test(
    arguments: [
      ("['S1', 'S2']", []), ("[]", []), ("['S1', 'S02']", ["bulletins[0].studios[1] S2"]),
      ("['工作室', 'S1']", ["bulletins[0].studios[0] -"]),
    ] as [(String, [String])])
  func studiosThatTheDataLack(list: String, found: [String]) throws {
    let configuration = try read(
      "{ root: '150000', bulletins: [{ id: 'a', template: 'a.md', studios: \(list) }] }")
    let studios = ["S1", "S2"].map { id in
      StudioRecord(
        id: id, name: id, place: 0, reportingUnit: 0, founded: nil, origin: RowOrigin(file: 0, line: 1))
    }
    let missing = configuration.missingStudios(among: studios)
    #expect(
      missing.map { diagnostic in
        let path = diagnostic.message.zh.prefix { $0 != "：" }
        let nearest = diagnostic.help?.en.contains("S2”?") == true ? "S2" : "-"
        return "\(path) \(nearest)"
      } == found)
    #expect(missing.allSatisfy { $0.severity == .error })
  }

  /// A bulletin without a title of its own has the built-in one where it is about the root.
  @Test(
    arguments: [
      ("template: 'monthly.md'", "甲市工作室建设月报"), ("template: 'own.md'", nil),
      ("template: 'monthly.md', scope: '150100'", nil),
      ("template: 'monthly.md', title: '快报'", "快报"), ("template: 'monthly.md', each: 'reporting-unit'", nil),
    ] as [(String, String?)])
  func titlesOfBulletins(bulletin: String, title: String?) throws {
    let configuration = try read("{ root: '150000', title: '甲市工作室', bulletins: [{ id: 'a', \(bulletin) }] }")
    #expect(configuration.bulletins.map(\.title) == [title])
  }

  @Test func everyKeyIsRead() throws {
    let configuration = try read(
      """
      {
        title: "标题", issuer: "工会", root: "150000", as_of: "2018-11-30", notes: ["注一", "注二"],
        levels: [{ id: "top", name: "省级", aliases: ["省"] }, { id: "base", name: "基层" }],
        measures: { awards: { table: "achievements", where: { award_level: ["top"], kind: "result" }, count: true, label: "获奖", unit: "项" } },
        slices: { b: { since: "2015-01-01", until: "2019-12-31", held: "top" }, a: { window: "previous_year", ownership: ["国有", "民营"] } },
        files: { "赤峰*.csv": { encoding: "gb18030", period: "2018-11" } },
        rules: [{ id: "IM-3", set: "im-2015", region: "150000", from: "2015-01-01", until: null, levels: ["top"], field: "area_m2", at_least: "20", strength: "soft", label: "x", source: "y" }],
        relations: [{ kind: "growth", from: { indicator: "a", period: "2009" }, to: { indicator: "a", period: "2013-12-31" } },
          { kind: "parts", whole: { indicator: "w" }, parts: [{ indicator: "p" }] }],
        bulletins: [{ id: "x", template: "x.md", title: "简报", scope: "150100" }, { id: "y", template: "y.md", each: "reporting-unit" }],
        language: "en", url: "https://example.org/reports",
      }
      """)
    #expect(configuration.notes == ["注一", "注二"])
    #expect(configuration.levels.levels.first == Level(id: "top", name: "省级", aliases: ["省"]))
    #expect(configuration.measures.map(\.id) == ["awards"])
    #expect(configuration.measures[0].conditions.map(\.column) == ["award_level", "kind"])
    #expect(configuration.slices.suffix(2).map(\.id) == ["a", "b"])
    #expect(configuration.slices.last?.selection == [Measure.Condition(column: "held", values: ["top"])])
    #expect(configuration.slices.last?.until == Day(year: 2019, month: 12, day: 31))
    #expect(configuration.files.map(\.pattern) == ["赤峰*.csv"])
    #expect(configuration.relations.count == 2)
    #expect(configuration.bulletins.map(\.scope) == [.region(code: "150100"), .eachReportingUnit])
    #expect(configuration.language == .en)
    #expect(configuration.url == "https://example.org/reports")
  }

  /// What is written, the path that the message names, and what it helps with.
  @Test(
    arguments: [
      ("{ root: '1', tilte: 'x' }", "tilte", "title"), ("{ root: 150000 }", "root", "150000"),
      ("{ title: 'x' }", "root", ""), ("{ root: '1', root: '2' }", "root", "只留一处"),
      ("{ root: '1', as_of: '2018-02-30' }", "as_of", "2018-11-30"),
      ("{ root: '1', bulletins: [{ id: 'a', template: 'a.md', scop: '1' }] }", "bulletins[0].scop", "scope"),
      (
        "{ root: '1', bulletins: [{ id: 'a', template: 'a.md' }, { id: 'b', template: 'b', each: 'unit' }] }",
        "bulletins[1].each", "reporting-unit"
      ),
      ("{ root: '1', bulletins: [] }", "bulletins", ""),
      ("{ root: '1', bulletins: [{ id: '../a', template: 'a.md' }] }", "bulletins[0].id", "64"),
      (
        "{ root: '1', slices: { provincial: {} }, bulletins: [{ id: 'a', template: 'a.md' }, { id: 'b', template: 'b', slice: 'provincal' }] }",
        "bulletins[1].slice", "provincial"
      ),
      ("{ root: '1', slices: { x: { sinse: '2015-01-01' } } }", "slices.x.sinse", "since"),
      ("{ root: '1', slices: { x: { window: 'yaer' } } }", "slices.x.window", "year"),
      (
        "{ root: '1', measures: { m: { table: 'patents', coutn: true, count: true, label: 'l', unit: 'u' } } }",
        "measures.m.coutn", "count"
      ),
      (
        "{ root: '1', measures: { m: { table: 'patent', count: true, label: 'l', unit: 'u' } } }",
        "measures.m.table", "patents"
      ),
      ("{ root: '1', measures: { m: { table: 'patents', label: 'l', unit: 'u' } } }", "measures.m", ""),
      (
        "{ root: '1', files: { '赤峰*.csv': { encodnig: 'gb18030' } } }", "files[\"赤峰*.csv\"].encodnig",
        "encoding"
      ),
      ("{ root: '1', files: { a: { encoding: 'big5' } } }", "files.a.encoding", "utf-16le、utf-16be、gb18030"),
      ("{ root: '1', files: { a: { encoding: 'gb1830' } } }", "files.a.encoding", "“gb18030”"),
      ("{ root: '1', files: { a: { encoding: 8 } } }", "files.a.encoding", "引号"),
      (
        "{ root: '1', rules: [{ id: 'x', label: 'x', field: 'members', at_least: 1, levels: ['provnce'] }] }",
        "rules[0].levels[0]", "province"
      ),
      ("{ root: '1', relations: [{ kind: 'growht' }] }", "relations[0].kind", "growth"),
      ("{ root: '1', levels: [{ id: 'a', name: 'A' }, { id: 'a', name: 'B' }] }", "levels[1]", ""),
      ("{ root: '1', notes: 'x' }", "notes", ""), ("{ root: '1', language: 'cn' }", "language", "en"),
    ])
  func aFaultNamesItsPathAndTheNearestName(text: String, path: String, help: String) throws {
    let faults = faults(of: text)
    let fault = try #require(faults.first)
    #expect(faults.count == 1)
    #expect(fault.message.zh.hasPrefix("\(path)：") || fault.message.zh.contains("“\(path)”"))
    #expect(help.isEmpty || fault.help?.zh.contains(help) == true)
    #expect(fault.location?.line == 1)
  }

  @Test(arguments: [
    "ftp://example.org/", "example.org", "https://", "https:///a", "https://a b/", "https://a/\"x",
    "https://a/?q", "https://中.cn/",
    "javascript:alert(1)", "https://a/#b", "https://a/<",
  ])
  func whatIsNoAddressIsRefused(url: String) throws {
    let faults = faults(of: "{ root: '150000', url: '\(url)' }")
    #expect(faults.count == 1 && faults[0].message.en.contains("web address"))
  }

  @Test(arguments: ["utf-8", "UTF-16LE", "utf-16be", "GB18030", "gbk", "GB2312", "cp936"])
  func anEncodingHasSeveralNames(name: String) throws {
    let configuration = try read("{ root: '1', files: { '赤峰*.csv': { encoding: '\(name)' } } }")
    #expect(configuration.files == [FileSettings(pattern: "赤峰*.csv", encoding: name)])
  }

  @Test func allFaultsAreToldAtOnce() {
    let faults = faults(of: "{ tilte: 'x', language: 'cn', notes: 1, bulletins: 2, as_of: 3 }")
    #expect(faults.count == 6)
    let columns = faults.compactMap { $0.location?.column }
    #expect(columns == columns.sorted())
  }

  @Test(
    arguments: [
      (AsOfDate.today, "2018-11-30"), (.lastMonth, "2018-10-31"), (.lastQuarter, "2018-09-30"),
      (.lastYear, "2017-12-31"),
    ])
  func relativeDatesEndWithTheirPeriod(date: AsOfDate, expected: String) throws {
    let today = try #require(Day(iso: "2018-11-30"))
    #expect(date.day(today: today).description == expected)
  }
}
