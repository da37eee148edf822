import Model

/// A figure in the way it is printed at one place.
struct FigurePrint: Sendable, Hashable {
  var figure: Figure
  var text: String
  /// Whether the reader sees the whole value, alone or scaled to 万 or 亿.
  var isExact: Bool

  var printed: PrintedFigure { PrintedFigure(figure: figure, printed: text) }

  /// With its unit after it, unless the text has it already.
  var withUnit: FigurePrint {
    guard !text.hasSuffix(figure.unit) else { return self }
    return FigurePrint(figure: figure, text: text + figure.unit, isExact: isExact)
  }

  /// As text; where it is not exact, the exact value follows in a comment (style §3, policy 4).
  var markdown: String {
    let text = MarkdownText.escaped(text)
    return isExact ? text : text + "<!-- \(exactText) -->"
  }

  /// A `data` element with the exact value and what it is.
  func write(to html: inout String) {
    html += "<data class=\"figure\" value=\""
    html += figure.value.description
    html += "\" title=\""
    html += Markup.escaped(meaning)
    html += "\">"
    html += Markup.escaped(text)
    html += "</data>"
  }

  /// What it is, in words for the reader: subject, window, how it is counted, rows behind it.
  var meaning: String {
    var meaning = figure.regionName + figure.label
    if let window = figure.window {
      meaning += window.start == .distantPast ? "；截至" : "；" + window.start.description + "至"
      meaning += window.end.description
    }
    if !figure.selection.isEmpty { meaning += "；" + figure.selection }
    meaning += "；" + figure.definition
    if !isExact { meaning += "；精确值 " + exactText }
    if let records = figure.records { meaning += "；依据 " + String(records) + " 条记录" }
    return meaning
  }

  private var exactText: String {
    guard figure.isApproximate else { return figure.value.description }
    let lower = figure.lower?.description ?? "…"
    let upper = figure.upper?.description ?? "…"
    return "\(figure.value)（\(lower)~\(upper)）"
  }
}
