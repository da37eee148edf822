import Model
import Testing

@testable import Render

/// The built-in bulletins where little is there to be told: no sentence of nothing, no empty section, no broken
/// punctuation.
@Suite struct BulletinProseTests {
  static let bulletins = [
    ("annual", "150000"), ("monthly", "150000"), ("progress", "150000"), ("feature", "150000"),
    ("review", "150000"), ("studio", "150000"), ("league", "150100"), ("league", "CY-DL"),
  ]

  /// An edition of other numbers, money in hundreds of thousands of yuan, without targets and submissions.
  static func edition(
    asOf: String = "2018-11-30", levels: LevelScale? = nil, slices: [Slice]? = nil,
    _ count: @escaping @Sendable (Slice, Measure) -> Int64
  ) throws -> Edition {
    var edition = try SampleEdition.edition()
    let book = edition.figures
    let highest = (levels ?? book.levels).levels.map { "studios_\($0.id)" }
    edition.figures = FigureBook(
      asOf: try #require(Day(iso: asOf)), regions: book.regions, levels: levels ?? book.levels,
      measures: book.measures, slices: slices ?? book.slices
    ) { slice, _, _ in
      book.measures.map { measure in
        // Every studio is at the lowest level, so that those of all levels are the studios.
        let isHigher = highest.dropLast().contains(measure.id)
        let counted =
          measure.id == highest.last ? book.measures.first { $0.id == "studios" } ?? measure : measure
        let count = isHigher ? 0 : count(book.slices[slice], counted) * (measure.isMoney ? 10_000_000 : 1)
        return Tally(value: count, records: Int(count))
      }
    }
    edition.asOf = edition.figures.asOf
    edition.progress = []
    edition.growths = []
    edition.submissions = []
    return edition
  }

  /// The page without its tables and pictures.
  private func prose(_ id: String, _ code: String, _ edition: Edition) throws -> [Substring] {
    try BuiltinTemplates.document(id, scope: code, of: edition).markdown.split(separator: "\n")
      .filter { !$0.hasPrefix("|") && !$0.hasPrefix("![") }
  }

  private func expectGoodProse(_ id: String, _ code: String, _ edition: Edition) throws {
    let lines = try prose(id, code, edition)
    for line in lines {
      #expect(!["。", "，", "；", "、"].contains { line.hasPrefix($0) }, "\(id) \(code): \(line)")
      for unit in ["个", "项", "条", "人", "次", "对", "笔", "元", "万元", "行"] {
        for before in ["", "，", "、", "（"] where line.contains("\(before)0\(unit)") {
          #expect(Self.digitStands(before: "0\(unit)", in: line), "\(id) \(code): \(line)")
        }
      }
      for broken in ["。。", "，。", "、。", "；。", "，，", "：。", "，、", "、、", "（）", "累计。", "工作室。。", "共。"] {
        #expect(!line.contains(broken), "\(id) \(code): \(line)")
      }
      let clauses = line.unicodeScalars.split { "，。；".unicodeScalars.contains($0) }.map { String($0) }
      for clause in clauses where clause.contains("共") {
        #expect(!clause.contains("累计"), "\(id) \(code): \(clause)")
      }
    }
    for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("## ") {
      #expect(!next.hasPrefix("#"), "\(id) \(code): \(line)")
    }
    let headings = lines.filter { $0.hasPrefix("## ") && $0 != "## 注释" }
    // Those of a newspaper's boxes have no numbers.
    for (heading, ordinal) in zip(headings, "一二三四五六七八九十") where id != "feature" {
      #expect(heading.hasPrefix("## \(ordinal)、"), "\(id) \(code): \(heading)")
    }
  }

  /// Every `0个` is the end of a longer number.
  private static func digitStands(before part: String, in line: Substring) -> Bool {
    line.split(separator: part, omittingEmptySubsequences: false).dropLast().allSatisfy { text in
      text.unicodeScalars.last.map { ("0"..."9").contains($0) || $0 == "." } ?? false
    }
  }

  @Test(arguments: bulletins) func asItIs(id: String, code: String) throws {
    try expectGoodProse(id, code, SampleEdition.edition())
    try expectGoodProse(id, code, SampleEdition.editionWithTargets())
  }

  /// One measure beside a single studio: 7 of it, too few to be approximated.
  @Test(
    arguments: bulletins,
    [
      "studios", "topics", "projects", "results", "results_adopted", "problems", "patents", "trained",
      "mentoring_pairs", "contests", "promoted", "benefit", "funding", "funding_own", "studios_founded",
      "studios_revoked", "held_province", "named_province",
    ])
  func oneFactAlone(bulletin: (id: String, code: String), measure: String) throws {
    for slice in ["total", ""] {
      let edition = try Self.edition { window, counted in
        switch counted.id {
        case "studios": 1
        case measure where slice.isEmpty || window.id == slice: 7
        default: 0
        }
      }
      try expectGoodProse(bulletin.id, bulletin.code, edition)
    }
  }

  @Test(arguments: bulletins, ["2018-12-31", "2018-01-31", "2018-11-20", "2020-02-29"])
  func atOtherDates(bulletin: (id: String, code: String), asOf: String) throws {
    try expectGoodProse(bulletin.id, bulletin.code, Self.edition(asOf: asOf) { _, _ in 12 })
  }

  @Test func atAYearsEndStocksAreOfTheEndAndFlowsOfTheWholeYear() throws {
    let edition = try Self.edition(asOf: "2018-12-31") { slice, _ in slice.id == "last_year" ? 10 : 12 }
    let text = try BuiltinTemplates.document("annual", scope: "150000", of: edition).markdown
    #expect(text.contains("截至2018年末）"))
    #expect(text.contains("年末全区共有各级职工创新工作室12个，比上年末增加2个，增长20.0%。"))
    #expect(text.contains("全年取得创新成果12项，与上年持平"))
    #expect(!text.contains("2018年全年"))
  }

  @Test func inJanuaryTheMonthIsTheYear() throws {
    let edition = try Self.edition(asOf: "2018-01-31") { _, _ in 12 }
    let text = try BuiltinTemplates.document("monthly", scope: "150000", of: edition).markdown
    #expect(text.contains("（2018年1月）"))
    #expect(text.contains("当月，全区各级职工创新工作室确立创新课题12个"))
    #expect(!text.contains("2018年1月，全区"))
    #expect(text.contains("与上年同期相比，专利持平；经济效益持平。"))
  }

  /// A month before without results leaves the same month of last year to compare with.
  @Test func theYearBeforeIsComparedWithoutTheMonthBefore() throws {
    var edition = try SampleEdition.edition()
    let book = edition.figures
    edition.figures = FigureBook(
      asOf: book.asOf, regions: book.regions, levels: book.levels, measures: book.measures,
      slices: book.slices, series: book.series
    ) { slice, _, _ in
      let count: Int64 = book.slices[slice].id == "last_month" ? 0 : 12
      return book.measures.map { _ in Tally(value: count, records: Int(count)) }
    }
    let text = try BuiltinTemplates.document("monthly", scope: "150000", of: edition).markdown
    #expect(text.contains("创新成果同比") && !text.contains("环比"))
  }

  @Test func studiosStruckOffAreStudiosWhereNothingElseIsTold() throws {
    let edition = try Self.edition { _, measure in
      ["studios", "studios_revoked"].contains(measure.id) ? 3 : 0
    }
    let text = try BuiltinTemplates.document("monthly", scope: "150000", of: edition).markdown
    #expect(text.contains("当月取消职工创新工作室3个。2018年1—11月取消职工创新工作室3个。"))
  }

  /// Where a fourth has as many as the third, 等 says that the list is cut.
  @Test(arguments: [
    ([9, 8, 7, 7, 6, 5, 4, 4, 4, 3, 3, 3, 3], true), ([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], false),
  ])
  func tiesAreSaid(counts: [Int64], areSaid: Bool) throws {
    var edition = try SampleEdition.edition()
    let book = edition.figures, units = book.regions.reportingUnits
    edition.figures = FigureBook(
      asOf: book.asOf, regions: book.regions, levels: book.levels, measures: book.measures,
      slices: book.slices
    ) { _, region, _ in
      let count = units.firstIndex(of: region).map { counts[$0] } ?? 100
      return book.measures.map { _ in Tally(value: count, records: Int(count)) }
    }
    let text = try BuiltinTemplates.document("monthly", scope: "150000", of: edition).markdown
    let sentence = try #require(text.split(separator: "\n").first { $0.contains("居前的是") })
    #expect(sentence.contains("个）等，居后的是") == areSaid)
    #expect(sentence.contains("个）等。") == areSaid)
  }

  /// 据不完全统计 only where somebody has not reported (style §3, policy 8).
  @Test(arguments: [(true, false), (false, true)])
  func incompleteCountsSaySo(hasReported: Bool, isSaid: Bool) throws {
    var edition = try SampleEdition.edition()
    edition.submissions = edition.submissions.map { submission in
      var submission = submission
      submission.hasReported = submission.hasReported || hasReported
      return submission
    }
    for id in ["annual", "feature", "monthly"] {
      let text = try BuiltinTemplates.document(id, scope: "150000", of: edition).markdown
      #expect(text.contains("据不完全统计") == isSaid, "\(id)")
    }
  }

  /// Levels of other ids, and none of the slices that templates know by name.
  @Test(arguments: bulletins) func otherLevelsAndNoSlicesOfOnesOwn(id: String, code: String) throws {
    let levels = try #require(LevelScale([Level(id: "top", name: "甲级"), Level(id: "low", name: "乙级")]))
    var edition = try SampleEdition.edition()
    let book = edition.figures
    let measures =
      book.measures
      + levels.levels.flatMap { level in
        ["studios", "held", "named"].map {
          Measure(id: "\($0)_\(level.id)", label: level.name, unit: "个", table: .studios)
        }
      }
    edition.levels = levels
    edition.figures = FigureBook(
      asOf: book.asOf, regions: book.regions, levels: levels, measures: measures, slices: Slice.builtIn
    ) { _, _, _ in
      measures.map { Tally(value: $0.id == "studios_top" ? 0 : 12_000_000, records: 12) }
    }
    try expectGoodProse(id, code, edition)
  }

  /// 截至目前 is for newspapers alone (style §2).
  @Test(arguments: bulletins) func onlyTheFeatureSaysNow(id: String, code: String) throws {
    let text = try BuiltinTemplates.document(id, scope: code, of: SampleEdition.edition()).markdown
    #expect(text.contains("截至目前") == (id == "feature"))
  }
}
