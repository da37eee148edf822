import CSV
import Diagnostics
import Model

/// Makes the files that tell a clerk what to mend.
enum QuarantineSheets {
  static func make(_ files: [FileFindings]) -> Quarantine {
    let marked = files.filter { !$0.marked.isEmpty }
    var result = [Quarantine.File(path: "faults.csv", bytes: faults(marked))]
    var taken: Set<String> = []
    for file in marked {
      // a.csv and a.tsv would have one sheet between them.
      let short = sheetPath(file.file.path)
      let path = taken.insert(short).inserted ? short : file.file.path + "-更正.csv"
      result.append(Quarantine.File(path: path, bytes: sheet(file)))
    }
    let rows = marked.flatMap { file in
      file.quarantined.map { Quarantine.Row(path: file.file.path, line: $0.line, bytes: $0.bytes) }
    }
    return Quarantine(files: result, rows: rows, hasFindings: !marked.isEmpty)
  }

  /// One line a fault, as `file,line,column,code,message,cell`.
  private static func faults(_ files: [FileFindings]) -> [UInt8] {
    var writer = CSVWriter(byteOrderMark: true)
    writer.write(text: ["file", "line", "column", "code", "message", "cell"])
    for file in files {
      for row in file.marked {
        for fault in row.faults {
          let wording = fault.fault.wording(header: fault.header, cell: fault.cell)
          writer.write([
            .text(file.file.path), .number(String(row.line)),
            fault.field.map { .number(String($0 + 1)) } ?? .empty, .text(wording.code.id),
            .text(wording.message.zh), .text(fault.cell),
          ])
        }
      }
    }
    return writer.bytes
  }

  /// The rows as they were, then where they stood, what is wrong and how to mend it.
  private static func sheet(_ file: FileFindings) -> [UInt8] {
    let width = max(file.headers.count, file.marked.map(\.cells.count).max() ?? 0)
    var writer = CSVWriter(byteOrderMark: true)
    writer.write(text: padded(file.headers, to: width) + ["原文件", "原行", "问题", "怎样改"])
    for row in file.marked {
      let wordings = row.faults.map { $0.fault.wording(header: $0.header, cell: $0.cell) }
      var line = padded(row.cells, to: width).map { $0.isEmpty ? CSVWriter.Cell.empty : .text($0) }
      line += [
        .text(file.file.path), .number(String(row.line)),
        .text(wordings.map(\.message.zh).joined(separator: "；")),
        .text(wordings.map(\.help.zh).joined(separator: "；")),
      ]
      writer.write(line)
    }
    return writer.bytes
  }

  private static func padded(_ cells: [String], to width: Int) -> [String] {
    cells + [String](repeating: "", count: max(0, width - cells.count))
  }

  private static func sheetPath(_ path: String) -> String {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return path + "-更正.csv" }
    return String(path.dropLast(name.distance(from: dot, to: name.endIndex))) + "-更正.csv"
  }
}
