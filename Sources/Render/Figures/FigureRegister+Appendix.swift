import Model

extension FigureRegister {
  /// The bodies of a table with a row for each figure: region, value as printed, records, and the figure's id. What
  /// figures have in common stands once above them: label and unit, window, selection and definition.
  var appendix: String {
    var html = ""
    for group in groups {
      html += "<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"4\">"
      html += group.label
      if !group.unit.isEmpty { html += "（\(group.unit)）" }
      html += " <span>"
      html += group.meaning
      html += "</span></th></tr>\n"
      for place in group.members { write(place, to: &html) }
      html += "</tbody>\n"
    }
    return html
  }

  private func write(_ place: Int, to html: inout String) {
    let entry = entries[place]
    html += "<tr id=\"f"
    html += String(place + 1)
    html += "\"><th>"
    html += Markup.escaped(entry.figure.subject)
    html += "</th><td>"
    html += Markup.escaped(entry.texts.count == 1 ? entry.texts[0] : entry.texts.joined(separator: "、"))
    if !entry.isExact {
      html += "（"
      html += Markup.escaped(entry.figure.exactText + entry.figure.unit)
      html += "）"
    }
    html += "</td><td>"
    html += entry.figure.records.map(String.init) ?? StatisticalTable.notApplicable
    html += "</td><td>"
    html += Markup.escaped(entry.figure.id)
    html += "</td></tr>\n"
  }
}

extension Figure {
  /// What tells it from others of its group: its region, or the table of the account of rows.
  fileprivate var subject: String {
    accountPart.map { String(label.dropLast($0.label.count)) } ?? regionName
  }
}
