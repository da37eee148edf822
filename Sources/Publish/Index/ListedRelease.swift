import Model
import Render

/// A release as the list of releases and the feed tell of it.
struct ListedRelease: Sendable {
  var identity: ReleaseIdentity
  var summary: ReleaseSummary
  /// The headline of the release of the same series before it.
  var earlier: HeadlineNews.Earlier?

  /// The form that a link leads to first; nil where the release has none.
  var mainForm: DocumentFormat? { DocumentFormat.byReadership.first { summary.forms.contains($0) } }

  var otherForms: [DocumentFormat] {
    DocumentFormat.byReadership.filter { summary.forms.contains($0) && $0 != mainForm }
  }

  /// Relative to the output directory.
  func path(of form: DocumentFormat) -> String { "\(identity.path)/\(form.fileName)" }
  var noticePath: String { "\(identity.path)/\(RevisionNotice.fileName)" }
  /// Its main form, or its directory.
  var mainPath: String { mainForm.map(path) ?? identity.path + "/" }

  /// The title without the region's name before it: what the releases of a set have in common.
  var titleOfSet: String {
    let region = summary.region
    guard !region.isEmpty, summary.title != region, summary.title.hasPrefix(region) else {
      return summary.title
    }
    return String(summary.title.unicodeScalars.dropFirst(region.unicodeScalars.count))
  }

  /// The headline and how it compares with the release before.
  var news: HeadlineNews { HeadlineNews(headline: summary.headline, earlier: earlier) }

  /// That it replaced another one; nil where it did not.
  var revision: String? {
    guard summary.revision > 0 else { return nil }
    return "已重新发布，修订" + (summary.revisedFigures > 0 ? "\(summary.revisedFigures)项数据" : "数据行数")
  }
}
