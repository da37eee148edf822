import Model

/// The releases of one date, and how each of their regions stood then.
struct Issue: Sendable {
  let asOf: Day
  /// By bulletin and region code.
  let releases: ArraySlice<ListedRelease>
  /// What the bulletins about a region tell together: compared with the date before at which one told of it.
  let news: [(region: String, news: HeadlineNews)]

  /// The issues of releases that come newest first; the newest first.
  static func issues(of releases: [ListedRelease]) -> [Issue] {
    var issues: [Issue] = []
    var earlier: [String: HeadlineNews.Earlier] = [:]
    var end = releases.endIndex
    while end > releases.startIndex {
      let asOf = releases[end - 1].identity.asOf
      let start = (releases[..<end].lastIndex { $0.identity.asOf != asOf } ?? -1) + 1
      let issue = releases[start..<end]
      issues.append(Issue(asOf: asOf, releases: issue, news: news(of: issue, after: earlier)))
      for release in issue where !release.summary.headline.isEmpty {
        earlier[release.summary.region] = .init(asOf: asOf, headline: release.summary.headline)
      }
      end = start
    }
    return issues.reversed()
  }

  /// Of the regions that have a bulletin of their own; those of a set are told one by one.
  private static func news(
    of issue: ArraySlice<ListedRelease>, after earlier: [String: HeadlineNews.Earlier]
  ) -> [(region: String, news: HeadlineNews)] {
    var told: Set<String> = []
    return issue.compactMap { release in
      let region = release.summary.region, headline = release.summary.headline
      guard release.identity.regionCode == nil, !headline.isEmpty, told.insert(region).inserted else {
        return nil
      }
      return (region, HeadlineNews(headline: headline, earlier: earlier[region]))
    }
  }

  /// What a release tells that its region's news do not: another headline, as that of one published before the data were
  /// mended, or changes since another date.
  func ownNews(of release: ListedRelease) -> String {
    guard let shared = news.first(where: { $0.region == release.summary.region })?.news else {
      return release.news.sentence
    }
    if release.summary.headline != shared.headline { return release.news.sentence }
    return release.earlier == shared.earlier ? "" : release.news.changes
  }
}
