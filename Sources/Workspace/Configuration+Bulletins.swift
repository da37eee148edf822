import Model

extension Configuration {
  /// What a workspace publishes that names no bulletins, about its root and each of its reporting units, under titles made of its
  /// own. Profiles of studios are not among them: somebody has to say of which.
  static func defaultBulletins(root: String, workspaceTitle: String, document: OfficialDocument?)
    -> [Bulletin]
  {
    ["annual", "monthly", "progress", "league", "review", "feature"].map { id in
      let template = "\(id).md"
      return Bulletin(
        id: id, template: template, title: builtInTitle(of: template, workspaceTitle: workspaceTitle),
        scope: id == "league" ? .eachReportingUnit : .region(code: root), document: document)
    }
  }

  /// The title of a bulletin about the root that has none of its own; nil for a template that is not built in, and for one of a
  /// page each.
  static func builtInTitle(of template: String, workspaceTitle: String) -> String? {
    switch template {
    case "annual.md": "\(workspaceTitle)建设情况统计公报"
    case "monthly.md": "\(workspaceTitle)建设月报"
    case "progress.md": "\(workspaceTitle)建设目标进度"
    case "review.md": "\(workspaceTitle)建设历程"
    case "studio.md": "\(workspaceTitle)简介"
    // Two phrases, as newspapers have them; the sub-title says whose (style §4).
    case "feature.md": "激发职工创新活力 汇聚一线实干智慧"
    default: nil
    }
  }
}
