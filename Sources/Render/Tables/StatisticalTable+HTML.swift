import Model

extension StatisticalTable {
  /// A figure with the table, which scrolls for itself where the screen is too narrow.
  var html: String {
    let notes = notes(file: "<a href=\"\(path)\">\(path)</a>").map { "<p class=\"note\">\($0)</p>\n" }
    return "<figure class=\"table\" id=\"table-\(id)\">\n" + tableHTML + notes.joined() + "</figure>\n"
  }

  /// The table with its caption and its unit line.
  var tableHTML: String {
    var html =
      "<div class=\"scroll\">\n<table>\n<caption><span class=\"title\">\(Markup.escaped(caption))</span>"
    if let unit = commonUnit { html += "<span class=\"unit\">单位：\(Markup.escaped(unit))</span>" }
    html += "</caption>\n<thead>\n<tr><th scope=\"col\">\(Markup.escaped(heading))</th>"
    for column in columns {
      let header = header(of: column)
      html +=
        "<th scope=\"col\"\(Self.classes([column.isNumeric ? "number" : nil, header.count > 12 ? "long" : nil]))>"
      html += Markup.escaped(header) + "</th>"
    }
    html += "</tr>\n</thead>\n<tbody>\n"
    for row in page { html += self.html(of: row) }
    return html + "</tbody>\n</table>\n</div>\n"
  }

  private func html(of row: Row) -> String {
    var html = row.isTotal ? "<tr class=\"total\">" : "<tr>"
    html += "<th scope=\"row\">\(Markup.escaped(row.name))</th>"
    for (cell, column) in zip(row.cells, columns) {
      html += "<td\(Self.classes([column.isNumeric ? "number" : nil, cell.isDate ? "date" : nil]))>"
      switch cell {
      case .figure(let print): html += print.html
      case .text(let text): html += Markup.escaped(text)
      case .none: html += Self.notApplicable
      }
      html += "</td>"
    }
    return html + "</tr>\n"
  }

  private static func classes(_ classes: [String?]) -> String {
    let classes = classes.compactMap(\.self)
    return classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
  }
}

extension StatisticalTable.Cell {
  /// A date as tables write it (2018-11-30), which no line may break at its hyphens.
  fileprivate var isDate: Bool {
    guard case .text(let text) = self else { return false }
    return Day(iso: text) != nil
  }
}
