import FileSystem
import Render
import TestSupport
import Testing

@testable import Publish

@Suite struct FeedTests {
  private func feed(
    _ documents: [Document], site: Site = .sample, formats: [DocumentFormat] = DocumentFormat.usual
  ) throws -> String {
    let directory = try TemporaryDirectory()
    for document in documents {
      _ = try SampleDocument.publisher(in: directory.path, formats: formats).publish(document)
    }
    try ReleaseIndex(output: directory.path, site: site).write()
    return try #require(try directory.text(of: "feed.xml"))
  }

  @Test func anEntryTellsTheHeadlineAndWhatChanged() throws {
    let feed = try feed([
      SampleDocument.make(day: (2017, 12, 31), studios: 1963, patents: 496), SampleDocument.make(),
    ])
    #expect(feed.contains("<summary>与2017年底相比，职工创新工作室1993个，增加30个；专利496项，持平。</summary>"))
    #expect(feed.contains("<summary>职工创新工作室1963个；专利496项。</summary>"))
    #expect(
      feed.contains("<link rel=\"alternate\" type=\"text/html\" href=\"annual/2018-11-30/bulletin.html\"/>"))
    #expect(feed.contains("<updated>2018-11-30T00:00:00+08:00</updated>"))
  }

  @Test func aRevisedReleaseIsALaterOneOfTheSameName() throws {
    let first = try feed([SampleDocument.make()])
    let second = try feed([SampleDocument.make(), SampleDocument.make(studios: 1994)])
    #expect(second.contains("<updated>2018-11-30T00:01:00+08:00</updated>"))
    #expect(second.contains("已重新发布，修订1项数据。</summary>"))
    func ids(_ feed: String) -> [String] {
      feed.split(separator: "\n").filter { $0.hasPrefix("<id>") }.map(String.init)
    }
    #expect(ids(first) == ids(second))
    #expect(Set(ids(first)).count == 2)
  }

  @Test func anAddressMakesLinksWhole() throws {
    var site = Site(title: "示例", issuer: "", root: "150000", url: "https://example.org/a&b")
    let whole = try feed([SampleDocument.make()], site: site)
    #expect(whole.contains("href=\"https://example.org/a&amp;b/annual/2018-11-30/bulletin.html\""))
    #expect(
      whole.contains(
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://example.org/a&amp;b/feed.xml\"/>"))
    #expect(whole.contains("<author><name>示例</name></author>"))
    let id = site.id(of: "annual/2018-11-30")
    site.url = nil
    #expect(site.id(of: "annual/2018-11-30") == id)
    site.root = "150100"
    #expect(site.id(of: "annual/2018-11-30") != id)
  }

  @Test func idsAreUUIDs() {
    let id = Array(Site.sample.id(of: "annual/2018-11-30").utf8)
    #expect(String(decoding: id.prefix(9), as: UTF8.self) == "urn:uuid:")
    let uuid = id.dropFirst(9).map { Character(Unicode.Scalar($0)) }
    #expect(uuid.count == 36)
    #expect([8, 13, 18, 23].allSatisfy { uuid[$0] == "-" })
    #expect(uuid[14] == "8" && "89ab".contains(uuid[19]))
    #expect(uuid.count(where: \.isHexDigit) == 32)
  }

  @Test func onlyTheNewestHundredAreTold() throws {
    let releases = try (1...120).reversed().map { number in
      ListedRelease(
        identity: try ReleaseIdentity(
          bulletin: "monthly", regionCode: "R\(number)", asOf: SampleDocument.make().asOf),
        summary: ReleaseSummary(title: "月报\(number)", forms: [.html]))
    }
    let xml = Feed(releases: releases, site: .sample).xml
    #expect(xml.split(separator: "\n").count { $0 == "<entry>" } == 100)
    #expect(xml.contains("月报120（") && !xml.contains("月报20（"))
  }

  /// What RFC 4287 asks of a feed, looked at with Python's own parser.
  private static let check = """
    import sys, re, xml.etree.ElementTree as tree
    atom = "{http://www.w3.org/2005/Atom}"
    feed = tree.parse(sys.argv[1]).getroot()
    assert feed.tag == atom + "feed"
    def one(node, name):
        found = node.findall(atom + name)
        assert len(found) == 1 and (found[0].text or "").strip(), name
        return found[0].text
    def moment(node, name):
        assert re.fullmatch(r"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+08:00", one(node, name))
    one(feed, "title"); one(feed, "id"); moment(feed, "updated")
    assert feed.find(atom + "author").find(atom + "name").text.strip()
    assert feed.findall(atom + "link[@rel='self']")
    ids = [one(feed, "id")]
    for entry in feed.findall(atom + "entry"):
        one(entry, "title"); moment(entry, "updated"); moment(entry, "published"); one(entry, "summary")
        ids.append(one(entry, "id"))
        links = [(l.get("type"), l.get("href")) for l in entry.findall(atom + "link[@rel='alternate']")]
        assert links and len({t for t, _ in links}) == len(links) and all(h for _, h in links)
        assert {c.tag for c in entry} <= {atom + n for n in ("title", "id", "updated", "published", "link", "category", "summary")}
    assert len(set(ids)) == len(ids)
    print(len(ids) - 1, feed.find(atom + "title").text, [e.find(atom + "title").text for e in feed.findall(atom + "entry")])
    """

  @Test func theFeedIsAtom() throws {
    let hostile = "</title><a href=\"x\">&amp;\u{1}\u{202E}\u{FFFE}]]>"
    let site = Site(title: hostile, issuer: hostile, root: hostile)
    let feed = try feed(
      [
        SampleDocument.make(day: (2017, 12, 31)), SampleDocument.make(title: hostile),
        SampleDocument.make(id: "league", title: "<", region: "150100"),
      ], site: site, formats: DocumentFormat.allCases)
    let (text, status) = Python.run(Self.check, on: feed)
    #expect(status == 0, "\(text)")
    #expect(
      text.hasPrefix(
        "3 </title><a href=\"x\">&amp;⟨U+202E⟩]]> ['</title><a href=\"x\">&amp;⟨U+202E⟩]]>（2018年11月30日）',"))
  }
}
