import FileSystem
import Model
import Publish
import Render
import TestSupport
import Testing

@Suite struct ReleaseIndexTests {
  private func publish(in output: String, title: String = "公报") throws {
    let publisher = SampleDocument.publisher(in: output)
    _ = try publisher.publish(SampleDocument.make(title: title, day: (2015, 12, 31)))
    _ = try publisher.publish(SampleDocument.make(title: title))
    _ = try publisher.publish(SampleDocument.make(id: "league", title: title, region: "150100"))
    try ReleaseIndex(output: output, site: .sample).write()
  }

  @Test func everyReleaseIsListedNewestFirst() throws {
    let directory = try TemporaryDirectory()
    try publish(in: directory.path)
    let page = try #require(try directory.text(of: "index.html"))
    let links = page.split(separator: "href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    let pages = links.filter { $0.hasSuffix(".html") }
    #expect(
      pages == [
        "annual/2018-11-30/bulletin.html", "league/150100/2018-11-30/bulletin.html",
        "annual/2015-12-31/bulletin.html",
      ])
  }

  @Test func latestPointsToTheGreatestDate() throws {
    let directory = try TemporaryDirectory()
    try publish(in: directory.path)
    #expect(SymbolicLink.target(of: "\(directory.path)/latest/annual") == "../annual/2018-11-30")
    #expect(
      SymbolicLink.target(of: "\(directory.path)/latest/league/150100") == "../../league/150100/2018-11-30")
    #expect(try directory.text(of: "latest/league/150100/bulletin.md") != nil)
  }

  @Test func anEarlierDatePublishedLaterIsNotTheLatest() throws {
    let directory = try TemporaryDirectory()
    try publish(in: directory.path)
    _ = try SampleDocument.publisher(in: directory.path).publish(SampleDocument.make(day: (2016, 12, 31)))
    try ReleaseIndex(output: directory.path, site: .sample).write()
    #expect(SymbolicLink.target(of: "\(directory.path)/latest/annual") == "../annual/2018-11-30")
  }

  @Test func titlesAreText() throws {
    let directory = try TemporaryDirectory()
    try publish(in: directory.path, title: "<script>\"\u{301}&")
    let page = try #require(try directory.text(of: "index.html"))
    #expect(page.contains("&lt;script&gt;&quot;\u{301}&amp;"))
  }

  @Test func aTitleCannotTurnTheLineRound() throws {
    let directory = try TemporaryDirectory()
    try publish(in: directory.path, title: "公\u{202E}报")
    #expect(try directory.text(of: "index.html")?.contains("公⟨U+202E⟩报") == true)
  }

  @Test func releasesOfThisRunAreListedAsThoseReadAgain() throws {
    let directory = try TemporaryDirectory()
    let publications = try SampleDocument.publisher(in: directory.path, formats: [.markdown]).publish(
      [SampleDocument.make(title: "<公报>"), SampleDocument.make(id: "league", region: "150100")], threads: 2)
    try ReleaseIndex(output: directory.path, site: .sample, after: publications).write()
    let page = try #require(try directory.text(of: "index.html"))
    #expect(page.contains("<a href=\"annual/2018-11-30/bulletin.md\">&lt;公报&gt;</a>"))
    try FileTree.remove("\(directory.path)/index.html")
    try ReleaseIndex(output: directory.path, site: .sample).write()
    #expect(try directory.text(of: "index.html") == page)
  }

  @Test func whatIsNoReleaseIsLeftAlone() throws {
    let directory = try TemporaryDirectory()
    try directory.write("mine", to: "annual/2018-01-01/notes.txt")
    try directory.write("mine", to: "readme.txt")
    try publish(in: directory.path)
    #expect(try directory.text(of: "annual/2018-01-01/notes.txt") == "mine")
    #expect(try directory.text(of: "index.html")?.contains("2018-01-01") == false)
  }

  /// A list of two dates: the second with a set of two regions, coverage, targets and a release that was replaced.
  private func fullPage() throws -> String {
    let directory = try TemporaryDirectory()
    let publisher = SampleDocument.publisher(in: directory.path, formats: DocumentFormat.allCases)
    var now = try SampleDocument.make()
    now.summary.coverage = .init(expected: 16, missing: ["阿拉善<盟>"])
    now.summary.targets = [.init(aim: "职工创新工作室到2019年底2000个", attained: "1993个", state: .onCourse)]
    var league = try SampleDocument.make(
      id: "league", title: "呼和浩特市职工创新工作室建设情况", region: "150100", studios: 150)
    league.summary.targets = [.init(aim: "到2018年10月底200个", attained: "", state: .missed)]
    var again = now
    again.id = "monthly"
    for document in [
      try SampleDocument.make(day: (2017, 12, 31), studios: 1900), now, again,
      try SampleDocument.make(id: "league", region: "150100", day: (2017, 12, 31), studios: 152), league,
      try SampleDocument.make(id: "league", region: "150200"),
      try SampleDocument.make(id: "league", region: "150200", studios: 1994),
    ] {
      _ = try publisher.publish(document)
    }
    try ReleaseIndex(output: directory.path, site: .sample).write()
    return try #require(try directory.text(of: "index.html"))
  }

  @Test(arguments: [
    "<dt>概况</dt>\n<dd>内蒙古自治区：与2017年底相比，职工创新工作室1993个，增加93个；专利496项，持平。</dd>\n<dt>填报</dt>",
    "<p class=\"forms\"><a href=\"annual/2018-11-30/bulletin.md\">文本</a> <a href=\"annual/2018-11-30/bulletin.xlsx\">附表</a></p>",
    "<summary><h3>职工创新工作室建设情况</h3><span>2个单位</span></summary>",
    "<li><a href=\"league/150100/2018-11-30/bulletin.html\">呼和浩特</a> <span>150个（−2）</span> <small class=\"forms\"><a href=\"league/150100/2018-11-30/bulletin.md\">文本</a> <a href=\"league/150100/2018-11-30/bulletin.xlsx\">附表</a></small></li>",
    "<a href=\"league/150200/2018-11-30/bulletin.xlsx\">附表</a> <a href=\"league/150200/2018-11-30/revisions.md\">修订1项</a></small></li>",
    "<dd>应报16个单位，已报15个，未报1个：阿拉善&lt;盟&gt;</dd>",
    "<dd><b class=\"well\">进度正常</b> 内蒙古自治区职工创新工作室到2019年底2000个：1993个</dd>",
    "<dd><b class=\"late\">未完成</b> 呼和浩特市到2018年10月底200个</dd>",
    "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"示例\" href=\"feed.xml\">",
  ])
  func thePageTells(text: String) throws {
    let page = try fullPage()
    #expect(page.contains(text), "\(page)")
    #expect(page.split(separator: text).count <= 2, "once")
  }

  /// A line beside the news of its date: of another region, of a series that began earlier, of data that were mended since.
  @Test func aReleaseTellsWhatItsDateDoesNot() throws {
    let directory = try TemporaryDirectory()
    let publisher = SampleDocument.publisher(in: directory.path)
    var other = try SampleDocument.make(id: "baotou", studios: 210)
    other.summary.region = "包头市"
    for document in [
      try SampleDocument.make(day: (2017, 12, 31), studios: 1900),
      try SampleDocument.make(id: "monthly", day: (2018, 10, 31), studios: 1990),
      try SampleDocument.make(), try SampleDocument.make(id: "monthly"),
      try SampleDocument.make(id: "stale", studios: 1992), other,
    ] {
      _ = try publisher.publish(document)
    }
    try ReleaseIndex(output: directory.path, site: .sample).write()
    let page = try #require(try directory.text(of: "index.html"))
    let newest = try #require(page.split(separator: "<section").dropFirst().first)
    #expect(newest.contains("<dd>内蒙古自治区：与2018年10月底相比，职工创新工作室1993个，增加3个；专利496项，持平。</dd>"))
    #expect(newest.contains("<dd>包头市：职工创新工作室210个；专利496项。</dd>"))
    func line(_ bulletin: String) -> Substring? {
      newest.split(separator: "<li>").first { $0.contains("\(bulletin)/2018-11-30/bulletin.html") }
    }
    #expect(line("annual")?.contains("<p class=\"news\">与2017年底相比，职工创新工作室增加93个；专利持平。</p>") == true)
    #expect(line("monthly")?.contains("class=\"news\"") == false)
    #expect(line("stale")?.contains("<p class=\"news\">职工创新工作室1992个；专利496项。</p>") == true)
    #expect(line("baotou")?.contains("class=\"news\"") == false)
  }

  @Test(.enabled(if: Python.has("html5lib"), "python3-html5lib is not installed"))
  func thePageIsHTML() throws {
    let script = """
      import sys, html5lib
      html5lib.HTMLParser(strict=True).parse(open(sys.argv[1], encoding="utf-8").read())
      """
    let (text, status) = Python.run(script, on: try fullPage())
    #expect(status == 0, "\(text)")
  }

  @Test func aReleaseFromBeforeThereWereSummariesIsListed() throws {
    let directory = try TemporaryDirectory()
    let publisher = SampleDocument.publisher(in: directory.path)
    _ = try publisher.publish(SampleDocument.make(day: (2017, 12, 31)))
    _ = try publisher.publish(SampleDocument.make(day: (2017, 12, 31), studios: 1900))
    try FileTree.remove("\(directory.path)/annual/2017-12-31/summary.json")
    _ = try publisher.publish(SampleDocument.make())
    try ReleaseIndex(output: directory.path, site: .sample).write()
    let page = try #require(try directory.text(of: "index.html"))
    #expect(page.contains("annual/2017-12-31/bulletin.html"))
    #expect(page.contains("修订1项数据"))
    // There is nothing to compare with.
    #expect(page.contains("<dd>内蒙古自治区：职工创新工作室1993个；专利496项。</dd>"))
    // Published again, it knows how often it was replaced.
    _ = try publisher.publish(SampleDocument.make(day: (2017, 12, 31), studios: 1901))
    #expect(try directory.text(of: "annual/2017-12-31/summary.json")?.contains("\"revision\" : 2") == true)
  }

  @Test func manyDatesHaveLinks() throws {
    let directory = try TemporaryDirectory()
    let publisher = SampleDocument.publisher(in: directory.path)
    for month in 1...4 {
      _ = try publisher.publish(SampleDocument.make(day: (month == 4 ? 2017 : 2018, month, 28)))
    }
    try ReleaseIndex(output: directory.path, site: .sample).write()
    let page = try #require(try directory.text(of: "index.html"))
    #expect(
      page.contains(
        "<li><b>2018年</b> <a href=\"#d2018-03-28\">3月28日</a> <a href=\"#d2018-02-28\">2月</a> <a href=\"#d2018-01-28\">1月28日</a></li>\n<li><b>2017年</b>"
      ))
    try FileTree.remove("\(directory.path)/annual/2017-04-28")
    try ReleaseIndex(output: directory.path, site: .sample).write()
    #expect(try directory.text(of: "index.html")?.contains("<nav") == false)
  }
}
