import Aggregate
import Render

extension Set<TotalsGrouping> {
  /// The series that some templates may ask for, with the partials that they render. To count one that no page shows would cost
  /// every run.
  init(of templates: some Sequence<String>, in library: TemplateLibrary) {
    let paths = library.paths(of: templates)
    func isAsked(_ name: String) -> Bool {
      paths.contains { path in path.contains(name) && !Self.ofTheAudit.contains { path.starts(with: $0) } }
    }
    self = []
    if isAsked("years") { insert(.year) }
    if isAsked("months") { insert(.month) }
  }

  /// What has `years` of its own, and no region.
  private static var ofTheAudit: [[String]] { [["audit", "payments"], ["audit", "watch"]] }
}
