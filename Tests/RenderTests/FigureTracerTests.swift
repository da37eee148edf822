import Diagnostics
import Model
import Render
import Testing

/// What an id leads to, and what is said of one that leads to nothing.
@Suite struct FigureTracerTests {
  @Test(
    arguments: [
      "total.studios@150000", "provincial.topics@150100", "total.studios@place:150102",
      "total.studios@place:150100#own", "total.studios@150000#growth:last_year.studios",
      "total.studios@150000#change:last_year.studios", "total.studios@150100#share:total.studios@150000",
      "total.studios@place:150102#share:total.studios@place:150100",
      "total.studios@150000#change:last_year.studios#share:total.studios@150000",
      "total.studios@place:150100#own#share:total.studios@place:150100",
      "target:2019-12-31.studios@150000", "target:2019-12-31.studios@150000#percent",
      "coverage.reported@150000",
    ])
  func isFound(id: String) throws {
    let found = try FigureTracer(SampleEdition.edition()).trace(id)
    #expect(found.figure.id == id)
    #expect(!found.printed.isEmpty)
  }

  /// A table of the whole region has a 0 for a unit of which nothing was judged by a rule.
  @Test(
    arguments: [
      "standards.IM-3.fail@150100", "standards.IM-2.fail@150200", "standards.IM-3.fail@150500",
      "standards.checked@150500", "standards.IM-2.fail@150000#own", "rule:IM-2.checked@150200",
      "rule:IM-L1.fail@150100", "rule:IM-L5.pass@150100", "review.fail@150500", "watch3.warning@150500",
      "watch3.withdrawal@150000#own",
    ])
  func isNothingWhereNothingWasJudged(id: String) throws {
    let edition = try SampleEdition.audited { audit, regions in
      audit.find(.fail, .team, studio: 0, in: regions)
      audit.find(.warning, .area, studio: 3, in: regions)
    }
    let found = try FigureTracer(edition).trace(id)
    #expect(found.figure.id == id)
    #expect(found.figure.value == .zero)
    guard case .rows(let rows) = found.origin else {
      Issue.record("\(id) is not made of rows")
      return
    }
    #expect(rows.isEmpty)
  }

  /// What no rule of the run counts is still unknown.
  @Test(arguments: ["standards.IM-9.fail@150100", "watch5.warning@150100", "rule:IM-2.skipped@150100"])
  func isOfNoRule(id: String) throws {
    let edition = try SampleEdition.audited { audit, regions in
      audit.find(.fail, .team, studio: 0, in: regions)
    }
    #expect(throws: FigureFault.self) { try FigureTracer(edition).trace(id) }
  }

  @Test(
    arguments: [
      (
        "total.studios@150000#growth:last_year.studios", ["total.studios@150000", "last_year.studios@150000"]
      ),
      (
        "total.studios@150100#share:total.studios@150000", ["total.studios@150100", "total.studios@150000"]
      ),
      (
        "total.studios@150000#change:last_year.studios#share:total.studios@150000",
        ["total.studios@150000#change:last_year.studios", "total.studios@150000"]
      ),
      (
        "target:2019-12-31.studios@150000#percent",
        ["target:2019-12-31.studios@150000#attained", "target:2019-12-31.studios@150000"]
      ),
      ("total.studios@150000", []),
    ])
  func isMadeOf(id: String, ends: [String]) throws {
    let found = try FigureTracer(SampleEdition.edition()).trace(id)
    guard case .made(let figures) = found.origin else {
      #expect(ends.isEmpty)
      return
    }
    #expect(figures.map(\.figure.id) == ends)
  }

  @Test(
    arguments: [
      ("total.studos@150000", FigureFault.unknownMeasure("studos", nearest: "studios")),
      ("totl.studios@150000", .unknownSlice("totl", nearest: "total")),
      ("1999.studios@150000", .unknownSlice("1999", nearest: nil)),
      ("total.studios@呼和浩特", .unknownRegion("呼和浩特", nearest: "150100")),
      ("total.studios@place:150109", .unknownRegion("150109", nearest: "150100")),
      ("total.studios@studio:王刚", .unknownStudio("王刚", nearest: nil)),
      ("total.studios@studio:S2", .unknownStudio("S2", nearest: "S1")),
      ("total.studios", .unknown("total.studios", nearest: nil)),
      ("工作室", .unknown("工作室", nearest: nil)), ("", .unknown("", nearest: nil)),
      ("@", .unknownRegion("", nearest: nil)), ("a.b.c@150000", .unknown("a.b.c@150000", nearest: nil)),
      ("total.studios@150000#growth:last_year.studos", .unknownMeasure("studos", nearest: "studios")),
      ("total.studios@150000#half", .unknownRegion("150000#half", nearest: nil)),
      (
        "target:2019-12-31.studio@150000",
        .unknown("target:2019-12-31.studio@150000", nearest: "target:2019-12-31.studios@150000")
      ),
      ("rule:IM-1.fail@150000", .unknown("rule:IM-1.fail@150000", nearest: nil)),
    ])
  func isNotFound(id: String, fault: FigureFault) throws {
    let tracer = FigureTracer(try SampleEdition.edition(studios: [Self.studio]))
    #expect(throws: fault) { try tracer.trace(id) }
  }

  private static let studio = StudioRecord(
    id: "S1", name: "甲", place: 0, reportingUnit: 0, founded: nil, origin: RowOrigin(file: 0, line: 2))

  @Test(
    arguments: [
      ("total.studios@150000", [], false), ("total.results@studio:S1", ["S1"], false),
      ("year.results@studio:S1#growth:year_ago.results", ["S1"], false),
      ("total.results@studio:S1#share:total.results@studio:S#2", ["S1", "S#2"], false),
      ("rule:IM-1.fail@150000", [], true), ("watch3.warning@150100", [], true),
      ("rule:IM-1.fail@150000#share:rule:IM-1.checked", [], true), ("coverage.expected@150000", [], false),
    ] as [(String, [String], Bool)])
  func needs(id: String, studios: [String], judgesRules: Bool) {
    let needs = FigureTracer.needs(of: id)
    #expect(needs.studios == studios)
    #expect(needs.judgesRules == judgesRules)
  }

  @Test(
    arguments: [
      ("total.studios@150000", []), ("2016.studios@150000", [.year]),
      ("2018-11.results@place:150102", [.month]),
      ("2016.results@studio:S1#growth:2015.results", [.year]),
      ("2018-11.results@150000#change:2018.results", [.year, .month]),
      ("total.results@150000#share:2016.results", [.year]), ("20166.studios@150000", [.year]),
      ("target:2019-12-31.studios@150000#percent", []), ("2016@150000", [.year]), ("", []),
    ] as [(String, Set<CalendarPiece.Unit>)])
  func needsSeries(id: String, series: Set<CalendarPiece.Unit>) {
    #expect(FigureTracer.needs(of: id).series == series)
  }
}
