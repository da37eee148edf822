import FileSystem
import Publish
import TestSupport
import Testing

@Suite struct ReleaseIndexTests {
  private func publish(in output: String, title: String = "公报") throws {
    let publisher = SampleDocument.publisher(in: output)
    _ = try publisher.publish(SampleDocument.make(title: title, day: (2015, 12, 31)))
    _ = try publisher.publish(SampleDocument.make(title: title))
    _ = try publisher.publish(SampleDocument.make(id: "league", title: title, region: "150100"))
    try ReleaseIndex(output: output).write()
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
    try ReleaseIndex(output: directory.path).write()
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
    try ReleaseIndex(output: directory.path, after: publications).write()
    let page = try #require(try directory.text(of: "index.html"))
    #expect(page.contains("<a href=\"annual/2018-11-30/bulletin.md\">&lt;公报&gt;</a>"))
    try FileTree.remove("\(directory.path)/index.html")
    try ReleaseIndex(output: directory.path).write()
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
}
