import Diagnostics
import Model
import Render

/// What templates there are and what one may print, for a terminal.
struct TemplatesText: Sendable {
  struct File: Sendable {
    var name: String
    /// Of the workspace, other than the built-in one of its name.
    var isOwn: Bool
    /// Ids of the bulletins that it has a part in.
    var bulletins: [String]
  }

  var language: Language
  /// Columns of the terminal.
  var width: Int

  /// A value longer than this is told by its beginning.
  private static let longest = 60

  private func word(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)[language] }

  func text(
    _ files: [File], _ names: [TemplateName], for request: BulletinRequest, of edition: Edition
  ) -> String {
    let slices = edition.figures.slices.map(\.id)
    let counted = Dictionary(grouping: names, by: { String($0.expression.prefix { $0 != "." && $0 != "[" }) })
    let plain = names.filter { name in !slices.contains { name.expression.hasPrefix("\($0).") } }
    let scope = edition.figures.regions[request.scope].name
    let parts = [
      table(of: files),
      word(
        "\n模板 \(request.template) 可以用的名称（简报 \(request.id)，\(scope)，截至\(edition.asOf)）：\n\n",
        "\nNames that \(request.template) may use (bulletin \(request.id), \(scope), as of \(edition.asOf)):\n\n"
      ),
      table(of: plain),
      word(
        "\n时间段（切片）。地区、级别、工作室也都有：units[0].total.studios、levels[0].total.held。\n\n",
        "\nSlices. Regions, levels and studios have them too: units[0].total.studios, levels[0].total.held.\n\n"
      ),
      table(of: edition.figures),
      word(
        "\n指标，写成 {{ 切片.指标 }}，现值：\n\n", "\nMeasures, written {{ slice.measure }}, and their values now:\n\n"),
      table(of: edition.figures.measures, slices: slices, counted),
    ]
    return Terminal.printable(parts.joined())
  }

  private func table(of files: [File]) -> String {
    TextTable(
      header: [word("模板", "template"), word("来源", "from"), word("用于简报", "bulletins")],
      rows: files.map { file in
        [
          file.name, file.isOwn ? word("工作区", "workspace") : word("内置", "built in"),
          file.bulletins.joined(separator: word("、", ", ")),
        ]
      }, textColumns: [1, 2]
    ).text(width: width)
  }

  private func table(of names: [TemplateName]) -> String {
    TextTable(
      header: [word("名称", "name"), word("现在是", "now")],
      rows: names.map { name in [name.expression, shortened(value(of: name))] }, textColumns: [1]
    ).text(width: width)
  }

  private func value(of name: TemplateName) -> String {
    guard let value = name.value else { return word("（没有）", "(nothing)") }
    switch name.kind {
    case .list: return word("\(value)项的列表", "a list of \(value)")
    case .condition: return value == "true" ? word("是", "true") : word("否", "false")
    case .region: return word("\(value)（同 region）", "\(value) (as region)")
    case .text, .date, .number, .figure: return value
    }
  }

  private func shortened(_ text: String) -> String {
    text.count > Self.longest ? text.prefix(Self.longest - 1) + "…" : text
  }

  private func table(of book: FigureBook) -> String {
    TextTable(
      header: [word("切片", "slice"), word("时间", "window"), word("工作室", "studios")],
      rows: book.slices.map { slice in
        let window = slice.window(asOf: book.asOf)
        let selection = slice.selectionText(levels: book.levels)
        let start = window.start == .distantPast ? "" : window.start.description
        return [
          slice.id, "\(start)~\(window.end)", selection.isEmpty ? word("全部", "all") : selection,
        ]
      }, textColumns: [1, 2]
    ).text(width: width)
  }

  private func table(
    of measures: [Measure], slices: [String], _ names: [String: [TemplateName]]
  ) -> String {
    var values: [String: String] = [:]
    for slice in slices {
      for name in names[slice] ?? [] { values[name.expression] = name.value }
    }
    return TextTable(
      header: [word("指标", "measure"), word("是什么", "what")] + slices,
      rows: measures.map { measure in
        [measure.id, measure.label] + slices.map { values["\($0).\(measure.id)"] ?? "—" }
      }, textColumns: [1]
    ).text(width: width)
  }
}
