import Model

extension FigureRegister {
  /// The bodies of a table with a row for each figure: region, value as printed, records, and the figure's id. What
  /// figures have in common stands once above them: label and unit, window, selection and definition.
  var appendix: String {
    var html = ""
    for group in groups {
      guard let first = group.first.map({ entries[$0].figure }) else { continue }
      html += "<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"4\">"
      html += Markup.escaped(first.unit.isEmpty ? first.label : "\(first.label)（\(first.unit)）")
      html += " <span>"
      html += Markup.escaped(first.meaning)
      html += "</span></th></tr>\n"
      for place in group { write(place, to: &html) }
      html += "</tbody>\n"
    }
    return html
  }

  private func write(_ place: Int, to html: inout String) {
    let entry = entries[place]
    html += "<tr id=\"f"
    html += String(place + 1)
    html += "\"><th>"
    html += Markup.escaped(entry.figure.regionName)
    html += "</th><td>"
    html += Markup.escaped(entry.texts.joined(separator: "、"))
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

  private struct Heading: Hashable {
    var label: String
    var unit: String
    var definition: String
    var slice: String
    var selection: String
    var window: Window?
  }

  /// Places of the entries, those together that differ in nothing but region and value.
  private var groups: [[Int]] {
    var places: [Heading: Int] = [:]
    var groups: [[Int]] = []
    for (index, entry) in entries.enumerated() {
      let figure = entry.figure
      let heading = Heading(
        label: figure.label, unit: figure.unit, definition: figure.definition, slice: figure.slice,
        selection: figure.selection, window: figure.window)
      if let place = places[heading] {
        groups[place].append(index)
      } else {
        places[heading] = groups.count
        groups.append([index])
      }
    }
    return groups
  }
}
