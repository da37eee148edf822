import CSV
import Diagnostics
import Model

/// Makes the files that tell a clerk what to mend.
enum QuarantineSheets {
  static func make(_ files: [FileFindings]) -> Quarantine {
    let marked = files.filter { !$0.marked.isEmpty }
    var result = [Quarantine.File(path: "faults.csv", bytes: faults(marked))]
    // Copied among the files, a sheet must take the place of none: not of another, not of an earlier one of the same file.
    var taken = Set(files.map(\.file.path))
    for file in marked {
      let path = sheetPath(file.file.path, taken)
      taken.insert(path)
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
    writer.write(originals(file.headers, to: width) + CorrectionColumns.headers.map { .text($0) })
    for row in file.marked {
      let wordings = row.faults.map { $0.fault.wording(header: $0.header, cell: $0.cell) }
      var line = originals(row.cells, to: width)
      line += [
        .text(file.file.path), .number(String(row.line)),
        .text(wordings.map(\.message.zh).joined(separator: "；")),
        .text(wordings.map(\.help.zh).joined(separator: "；")),
      ]
      writer.write(line)
    }
    return writer.bytes
  }

  private static func originals(_ cells: [String], to width: Int) -> [CSVWriter.Cell] {
    cells.map { $0.isEmpty ? .empty : .original($0) }
      + [CSVWriter.Cell](repeating: .empty, count: max(0, width - cells.count))
  }

  /// The file's path without its extension, with -更正.csv behind it; with the extension where that is taken, as by the
  /// sheet of a.tsv beside a.csv, and with a number where that is taken too.
  private static func sheetPath(_ path: String, _ taken: Set<String>) -> String {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    var stem = path
    if let dot = name.lastIndex(of: "."), dot > name.startIndex {
      stem = String(path.dropLast(name.distance(from: dot, to: name.endIndex)))
    }
    let names = [stem, path].map { $0 + "-更正.csv" }
    let numbered = (2...taken.count + 2).lazy.map { "\(path)-更正\($0).csv" }
    return names.first { !taken.contains($0) } ?? numbered.first { !taken.contains($0) } ?? names[1]
  }
}
