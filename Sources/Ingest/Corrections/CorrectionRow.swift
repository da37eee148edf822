import CSV

/// A row of a correction sheet, as far as it tells which row it takes the place of.
struct CorrectionRow: Sendable {
  let line: Int
  let cells: [String]
  /// What 原文件 and 原行 say, both empty in a row that a clerk added.
  let namedFile: String
  let namedLine: String
  /// What was wrong with the row it names.
  let problem: String
  /// Nothing is left of it but the name of that row: the clerk takes it out.
  let isWithdrawn: Bool

  init(_ row: Row, _ columns: CorrectionColumns) {
    let cells = row.texts
    func text(_ field: Int) -> String {
      field < row.count ? CellText.string(CellText.trimmed(row[field])) : ""
    }
    line = row.line
    self.cells = cells
    namedFile = text(columns.file)
    namedLine = text(columns.line)
    problem = columns.problem.map(text) ?? ""
    isWithdrawn = cells.indices.allSatisfy { columns.contains($0) || CellText.trimmed(row[$0]).isEmpty }
  }

  var namesNothing: Bool { namedFile.isEmpty && namedLine.isEmpty }

  /// The line it names: 12, 12.0 as a spreadsheet may write it, 第12行.
  var number: Int? {
    var text = CompatibilityFolding.fold(namedLine).filter { !" 第行".contains($0) }[...]
    if let point = text.firstIndex(of: "."), text[text.index(after: point)...].allSatisfy({ $0 == "0" }) {
      text = text[..<point]
    }
    guard text.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return Int(text)
  }

  /// The rows of a correction sheet that hold anything, in order. One that cannot be read ends where it fails; reading
  /// its records says why.
  static func all(of layout: FileLayout, _ columns: CorrectionColumns) -> [CorrectionRow] {
    guard var rows = try? layout.body() else { return [] }
    var found: [CorrectionRow] = []
    while (try? rows.advance()) == true {
      if !rows.row.isBlank { found.append(CorrectionRow(rows.row, columns)) }
    }
    return found
  }
}
