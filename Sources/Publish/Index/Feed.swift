import Model
import Numerals
import Render

/// The newest releases for those who follow them: an Atom feed (RFC 4287), the same bytes for the same releases.
struct Feed: Sendable {
  /// Newest first.
  var releases: [ListedRelease]
  var site: Site

  static let fileName = "feed.xml"
  static let mediaType = "application/atom+xml"
  /// A reader asks often; who wants older ones has the page.
  private static let most = 100

  var xml: String {
    let entries = releases.prefix(Self.most)
    let updated = entries.map(Self.updated).max() ?? Self.moment(.distantPast)
    // An author has to have a name.
    let author = [site.issuer, site.title, "工报"].first { !PlainText.line($0).isEmpty } ?? ""
    let title = site.title.isEmpty ? "已发布的简报" : site.title
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
      <title>\(Markup.escaped(title))</title>
      <id>\(site.id(of: ""))</id>
      <updated>\(updated)</updated>
      <author><name>\(Markup.escaped(author))</name></author>
      <generator>gongbao</generator>
      <link rel="self" type="\(Self.mediaType)" href="\(address(of: Self.fileName))"/>
      <link rel="alternate" type="text/html" href="\(address(of: ReleaseIndex.fileName))"/>

      """ + entries.map(entry).joined() + "</feed>\n"
  }

  private func address(of path: String) -> String { Markup.escaped(site.address(of: path)) }

  private func entry(_ release: ListedRelease) -> String {
    let identity = release.identity
    let forms = [release.mainForm].compactMap(\.self) + release.otherForms
    var links = forms.map { form in
      "<link rel=\"alternate\" type=\"\(form.mediaType)\" href=\"\(address(of: release.path(of: form)))\"/>\n"
    }
    if links.isEmpty { links = ["<link rel=\"alternate\" href=\"\(address(of: release.mainPath))\"/>\n"] }
    let title = "\(release.summary.title)（\(DateWriter.day(identity.asOf))）"
    let summary = release.news.sentence + (release.revision.map { $0 + "。" } ?? "")
    return """
      <entry>
      <title>\(Markup.escaped(title))</title>
      <id>\(site.id(of: identity.path))</id>
      <published>\(Self.moment(identity.asOf))</published>
      <updated>\(Self.updated(release))</updated>
      \(links.joined())<category term="\(identity.bulletin)"/>
      <summary>\(Markup.escaped(summary.isEmpty ? title : summary))</summary>
      </entry>

      """
  }

  /// The as-of date, a minute later for each time the release was replaced with other figures: no clock is asked, yet who
  /// follows sees that it is another one.
  private static func updated(_ release: ListedRelease) -> String {
    moment(release.identity.asOf, minutes: release.summary.revision)
  }

  /// Midnight, Beijing time.
  private static func moment(_ day: Day, minutes: Int = 0) -> String {
    let minutes = min(max(0, minutes), 24 * 60 - 1)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day)T\(two(minutes / 60)):\(two(minutes % 60)):00+08:00"
  }
}
