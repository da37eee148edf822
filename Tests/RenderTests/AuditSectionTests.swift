import Model
import TestSupport
import Testing

@testable import Render

/// What the built-in bulletins tell of the rules.
@Suite struct AuditSectionTests {
  private func document(
    _ id: String = "annual", of code: String = "150000", with change: (inout Audit, RegionTree) -> Void
  ) throws -> Document {
    try BuiltinTemplates.document(id, scope: code, of: SampleEdition.audited(change))
  }

  private static let headings = ["创建标准核对", "动态管理\n", "需关注事项", "应拨"]

  @Test(arguments: ["annual", "league"])
  func withoutFindingsThereIsNoSection(id: String) throws {
    let code = id == "annual" ? "150000" : "150100"
    let plain = try BuiltinTemplates.document(id, scope: code, of: SampleEdition.edition())
    let empty = try document(id, of: code) { _, _ in }
    for heading in Self.headings { #expect(!plain.markdown.contains(heading)) }
    #expect(plain == empty)
  }

  @Test func theScorecardSumsTheUnitsAndKeepsUnknownApart() throws {
    let document = try document { audit, regions in
      audit.count(.pass, .team, in: "150100", regions, times: 157)
      audit.count(.fail, .team, in: "150100", regions, times: 2)
      audit.count(.unknown, .team, in: "150100", regions)
      audit.count(.pass, .team, in: "150200", regions, times: 412)
      audit.count(.warning, .area, in: "150200", regions, times: 5)
    }
    #expect(
      document.markdown.contains(
        "对照“七有”标准，对内蒙古自治区截至2018年11月底的职工创新工作室逐项核对。其中，不符合“有创新团队”的2个。"
          + "一般性要求没有达到的5项次只作提示。没有填报有关资料的1项次列为资料不全，不作不符合处理。"))
    #expect(document.markdown.contains("| 有创新团队 | 572 | 569 | 2 | 0 | 1 |"))
    #expect(document.markdown.contains("| 呼和浩特市 | 160 | 157 | 0 | 1 | 2 | 2 |"))
    #expect(document.markdown.contains("| 合计 | 577 | 569 | 5 | 1 | 2 | 2 |"))
    let figure = try #require(document.figures.first { $0.figure.id == "rule:IM-2.fail@150000" }?.figure)
    #expect(figure.value == FixedDecimal(2))
    #expect(figure.definition == "按规则IM-2核对，结果为“不符合”的工作室")
  }

  /// What the studios of the root itself come to is another figure than what all come to.
  @Test func theRootsOwnLineIsNotTheTotal() throws {
    var edition = try SampleEdition.audited { audit, regions in
      audit.find(.fail, .team, studio: 0, in: regions)
      audit.find(.fail, .team, studio: 3, unit: "150000", in: regions)
      audit.barren(3, studio: 1, until: "2018-10-01", in: regions)
      audit.barren(3, studio: 3, until: "2018-10-01", in: regions)
    }
    edition.studios[3].reportingUnit = edition.figures.regions.root
    let document = try BuiltinTemplates.document("annual", scope: "150000", of: edition)
    #expect(document.markdown.contains("| 合计 | 2 | 0 | 0 | 2 | 2 |"))
    #expect(document.markdown.contains("| 内蒙古自治区本级 | 1 | 0 | 0 | 1 | 1 |"))
    let figures = Set(document.figures.map(\.figure))
    #expect(figures.count == Set(figures.map(\.id)).count)

    let tracer = FigureTracer(edition)
    for (id, studios) in [
      ("standards.fail@150000", [0, 3]), ("standards.fail@150000#own", [3]), ("standards.fail@150100", [0]),
      ("standards.IM-2.fail@150000#own", [3]), ("standards.checked@150000#own", [3]),
      ("watch3.withdrawal@150000", [1, 3]), ("watch3.withdrawal@150000#own", [3]),
    ] as [(String, [StudioIndex])] {
      let traced = try tracer.trace(id)
      guard case .rows(let rows) = traced.origin else {
        Issue.record("\(id) has no rows")
        continue
      }
      #expect(rows.map(\.studio) == studios, "\(id)")
      #expect(traced.figure.value == FixedDecimal(studios.count), "\(id)")
      #expect(traced.figure.definition.hasSuffix("，只计本级") == id.hasSuffix("#own"), "\(id)")
    }
  }

  @Test func everySectionTogether() throws {
    let document = try document { audit, regions in
      audit.count(.pass, .team, in: "150100", regions, times: 158)
      audit.find(.fail, .team, studio: 0, in: regions, "团队成员2人，要求不少于3人")
      audit.find(.unknown, .area, studio: 3, in: regions)
      audit.find(.unknown, .ladder, studio: 3, in: regions)
      watched(&audit, regions)
      audit.find(.warning, .labels, region: "150200", in: regions, "2480人和2480个")
      audit.find(.notComputable, .manual, region: "150000", in: regions)
      audit.pay(2016, due: (1, 2), paid: (0, 0))
      audit.pay(2017, due: (2, 4), paid: (3, 6))
    }
    #expect(
      Snapshot.difference(of: document.markdown, from: "Render/annual-with-rules.md") == nil)
    // One id is one figure.
    let figures = Set(document.figures.map(\.figure))
    #expect(figures.count == Set(figures.map(\.id)).count)
  }

  @Test func nothingBrokenIsSaidAndNoZeroIsCounted() throws {
    let text = try document { audit, regions in
      audit.count(.pass, .team, in: "150100", regions, times: 160)
    }.markdown
    #expect(text.contains("没有发现不符合的工作室。"))
    #expect(!text.contains("资料不全的"))
    #expect(!text.contains("0项次"))
    #expect(!text.contains("需关注事项"))
  }

  @Test(
    arguments: [
      (0, 3, nil), (1, 3, .notice), (2, 3, .warning), (3, 3, .withdrawal), (4, 3, .withdrawal),
      (1, 2, .warning),
      (2, 2, .withdrawal), (3, 5, .notice), (4, 5, .warning), (1, 1, .withdrawal),
    ] as [(Int, Int, WatchedStudio.State?)])
  func barrenYears(_ barren: Int, of years: Int, make state: WatchedStudio.State?) {
    #expect(WatchedStudio.State(barren, of: years) == state)
  }

  private func watched(_ audit: inout Audit, _ regions: RegionTree) {
    audit.barren(1, studio: 0, until: "2020-03-01", lastResult: "2017-03-01", in: regions)
    audit.barren(3, studio: 1, until: "2018-10-01", in: regions)
    audit.barren(3, studio: 2, until: "2018-09-30", lastResult: "2015-09-30", in: regions)
    audit.barren(2, studio: 3, until: "2019-02-01", in: regions)
  }

  @Test func theWatchListOfTheWholeNamesOnlyThoseToBeWithdrawn() throws {
    let text = try document(with: watched).markdown
    #expect(
      text.contains(
        "对挂牌后连续3年没有创新成果的2个职工创新工作室，建议由命名工会按有关程序研究取消称号。"
          + "满2年、不满3年没有创新成果的1个，予以预警。满1年、不满2年没有创新成果的1个，列入关注。\n"))
    let first = try #require(text.firstRange(of: "| 丙创新工作室 | 呼和浩特市 | 2015-09-30 | 2018-09-30 |"))
    let second = try #require(text.firstRange(of: "| 乙创新工作室 | 呼和浩特市 | — | 2018-10-01 |"))
    #expect(first.upperBound < second.lowerBound)
    #expect(!text.contains("丁创新工作室"))
    #expect(text.contains("| 包头市 | 0 | 1 | 0 |"))
  }

  @Test func thePageOfAUnitNamesAllItsOwn() throws {
    let text = try document("league", of: "150100", with: watched).markdown
    #expect(text.contains("| 丙创新工作室 | 拟取消称号 |"))
    #expect(text.contains("| 甲创新工作室 | 关注 | 2017-03-01 | 2020-03-01 |"))
    #expect(!text.contains("丁创新工作室"))
    #expect(!text.contains("予以预警"))
  }

  @Test func theYearlyReviewIsASuggestion() throws {
    let text = try document("league", of: "150100") { audit, regions in
      audit.find(.fail, .review, studio: 0, in: regions, "2017年没有")
    }.markdown
    #expect(text.contains("上一年度没有工作记录的1个职工创新工作室，建议由命名工会结合年度考核研究是否保留称号。"))
    #expect(text.contains("| 甲创新工作室 | 不符合 | 2017年没有 |"))
  }

  @Test func whoMayNotApplyIsNoFinding() throws {
    let document = try document("league", of: "150100") { audit, regions in
      audit.find(.warning, .promotion, studio: 0, in: regions)
      audit.count(.pass, .promotion, in: "150100", regions, times: 2)
    }
    #expect(document.markdown.contains("初步具备申报自治区级职工创新工作室条件的2个。"))
    #expect(!document.markdown.contains("甲创新工作室"))
  }

  @Test func whatIsNotToldIsListedOnceAStudioAndNeverAsABreach() throws {
    let text = try document("league", of: "150100") { audit, regions in
      audit.find(.unknown, .team, studio: 1, in: regions)
      audit.find(.unknown, .area, studio: 1, in: regions)
      audit.find(.fail, .ladder, studio: 0, in: regions, "此前没有基层级命名")
    }.markdown
    #expect(text.contains("| 乙创新工作室 | 有创新团队；有活动场地 |"))
    #expect(text.contains("| 甲创新工作室 | 逐级命名 | 不符合 | 此前没有基层级命名 |"))
    #expect(!text.contains("乙创新工作室 | 不符合"))
    #expect(!text.contains("“提示”的是"))
  }

  @Test func publishedFiguresAreToldWhereTheyAreOf() throws {
    let change: (inout Audit, RegionTree) -> Void = { audit, regions in
      audit.find(.warning, .labels, region: "150200", in: regions, "2480人和2480个")
      audit.find(.warning, .growth, region: "150000", in: regions, "69.5%")
      audit.find(.warning, .target, region: "150000", in: regions, "还差7个")
      audit.find(.notComputable, .manual, region: "150000", in: regions)
    }
    let whole = try document(with: change).markdown
    #expect(whole.contains("| 包头市 | 同一数字不作两种解释 | 提示 | 2480人和2480个 |"))
    #expect(whole.contains("需人工核对：奖励基金不低于1%。"))
    // The growth stands among the growths, the target in its box.
    #expect(!whole.contains("增长率相符"))
    #expect(!whole.contains("| 2000个以上 |"))
    #expect(try document("league", of: "150200", with: change).markdown.contains("2480人和2480个"))
    #expect(try !document("league", of: "150100", with: change).markdown.contains("2480人和2480个"))
  }

  @Test(arguments: [
    ((2, 4) as (Int, Int64)?, (2, 4) as (Int, Int64), "应拨2笔4万元，已拨2笔4万元。"),
    ((2, 4), (1, 2), "应拨2笔4万元，已拨1笔2万元，比应拨少2万元。"), ((1, 2), (2, 4), "应拨1笔2万元，已拨2笔4万元，比应拨多2万元。"),
    ((2, 4), (0, 0), "应拨2笔4万元，没有拨付记录。"), (nil, (3, 9), "已拨3笔9万元。"),
  ])
  func payments(due: (Int, Int64)?, paid: (Int, Int64), sentence: String) throws {
    let text = try document { audit, _ in audit.pay(2017, due: due, paid: paid) }.markdown
    #expect(text.contains("包头市总工会补助工作经费，" + sentence))
  }

  /// What the text does not settle, and what is for no naming, is not held against what is due.
  @Test(arguments: [
    (
      (1, 2) as (Int, Int64), (1, 2) as (Int, Int64), false,
      "应拨2笔4万元，已拨1笔2万元，比应拨少2万元，另有条文未定的1笔2万元，另有没有相应命名的1笔2万元。"
    ),
    ((0, 0), (1, 2), false, "应拨2笔4万元，没有相应的拨付，另有条文未定的1笔2万元，另有没有相应命名的1笔2万元。"),
    ((1, 2), (0, 0), true, "应拨2笔4万元，已拨1笔约2万元<!-- 20000（18000~22000） -->，另有没有相应命名的1笔2万元。"),
  ])
  func paymentsApart(
    paid: (Int, Int64), unsettled: (Int, Int64), isApproximate: Bool, sentence: String
  ) throws {
    let text = try document { audit, _ in
      audit.pay(
        2017, due: (2, 4), paid: paid, isApproximate: isApproximate, unsettled: unsettled,
        withoutNaming: (1, 2))
    }.markdown
    #expect(text.contains("包头市总工会补助工作经费，" + sentence))
    #expect(text.contains("没有相应命名"))
    #expect(text.contains("条文未定") == (unsettled.0 > 0))
  }

  @Test func paymentsAreToldByYearOnThePagesOfTheirRegion() throws {
    let change: (inout Audit, RegionTree) -> Void = { audit, _ in
      audit.pay(2016, due: (1, 2), paid: (0, 0))
      audit.pay(2017, due: (2, 4), paid: (3, 6))
    }
    let text = try document("league", of: "150200", with: change).markdown
    #expect(text.contains("| 合计 | 3 | 6 | 3 | 6 |\n| 2016年 | 1 | 2 | 0 | 0 |\n| 2017年 | 2 | 4 | 3 | 6 |"))
    #expect(try !document("league", of: "150100", with: change).markdown.contains("应拨"))
  }

  @Test func aLongListGoesOnInItsFile() throws {
    let document = try rendered(
      "{{ units | table: id: \"units\", title: \"表\", columns: \"total.studios=工作室\", limit: 2 }}")
    #expect(document.markdown.contains("| 包头市 | 412 |\n\n注：页面只列出前面的部分，全部见 "))
    #expect(!document.html.contains("乌海市"))
    #expect(document.tables[0].rows.count == 13)
    #expect(document.figures.count == 2)
  }

  @Test func namesFromTheDataAreNoMarkup() throws {
    var edition = try SampleEdition.audited(watched)
    edition.studios[0].name = "<b>甲</b>|[x](http://a)"
    let html = try BuiltinTemplates.document("league", scope: "150100", of: edition).html
    #expect(html.contains("&lt;b&gt;甲&lt;/b&gt;|[x](http://a)"))
    #expect(html.contains("<td class=\"date\">2017-03-01</td>"))
  }
}
