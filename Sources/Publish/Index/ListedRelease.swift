import Model
import Numerals
import Render

/// A release as the list of releases and the feed tell of it.
struct ListedRelease: Sendable {
  var identity: ReleaseIdentity
  var summary: ReleaseSummary
  /// The release of the same series before it.
  var earlier: Earlier?

  struct Earlier: Sendable {
    var asOf: Day
    var headline: [ReleaseSummary.Headline]
  }

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

  /// The headline and how it compares with the release before: `与2015年底相比，职工创新工作室1993个，增加1131个；…。` Empty
  /// where there is no headline.
  var news: String {
    guard !summary.headline.isEmpty else { return "" }
    let facts = summary.headline.map { figure in
      let change = change(of: figure).map(Self.words)
      return figure.label + figure.written + (change.map { "，\($0)\($0 == "持平" ? "" : figure.unit)" } ?? "")
    }
    let start = earlier.map { "与\(DateWriter.end($0.asOf))相比，" } ?? ""
    return start + facts.joined(separator: "；") + "。"
  }

  private static func words(_ change: Int) -> String {
    change == 0 ? "持平" : change > 0 ? "增加\(change)" : "减少\(change.magnitude)"
  }

  /// What a figure is more than in the release before; nil where that does not say.
  func change(of figure: ReleaseSummary.Headline) -> Int? {
    guard
      let before = earlier?.headline.first(where: { $0.measure == figure.measure && $0.unit == figure.unit }),
      let old = Int(before.value), let new = Int(figure.value)
    else { return nil }
    let (change, overflow) = new.subtractingReportingOverflow(old)
    return overflow ? nil : change
  }

  /// That it replaced another one; nil where it did not.
  var revision: String? {
    guard summary.revision > 0 else { return nil }
    return "已重新发布，修订\(summary.revisedFigures)项数据"
  }
}

extension ReleaseSummary.Headline {
  /// `1993个`.
  var written: String { (isApproximate ? "约" : "") + value + unit }
}
