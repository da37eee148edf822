extension StatisticalTable {
  /// A pipe table below its caption and its unit line.
  var markdown: String {
    var lines = ["**\(MarkdownText.escaped(caption))**", ""]
    if let unit = commonUnit { lines += ["单位：\(MarkdownText.escaped(unit))", ""] }
    lines.append(pipeTable)
    for note in notes(file: "[\(path)](\(path))") { lines += ["", note] }
    return lines.joined(separator: "\n")
  }

  /// Only header and rows.
  var pipeTable: String {
    var lines = [
      row([heading] + columns.map { header(of: $0) }),
      "| :-- |" + columns.map { $0.isNumeric ? " --: |" : " :-- |" }.joined(),
    ]
    for row in page {
      let cells = row.cells.map { cell in
        switch cell {
        case .figure(let print): MarkdownText.escaped(print.text)
        case .text(let text): MarkdownText.escaped(text)
        case .none: Self.notApplicable
        }
      }
      lines.append("| \(MarkdownText.escaped(row.name)) | " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n")
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.map { MarkdownText.escaped($0) }.joined(separator: " | ") + " |"
  }
}
