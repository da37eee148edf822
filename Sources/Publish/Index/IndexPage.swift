import Model
import Numerals
import Render

/// The list of releases, `index.html`: a section a date, the newest first. What is true of a date is told once, before what
/// was published to it.
struct IndexPage: Sendable {
  private let site: Site
  /// The newest first.
  private let issues: [Issue]

  /// - Parameter releases: newest first.
  init(releases: [ListedRelease], site: Site) {
    self.site = site
    issues = Issue.issues(of: releases)
  }

  var html: String {
    let title = site.title.isEmpty ? "已发布的简报" : site.title
    var html = IndexStyle.head(title: Markup.escaped(title), feed: Feed.fileName, feedType: Feed.mediaType)
    html += "<header>\n<p class=\"masthead\">\(Markup.escaped(title))</p>\n"
    html += "<p class=\"dateline\"><span>\(Markup.escaped(site.issuer))</span>"
    html += "<a href=\"\(Feed.fileName)\">订阅更新（Atom）</a></p>\n</header>\n<main>\n<h1>已发布的简报</h1>\n"
    html += navigation
    for (index, issue) in issues.enumerated() { html += section(issue, isNewest: index == 0) }
    return html + "</main>\n</body>\n</html>\n"
  }

  /// Links to the dates, a line a year, where there are more than a screen shows.
  private var navigation: String {
    let days = issues.map(\.asOf)
    guard days.count > 3 else { return "" }
    var html = "<nav aria-label=\"按日期\">\n<ul>\n"
    var year: Int?
    for day in days {
      if day.year != year {
        html += (year == nil ? "" : "</li>\n") + "<li><b>\(day.year)年</b>"
        year = day.year
      }
      let name = day.isLastOfMonth ? "\(day.month)月" : "\(day.month)月\(day.day)日"
      html += " <a href=\"#d\(day)\">\(name)</a>"
    }
    return html + "</li>\n</ul>\n</nav>\n"
  }

  private func section(_ issue: Issue, isNewest: Bool) -> String {
    let day = issue.asOf
    var html = "<section aria-labelledby=\"d\(day)\">\n"
    html += "<h2 id=\"d\(day)\"><time datetime=\"\(day)\">\(DateWriter.day(day))</time></h2>\n"
    html += IssueState(issue).html + "<ul class=\"releases\">\n"
    var rest = issue.releases
    while let release = rest.first {
      let bulletin = release.identity.bulletin
      if release.identity.regionCode == nil {
        html += item(release, news: issue.ownNews(of: release))
        rest = rest.dropFirst()
      } else {
        let set = rest.prefix { $0.identity.bulletin == bulletin && $0.identity.regionCode != nil }
        html += self.set(set, isOpen: isNewest)
        rest = rest[set.endIndex...]
      }
    }
    return html + "</ul>\n</section>\n"
  }

  private func item(_ release: ListedRelease, news: String) -> String {
    var html = "<li>\n<h3>\(link(release.mainPath, release.summary.title))</h3>\n"
    let forms = self.forms(of: release)
    if !forms.isEmpty { html += "<p class=\"forms\">\(forms)</p>\n" }
    if !news.isEmpty { html += "<p class=\"news\">\(Markup.escaped(news))</p>\n" }
    if let revision = release.revision {
      html += "<p class=\"revised\">\(revision)，见\(link(release.noticePath, "修订说明"))</p>\n"
    }
    return html + "</li>\n"
  }

  private func forms(of release: ListedRelease) -> String {
    release.otherForms.map { form in link(release.path(of: form), form.name) }.joined(separator: " ")
  }

  private func link(_ path: String, _ text: String) -> String {
    "<a href=\"\(path)\">\(Markup.escaped(text))</a>"
  }

  /// The releases of a bulletin that has one for each region: the regions in a row, each with the first figure of its headline.
  private func set(_ set: ArraySlice<ListedRelease>, isOpen: Bool) -> String {
    guard let first = set.first else { return "" }
    var html =
      "<li>\n<details\(isOpen ? " open" : "")>\n<summary><h3>\(Markup.escaped(first.titleOfSet))</h3>"
    html += "<span>\(set.count)个单位</span></summary>\n"
    if let figure = first.summary.headline.first {
      let compares = set.contains { $0.earlier != nil }
      html += "<p>各单位\(Markup.escaped(figure.label))数\(compares ? "，括号内是比上期增减" : "")：</p>\n"
    }
    html += "<ul class=\"regions\">\n" + set.map(region).joined() + "</ul>\n"
    return html + "</details>\n</li>\n"
  }

  private func region(_ release: ListedRelease) -> String {
    var html = "<li>" + link(release.mainPath, name(of: release))
    if let figure = release.summary.headline.first {
      var text = figure.written
      if let change = release.news.change(of: figure) {
        text += change == 0 ? "（持平）" : "（\(change > 0 ? "+" : "−")\(change.magnitude)）"
      }
      html += " <span>\(Markup.escaped(text))</span>"
    }
    var links = forms(of: release)
    if release.revision != nil {
      let count = release.summary.revisedFigures
      links += " " + link(release.noticePath, count > 0 ? "修订\(count)项" : "修订数据行数")
    }
    if !links.isEmpty { html += " <small class=\"forms\">\(links)</small>" }
    return html + "</li>\n"
  }

  private func name(of release: ListedRelease) -> String {
    let summary = release.summary
    return [summary.shortRegion, summary.region, summary.title].first { !$0.isEmpty } ?? release.identity.path
  }
}
