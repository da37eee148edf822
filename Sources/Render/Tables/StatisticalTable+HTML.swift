import Model

extension StatisticalTable {
  /// A figure with the table, which scrolls for itself where the screen is too narrow.
  func html(leadingTo register: FigureRegister) -> String {
    let notes = notes(file: "<a href=\"\(path)\">\(path)</a>").map { "<p class=\"note\">\($0)</p>\n" }
    return "<figure class=\"table\" id=\"table-\(id)\">\n" + tableHTML(leadingTo: register) + notes.joined()
      + "</figure>\n"
  }

  /// The table with its caption and its unit line, in a region of its own that keys can scroll.
  func tableHTML(leadingTo register: FigureRegister) -> String {
    let label = "caption-\(number == nil ? "chart-" : "")\(id)"
    var html = "<div class=\"scroll\" role=\"region\" aria-labelledby=\"\(label)\" tabindex=\"0\">\n"
    html += "<table>\n<caption><span class=\"title\" id=\"\(label)\">\(Markup.escaped(caption))</span>"
    if let unit = commonUnit { html += "<span class=\"unit\">单位：\(Markup.escaped(unit))</span>" }
    html += "</caption>\n<thead>\n<tr><th scope=\"col\">\(Markup.escaped(heading))</th>"
    for (place, column) in columns.enumerated() {
      let header = header(of: column)
      let width = hasProse(at: place) ? "prose" : header.count > 12 ? "long" : nil
      html += "<th scope=\"col\"\(Self.classes(column.isNumeric ? "number" : nil, width))>"
      html += Markup.escaped(header) + "</th>"
    }
    html += "</tr>\n</thead>\n<tbody>\n"
    for row in page { write(row, to: &html, leadingTo: register) }
    return html + "</tbody>\n</table>\n</div>\n"
  }

  /// Whether a column has whole sentences, which in a narrow one would be a tower of syllables.
  private func hasProse(at column: Int) -> Bool {
    rows.contains { row in
      if case .text(let text) = row.cells[column] { text.utf8.count > 60 } else { false }
    }
  }

  private func write(_ row: Row, to html: inout String, leadingTo register: FigureRegister) {
    html += row.isTotal ? "<tr class=\"total\"><th scope=\"row\">" : "<tr><th scope=\"row\">"
    html += Markup.escaped(row.name)
    html += "</th>"
    for (cell, column) in zip(row.cells, columns) {
      html += "<td"
      html += Self.classes(column.isNumeric ? "number" : nil, cell.isDate ? "date" : nil)
      html += ">"
      switch cell {
      case .figure(let print): print.write(to: &html, leadingTo: register)
      case .text(let text): html += Markup.escaped(text)
      case .none: html += Self.notApplicable
      }
      html += "</td>"
    }
    html += "</tr>\n"
  }

  private static func classes(_ first: String?, _ second: String?) -> String {
    guard let some = first ?? second else { return "" }
    return first == nil || second == nil ? " class=\"\(some)\"" : " class=\"\(some) \(second ?? "")\""
  }
}

extension StatisticalTable.Cell {
  /// A date as tables write it (2018-11-30), which no line may break at its hyphens.
  fileprivate var isDate: Bool {
    guard case .text(let text) = self else { return false }
    return Day(iso: text) != nil
  }
}
