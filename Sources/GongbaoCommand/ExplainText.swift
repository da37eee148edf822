import Diagnostics
import Model
import Render

/// What is told of a figure, for a terminal: the figure, those that it is made of, and the rows behind each.
struct ExplainText: Sendable {
  var language: Language
  /// Columns of the terminal.
  var width: Int

  private func word(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)[language] }

  /// - Parameter rows: nil where they were not asked for.
  func text(of traced: TracedFigure, _ rows: RowsBehind?) -> String {
    let lines = Dictionary(grouping: rows?.lines ?? [], by: \.figure)
    var told: Set<String> = []
    return blocks(of: traced, rows == nil ? nil : lines, &told).joined(separator: "\n")
  }

  private func blocks(
    of traced: TracedFigure, _ rows: [String: [FigureRowLine]]?, _ told: inout Set<String>
  ) -> [String] {
    guard told.insert(traced.figure.id).inserted else { return [] }
    var block = block(about: traced)
    if let lines = rows?[traced.figure.id] { block += "\n" + table(of: lines, figure: traced.figure) }
    var blocks = [block]
    if case .made(let ends) = traced.origin {
      for end in ends { blocks += self.blocks(of: end, rows, &told) }
    }
    return blocks
  }

  private func block(about traced: TracedFigure) -> String {
    let figure = traced.figure
    var text = Terminal.printable(figure.id) + "\n"
    text += line(word("名称", "what"), figure.regionName + " " + figure.label)
    text += line(word("数值", "value"), value(of: traced))
    if let window = figure.window {
      let start = window.start == .distantPast ? word("截至", "until") : "\(window.start)" + word("至", " to")
      text += line(word("时间", "window"), "\(start)\(word("", " "))\(window.end)")
    }
    if !figure.selection.isEmpty { text += line(word("工作室", "studios"), figure.selection) }
    text += line(word("口径", "definition"), figure.definition)
    if let records = figure.records { text += line(word("依据", "rows"), "\(records)" + word("条记录", "")) }
    return text + origin(of: traced)
  }

  private func origin(of traced: TracedFigure) -> String {
    switch traced.origin {
    case .made(let ends):
      line(word("由来", "made of"), ends.map(\.figure.id).joined(separator: word("、", ", ")))
    case .judged(let rules):
      line(
        word("由来", "made of"),
        word("按规则逐笔核对，见 ", "what rules came to: see ")
          + "gongbao audit --rule \(rules.joined(separator: ",")) --all")
    case .counted, .rows, .account: ""
    }
  }

  /// As it is printed, then exactly where that says more.
  private func value(of traced: TracedFigure) -> String {
    let figure = traced.figure
    var text = traced.printed
    if !text.hasSuffix(figure.unit) { text += figure.unit }
    let exact = figure.written(figure.value) + figure.unit
    guard figure.isApproximate else {
      return text == exact ? text : text + word("（精确值 \(exact)）", " (exactly \(exact))")
    }
    let bounds = [figure.lower, figure.upper].map { $0.map(figure.written) ?? "…" }.joined(separator: "~")
    return text + word("（原数为概数：\(exact)，\(bounds)）", " (approximate: \(exact), \(bounds))")
  }

  private func line(_ name: String, _ text: String) -> String {
    "  \(name.padded(to: 10))  \(Terminal.printable(text))\n"
  }

  private func table(of lines: [FigureRowLine], figure: Figure) -> String {
    let header =
      language == .zh
      ? ["文件和行", "表", "编号", "日期", "工作室", "题目", "计入（\(figure.unit)）"]
      : ["file and line", "table", "key", "date", "studio", "title", "brings (\(figure.unit))"]
    let rows = lines.map { line in
      [
        line.file + (line.line.map { ":\($0)" } ?? ""), line.table, line.key,
        (line.date ?? "") + (line.until.map { "~\($0)" } ?? ""), line.studio ?? "", line.title ?? "",
        (line.lower != nil || line.upper != nil ? "≈" : "") + line.value,
      ]
    }
    return TextTable(header: header, rows: rows, textColumns: [1, 2, 3, 4, 5]).text(width: width)
  }
}
