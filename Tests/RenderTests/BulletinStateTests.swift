import Model
import Testing

@testable import Render

/// The built-in bulletins' sentences where the numbers fall, stand still or are not there.
@Suite struct BulletinStateTests {
  private func text(
    of id: String = "annual", for code: String = "150000", _ edition: Edition
  ) throws -> String {
    try BuiltinTemplates.document(id, scope: code, of: edition).markdown
  }

  private func edition(_ change: (inout TargetProgress) -> Void) throws -> Edition {
    var edition = try SampleEdition.edition()
    change(&edition.progress[0])
    return edition
  }

  @Test(arguments: [
    ("2018-12-01", "提前实现到2018年12月1日2000个以上的目标。"), ("2018-11-30", "如期实现到2018年11月底2000个以上的目标。"),
    ("2018-11-29", "已实现到2018年11月29日2000个以上的目标。"),
  ])
  func aTargetThatIsMet(deadline: String, sentence: String) throws {
    let edition = try edition { progress in
      progress.state = .met
      progress.attained = FixedDecimal(2000)
      progress.target.deadline = Day(iso: deadline) ?? .distantPast
    }
    let text = try text(edition)
    #expect(text.contains("内蒙古自治区职工创新工作室达到2000个，" + sentence))
    #expect(!text.contains("还差"))
  }

  @Test(arguments: [
    (9, "2019-03-01" as String?, TargetState.onCourse, "平均每月增加9个，照此进度可在2019年3月达到目标。"),
    (9, "2021-03-01", .behind, "平均每月增加9个，照此进度要到2021年3月才能达到目标。"),
    (0, nil, .behind, "近12个月没有增加，照此进度不能如期达到目标。"), (-9, nil, .behind, "平均每月减少9个，照此进度不能如期达到目标。"),
  ])
  func aPace(_ pace: Int, projected: String?, state: TargetState, sentence: String) throws {
    let edition = try edition { progress in
      progress.state = state
      progress.pacePerMonth = FixedDecimal(pace)
      progress.projected = projected.flatMap { Day(iso: $0) }
    }
    #expect(try text(edition).contains(sentence))
  }

  @Test func aTargetNotMetInTimeSaysSo() throws {
    let text = try text(edition { $0.state = .missed })
    #expect(text.contains("完成到2019年底2000个以上目标的99.7%，还差7个。目标已经到期，没有实现。"))
    #expect(!text.contains("照此进度"))
  }

  @Test func aTargetWithoutDataHasNoChart() throws {
    let edition = try edition { progress in
      progress = TargetProgress(target: progress.target, state: .noData)
    }
    let text = try text(edition)
    #expect(text.contains("内蒙古自治区到2019年底职工创新工作室的目标是2000个以上，尚无数据。"))
    #expect(!text.contains("charts/target"))
  }

  @Test func aTargetOfNothingYetIsNotCompletedByNothing() throws {
    let edition = try edition { progress in
      progress.attained = .zero
      progress.percent = .zero
      progress.gap = FixedDecimal(2000)
    }
    let text = try text(edition)
    #expect(text.contains("到2019年底职工创新工作室2000个以上的目标还差2000个。"))
    #expect(!text.contains("达到0个"))
  }

  @Test func aTargetOfAnyMeasureHasItsChart() throws {
    let edition = try edition { $0.target.measure = "Own_Awards_of_the_province" }
    #expect(
      try text(edition).contains("charts/target-Own_Awards_of_the_province-2019-12-31.svg"))
  }

  @Test(arguments: [
    (73_700, 43_500, -410 as Int?, "从2009年的7.37万个减少到2013年的4.35万个，下降41.0%"),
    (43_500, 43_500, 0, "从2009年的4.35万个到2013年的4.35万个，持平"), (0, 43_500, nil, "从2009年的0万个增加到2013年的4.35万个。"),
  ])
  func anIndicator(from: Int, to: Int, tenths: Int?, sentence: String) throws {
    var edition = try SampleEdition.edition()
    func set(_ indicator: inout Indicator, _ value: Int) {
      indicator.value = ApproximateNumber(exactly: FixedDecimal(value))
      indicator.printed = "\(FixedDecimal(units: Int128(value), scale: 4))"
    }
    set(&edition.growths[0].from, from)
    set(&edition.growths[0].to, to)
    edition.growths[0].percent = tenths.map { FixedDecimal(units: Int128($0), scale: 1) }
    edition.growths[0].printed = nil
    edition.growths[0].verdict = .notPrinted
    #expect(try text(edition).contains(sentence))
  }

  @Test func aUnitThatHasNotReportedIsNotCountedAsNone() throws {
    let text = try text(of: "league", for: "152900", SampleEdition.edition())
    #expect(text.contains("应填报单位1个，未填报的有阿拉善盟。"))
  }

  @Test func moneyOfWhichPartsAreNamedIsInTheirUnit() throws {
    let text = try text(SampleEdition.edition())
    #expect(text.contains("累计投入经费9195.5万元<!-- 91955027 -->，其中命名奖励2391.6万元，单位自行投入5408.8万元"))
  }

  @Test(arguments: [
    ("annual", "150000", "## 一、综合"), ("league", "150100", "## 一、综合"), ("league", "CY-DL", "## 一、综合"),
    ("monthly", "150000", "## 一、总体情况"), ("progress", "150000", nil), ("feature", "150000", nil),
    ("review", "150000", "## 一、创建历程"), ("studio", "150000", nil),
  ])
  func nothingCountedLeavesNoEmptySection(id: String, code: String, only section: String?) throws {
    var edition = try SampleEdition.edition()
    let book = edition.figures
    edition.figures = FigureBook(
      asOf: book.asOf, regions: book.regions, levels: book.levels, measures: book.measures,
      slices: book.slices
    ) { _, _, _ in [] }
    edition.progress = []
    edition.growths = []
    edition.submissions = []
    edition.accounts = []
    let text = try text(of: id, for: code, edition)
    let sentence = ["studio": "没有列出", "progress": "目标表里没有内蒙古自治区的目标。"][id] ?? "没有在册的职工创新工作室。"
    #expect(text.contains(sentence))
    let sections = text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { String($0) }
    #expect(sections == [section, "## 注释"].compactMap { $0 })
  }
}
