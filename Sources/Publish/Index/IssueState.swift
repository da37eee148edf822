import Model
import Render

/// What all releases of one date tell together: how their regions stood, who has not reported, and where each target stands.
struct IssueState {
  private let news: [String]
  /// The coverage of the widest region.
  private let coverage: DocumentSummary.Coverage?
  private let targets: [(region: String, target: DocumentSummary.Target)]

  init(_ issue: Issue) {
    news = issue.news.map { ($0.region.isEmpty ? "" : $0.region + "：") + $0.news.sentence }
    coverage = issue.releases.compactMap(\.summary.coverage).reduce(nil) { widest, next in
      widest.map { $0.expected >= next.expected ? $0 : next } ?? next
    }
    // A region's target stands in each of its bulletins.
    var seen: Set<[String]> = []
    targets = issue.releases.flatMap { release in
      release.summary.targets.filter { seen.insert([release.summary.region, $0.aim]).inserted }
        .map { (release.summary.region, $0) }
    }
  }

  /// Empty where nothing is to tell.
  var html: String {
    guard !news.isEmpty || coverage != nil || !targets.isEmpty else { return "" }
    var html = "<dl>\n"
    if !news.isEmpty { html += "<dt>概况</dt>\n" }
    for text in news { html += "<dd>\(Markup.escaped(text))</dd>\n" }
    if let coverage {
      html += "<dt>填报</dt>\n<dd>\(Markup.escaped(Self.text(of: coverage)))</dd>\n"
    }
    if !targets.isEmpty { html += "<dt>目标</dt>\n" }
    for (region, target) in targets {
      html += "<dd><b class=\"\(Self.look(of: target.state))\">\(target.state.name)</b> "
      html += Markup.escaped(region + target.aim + (target.attained.isEmpty ? "" : "：" + target.attained))
      html += "</dd>\n"
    }
    return html + "</dl>\n"
  }

  /// The colour says no more than the words do.
  private static func look(of state: TargetState) -> String {
    switch state {
    case .met, .onCourse: "well"
    case .behind, .missed: "late"
    case .noData: "open"
    }
  }

  private static func text(of coverage: DocumentSummary.Coverage) -> String {
    let missing = coverage.missing
    guard !missing.isEmpty else { return "应报\(coverage.expected)个单位，全部已报" }
    return "应报\(coverage.expected)个单位，已报\(coverage.expected - missing.count)个，"
      + "未报\(missing.count)个：\(missing.joined(separator: "、"))"
  }
}
