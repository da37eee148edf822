import Diagnostics
import FileSystem
import Model
import Publish
import Render
import TestSupport
import Testing

@Suite struct PublisherTests {
  @Test func aReleaseHoldsEveryFileAndAManifestThatNamesThem() throws {
    let directory = try TemporaryDirectory()
    let publication = try SampleDocument.publisher(in: directory.path).publish(SampleDocument.make())
    #expect(publication.outcome == .new)
    #expect(publication.pages == ["annual/2018-11-30/bulletin.md", "annual/2018-11-30/bulletin.html"])
    let release = try directory.tree("annual/2018-11-30")
    #expect(
      release.keys.sorted() == [
        "bulletin.html", "bulletin.md", "charts/units.svg", "datapackage.json", "figures.json",
        "manifest.json",
        "summary.json", "tables/units.csv",
      ])
    let manifest = String(decoding: release["manifest.json"] ?? [], as: UTF8.self)
    for (path, bytes) in release where path != "manifest.json" {
      #expect(manifest.contains("\"path\" : \"\(path)\""))
      #expect(manifest.contains(SHA256.hexadecimal(of: bytes)))
    }
    #expect(try FileTree.names(in: "\(directory.path)/annual") == ["2018-11-30"])
  }

  @Test func aTableIsForASpreadsheet() throws {
    let directory = try TemporaryDirectory()
    _ = try SampleDocument.publisher(in: directory.path).publish(SampleDocument.make())
    let table = try directory.text(of: "annual/2018-11-30/tables/units.csv")
    #expect(
      table == """
        \u{FEFF}地区,数（个）,经费（元）,经费下限（元）,经费上限（元）,期满\r
        合计,-3,20305000,,,\r
        '=1+1,-5,20305000,18000001,,2018-02-28\r
        ,2,,,,\r

        """)
  }

  @Test func whatIsThereAlreadyIsNotWritten() throws {
    let directory = try TemporaryDirectory()
    let publisher = SampleDocument.publisher(in: directory.path)
    _ = try publisher.publish(SampleDocument.make())
    let before = try directory.tree()
    #expect(try publisher.publish(SampleDocument.make()).outcome == .unchanged)
    #expect(try directory.tree() == before)
  }

  /// Without forms that are asked for a release keeps its workbook; with them it has just these.
  @Test(
    arguments: [
      (DocumentFormat.allCases, nil, ["html", "md", "xlsx"], true),
      ([.workbook], nil, ["html", "md", "xlsx"], false), ([.html], nil, ["html", "md"], false),
      (DocumentFormat.allCases, [.html, .markdown], ["html", "md"], false),
      (nil, nil, ["html", "md"], true), (nil, [.workbook], ["xlsx"], false),
    ] as [([DocumentFormat]?, [DocumentFormat]?, [String], Bool)])
  func formsAreKept(
    first: [DocumentFormat]?, then: [DocumentFormat]?, forms: [String], isUnchanged: Bool
  ) throws {
    let directory = try TemporaryDirectory()
    _ = try SampleDocument.publisher(in: directory.path, formats: first).publish(SampleDocument.make())
    let again = try SampleDocument.publisher(in: directory.path, formats: then).publish(SampleDocument.make())
    let release = try directory.tree("annual/2018-11-30")
    #expect(release.keys.filter { $0.hasPrefix("bulletin.") }.sorted() == forms.map { "bulletin.\($0)" })
    #expect(again.pages.sorted() == forms.map { "annual/2018-11-30/bulletin.\($0)" })
    #expect(again.outcome == (isUnchanged ? .unchanged : .replaced(changes: 0)))
  }

  @Test func aReplacedReleaseSaysWhatChanged() throws {
    let directory = try TemporaryDirectory()
    let publisher = SampleDocument.publisher(in: directory.path)
    _ = try publisher.publish(SampleDocument.make())
    let outcome = try publisher.publish(SampleDocument.make(studios: 1994)).outcome
    #expect(outcome == .replaced(changes: 1))
    let notice = try #require(try directory.text(of: "annual/2018-11-30/revisions.md"))
    #expect(notice.contains("| 职工创新工作室 | 内蒙古自治区 | — | 1993个 | 1994个 |"))
    #expect(!notice.contains("专利"))
    #expect(try directory.text(of: "annual/2018-11-30/summary.json")?.contains("\"revision\" : 1") == true)
    #expect(try publisher.publish(SampleDocument.make(studios: 1994)).outcome == .unchanged)
  }

  @Test func aFigureThatCameAndOneThatWentAreNamed() throws {
    let directory = try TemporaryDirectory()
    let publisher = SampleDocument.publisher(in: directory.path)
    var document = try SampleDocument.make()
    let first = document.figures.removeFirst()
    _ = try publisher.publish(document)
    document.figures.removeFirst()
    document.figures.append(first)
    #expect(try publisher.publish(document).outcome == .replaced(changes: 2))
    let notice = try #require(try directory.text(of: "annual/2018-11-30/revisions.md"))
    #expect(notice.contains("| 职工创新工作室 | 内蒙古自治区 | — | 未列出 | 1993个 |"))
    #expect(notice.contains("| 近500项（496项） | 未列出 |"))
    // Other words with the same figures: the notice stays, and so does what the lists say of it.
    document.markdown += "另：无。\n"
    #expect(try publisher.publish(document).outcome == .replaced(changes: 0))
    #expect(try directory.text(of: "annual/2018-11-30/revisions.md") == notice)
    let summary = try #require(try directory.text(of: "annual/2018-11-30/summary.json"))
    #expect(summary.contains("\"revised_figures\" : 2") && summary.contains("\"revision\" : 1"))
  }

  @Test func aRoundedPrintDoesNotHideAChange() throws {
    let directory = try TemporaryDirectory()
    let publisher = SampleDocument.publisher(in: directory.path)
    _ = try publisher.publish(SampleDocument.make())
    _ = try publisher.publish(SampleDocument.make(patents: 497))
    let notice = try #require(try directory.text(of: "annual/2018-11-30/revisions.md"))
    #expect(notice.contains("近500项（496项） | 近500项（497项）"))
  }

  /// Rows that were read are told apart from what the page tells.
  @Test(
    arguments: [
      (1993, 8, "已重新发布，修订数据行数", "只有数据行数变化。"), (1994, 8, "已重新发布，修订1项数据", "有1项数据变化："),
      (1994, 7, "已重新发布，修订1项数据", "有1项数据变化："),
    ])
  func rowsAreNoFigures(studios: Int, rows: Int, list: String, notice: String) throws {
    let directory = try TemporaryDirectory()
    let publisher = SampleDocument.publisher(in: directory.path)
    _ = try publisher.publish(SampleDocument.make(rowsRead: 7))
    let publication = try publisher.publish(SampleDocument.make(studios: studios, rowsRead: rows))
    #expect(publication.outcome == .replaced(changes: studios - 1993, accounts: rows - 7))
    let text = try #require(try directory.text(of: "annual/2018-11-30/revisions.md"))
    #expect(text.contains(notice))
    let parts = text.split(separator: "## 数据行数\n")
    #expect(parts.count == (rows == 7 ? 1 : 2))
    #expect(!parts[0].contains("rows."))
    #expect(rows == 7 || parts[1].contains("| 工作室表读入行数 | 内蒙古自治区 | — | 7行 | 8行 |"))
    let index = try ReleaseIndex(output: directory.path, site: .sample, after: [publication])
    try index.write()
    let page = try #require(try directory.text(of: "index.html"))
    #expect(page.contains(list + "，见<a"))
  }

  @Test func aFigureThatIsPrintedInSeveralWaysHasEachOnce() throws {
    let directory = try TemporaryDirectory()
    let publisher = SampleDocument.publisher(in: directory.path)
    var document = try SampleDocument.make()
    document.figures.append(document.figures[0])
    document.figures[0].printed = "近2000"
    document.figures[1].figure.id = "target:2019-12-31.patents@150000#percent"
    _ = try publisher.publish(document)
    document.figures.removeFirst()
    document.figures.removeFirst()
    _ = try publisher.publish(document)
    let notice = try #require(try directory.text(of: "annual/2018-11-30/revisions.md"))
    #expect(notice.contains("| 职工创新工作室 | 内蒙古自治区 | — | 近2000个 / 1993个 | 1993个 |"))
    #expect(notice.contains("| 发明和实用新型专利 | 内蒙古自治区 | 期限2019-12-31 | 近500项（496项） | 未列出 |"))
  }

  @Test func aPercentageIsWrittenOnceHoweverThePagePrintsIt() throws {
    let directory = try TemporaryDirectory()
    let publisher = SampleDocument.publisher(in: directory.path)
    _ = try publisher.publish(SampleDocument.make())
    _ = try publisher.publish(SampleDocument.make(percentTenths: 998))
    let notice = try #require(try directory.text(of: "annual/2018-11-30/revisions.md"))
    #expect(notice.contains("| 完成率 | 内蒙古自治区 | — | 99.7% | 99.8% |"))
  }

  @Test func otherWordsWithTheSameFiguresAreNoRevision() throws {
    let directory = try TemporaryDirectory()
    let publisher = SampleDocument.publisher(in: directory.path)
    _ = try publisher.publish(SampleDocument.make())
    #expect(try publisher.publish(SampleDocument.make(title: "通报")).outcome == .replaced(changes: 0))
    #expect(try directory.text(of: "annual/2018-11-30/revisions.md") == nil)
  }

  @Test func oneOfASetHasItsRegionInThePath() throws {
    let directory = try TemporaryDirectory()
    let document = try SampleDocument.make(id: "league", region: "CY-DL")
    let publication = try SampleDocument.publisher(in: directory.path, formats: [.html]).publish(document)
    #expect(publication.pages == ["league/CY-DL/2018-11-30/bulletin.html"])
    #expect(try directory.text(of: "league/CY-DL/2018-11-30/bulletin.md") == nil)
  }

  @Test(arguments: ["", "..", "a/b", "latest", "2018-11-30", "报", "a b", String(repeating: "x", count: 65)])
  func aNameThatCouldLeadElsewhereIsRefused(name: String) throws {
    let directory = try TemporaryDirectory()
    let publisher = SampleDocument.publisher(in: directory.path)
    #expect(throws: PublishError.invalidName(name)) {
      _ = try publisher.publish(SampleDocument.make(id: name))
    }
    #expect(try directory.tree().isEmpty)
  }

  @Test func aFaultNamesTheReleaseAndNotWhatStandsInForIt() throws {
    let directory = try TemporaryDirectory()
    let replacement = DirectoryReplacement(of: "\(directory.path)/r")
    let fault = #expect(throws: SystemFault.self) {
      try replacement.replace(with: [ReleaseFile(path: String(repeating: "x", count: 300), bytes: [])])
    }
    #expect(fault?.path == "\(directory.path)/r/" + String(repeating: "x", count: 300))
  }

  @Test func leftoversOfAKilledRunGo() throws {
    let directory = try TemporaryDirectory()
    try directory.write("half", to: "annual/.2018-11-30.gongbao-new/bulletin.md")
    _ = try SampleDocument.publisher(in: directory.path).publish(SampleDocument.make())
    #expect(try FileTree.names(in: "\(directory.path)/annual") == ["2018-11-30"])
  }

  @Test func aReleaseMovedAsideByAKilledRunComesBack() throws {
    let directory = try TemporaryDirectory()
    let publisher = SampleDocument.publisher(in: directory.path)
    _ = try publisher.publish(SampleDocument.make())
    let annual = "\(directory.path)/annual"
    try FileTree.rename("\(annual)/2018-11-30", to: "\(annual)/.2018-11-30.gongbao-old")
    #expect(try publisher.publish(SampleDocument.make()).outcome == .unchanged)
    #expect(try FileTree.names(in: annual) == ["2018-11-30"])
  }

  private static func set(_ codes: [String]) throws -> [Document] {
    try codes.map { try SampleDocument.make(id: "league", region: $0) }
  }

  @Test(arguments: [1, 2, 8])
  func severalAreReturnedInTheirOrder(threads: Int) throws {
    let directory = try TemporaryDirectory()
    let publisher = SampleDocument.publisher(in: directory.path, formats: [.html])
    let codes = (1...20).map { "R\($0)" }
    _ = try publisher.publish(Self.set(["R7"]), threads: threads)
    let publications = try publisher.publish(Self.set(codes), threads: threads)
    #expect(publications.flatMap(\.pages) == codes.map { "league/\($0)/2018-11-30/bulletin.html" })
    #expect(codes.indices.filter { publications[$0].outcome == .unchanged } == [6])
    for code in codes {
      #expect(try FileTree.names(in: "\(directory.path)/league/\(code)") == ["2018-11-30"])
    }
  }

  @Test(arguments: [1, 2, 8])
  func whereOneCannotBeStagedNoneIsReplacedAndNothingIsLeft(threads: Int) throws {
    let directory = try TemporaryDirectory()
    let publisher = SampleDocument.publisher(in: directory.path)
    _ = try publisher.publish(Self.set(["A", "C"]), threads: threads)
    let before = try directory.tree()
    var documents = try ["A", "B", "C"].map {
      try SampleDocument.make(id: "league", region: $0, studios: 1994)
    }
    documents[1].charts[0].path = "charts/" + String(repeating: "x", count: 300)
    #expect(throws: PublishError.self) { try publisher.publish(documents, threads: threads) }
    #expect(try directory.tree() == before)
    #expect(try FileTree.names(in: "\(directory.path)/league/A") == ["2018-11-30"])
  }

  @Test(arguments: [1, 2, 8])
  func aPageThatCannotBeRenderedLeavesNothingOfTheOthers(threads: Int) throws {
    let directory = try TemporaryDirectory()
    let publisher = SampleDocument.publisher(in: "\(directory.path)/out/here")
    let documents = try Self.set(["A", "B", "C", "D"])
    let fault = RenderError([])
    #expect(throws: PublishError.rendering(fault)) {
      try publisher.stage(documents, threads: threads) { document throws(RenderError) in
        if document.regionCode == "C" { throw fault }
        return document
      }
    }
    #expect(try FileTree.names(in: directory.path).isEmpty)
  }

  @Test(arguments: [1, 2, 8])
  func aTemplatesFaultIsToldBeforeOneOfTheDisk(threads: Int) throws {
    let directory = try TemporaryDirectory()
    let publisher = SampleDocument.publisher(in: directory.path)
    var documents = try Self.set(["A", "B", "C"])
    documents[0].charts[0].path = "charts/" + String(repeating: "x", count: 300)
    #expect(throws: PublishError.rendering(RenderError([]))) {
      try publisher.stage(documents, threads: threads) { document throws(RenderError) in
        if document.regionCode == "C" { throw RenderError([]) }
        return document
      }
    }
    #expect(try FileTree.names(in: directory.path).isEmpty)
  }

  @Test func whatIsStagedAndDiscardedLeavesNothing() throws {
    let directory = try TemporaryDirectory()
    let publisher = SampleDocument.publisher(in: "\(directory.path)/out")
    let staged = try publisher.stage(Self.set(["A", "B"]), threads: 2) { $0 }
    #expect(try FileTree.names(in: directory.path) == ["out"])
    staged.discard()
    #expect(try FileTree.names(in: directory.path).isEmpty)
  }

  @Test(arguments: [1, 2, 8])
  func theFirstNameThatIsRefusedIsTheOneTold(threads: Int) throws {
    let directory = try TemporaryDirectory()
    let documents = try Self.set(["A", "b/c", "C", "d/e"])
    #expect(throws: PublishError.invalidName("b/c")) {
      try SampleDocument.publisher(in: directory.path).publish(documents, threads: threads)
    }
    #expect(try directory.tree().isEmpty)
  }
}
