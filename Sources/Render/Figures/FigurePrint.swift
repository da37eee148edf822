import Model
import Numerals

/// A figure in the way it is printed at one place.
struct FigurePrint: Sendable, Hashable {
  var figure: Figure
  var text: String
  /// Whether the reader sees the whole value, alone or scaled to 万 or 亿.
  var isExact: Bool

  var printed: PrintedFigure { PrintedFigure(figure: figure, printed: text) }

  /// With its unit, unless the text has it already.
  var withUnit: FigurePrint {
    let text = ApproximationWords.number(text, withUnit: figure.unit)
    return FigurePrint(figure: figure, text: text, isExact: isExact)
  }

  /// As text; where it is not exact, the exact value follows in a comment (style §3, policy 4).
  var markdown: String {
    let text = MarkdownText.escaped(text)
    return isExact ? text : text + "<!-- \(figure.exactText) -->"
  }

  /// A link to where the figure comes from, around a `data` element with its exact value.
  func write(to html: inout String, leadingTo register: FigureRegister) {
    guard let number = register.number(of: figure) else { return writeData(to: &html) }
    html += "<a class=\"figure\" href=\"#f"
    html += String(number)
    html += "\" title=\""
    writeTitle(to: &html, group: register.group(of: number))
    html += "\">"
    writeData(to: &html)
    html += "</a>"
  }

  /// Only the `data` element, where no link can be.
  func writeData(to html: inout String) {
    html += "<data value=\""
    html += figure.value.description
    html += "\">"
    html += Markup.escaped(text)
    html += "</data>"
  }

  /// What it is, in words for the reader: region and label, window, how it is counted, the exact value.
  private func writeTitle(to html: inout String, group: FigureRegister.Group) {
    html += Markup.escaped(figure.regionName)
    html += figure.accountPart == nil ? group.label : Markup.escaped(figure.label)
    html += "；"
    html += group.meaning
    if !isExact {
      html += "；准确值 "
      html += Markup.escaped(figure.exactText + figure.unit)
    }
  }
}
