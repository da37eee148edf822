import CSV
import Diagnostics
import Model

/// What `check` says of each file, and the account of them all, for a terminal.
struct CheckText: Sendable {
  var language: Language
  /// Columns of the terminal.
  var width: Int
  /// Every file lists its columns, also where a file above has the same.
  var repeatsColumns: Bool

  private func word(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)[language] }

  func text(about files: [FileAccount], asOf: Day, findings: [Severity: Int]) -> String {
    var text = word("截止日期：\(asOf)\n", "As of: \(asOf)\n")
    var first: [Columns: String] = [:]
    for file in files {
      let columns = Columns(of: file)
      let twin = repeatsColumns ? nil : first[columns]
      text += "\n" + decisions(about: file, columnsLike: twin)
      if first[columns] == nil { first[columns] = file.path }
    }
    text += "\n" + table(of: files)
    let counts = FindingSelection.counts(findings)[language]
    if !counts.isEmpty { text += "\n" + word("发现：\(counts)\n", "Found: \(counts)\n") }
    return text
  }

  /// What two files from the same form have in common.
  private struct Columns: Hashable {
    var table: Table?
    var bound: [FileAccount.BoundColumn]
    var unbound: [String]

    init(of file: FileAccount) {
      table = file.table
      bound = file.boundColumns
      unbound = file.unboundHeaders
    }
  }

  private func decisions(about file: FileAccount, columnsLike twin: String?) -> String {
    let table =
      file.table.map { language == .zh ? $0.label : $0.rawValue } ?? word("未识别", "no table")
    let kind = file.isCorrection ? word("，更正表", ", correction sheet") : ""
    let size = word("\(file.bytes)字节", "\(file.bytes) bytes")
    var text =
      Terminal.printable(file.path) + word("：\(table)\(kind)，\(size)\n", ": \(table)\(kind), \(size)\n")
    text += line(word("读法", "read as"), reading(of: file))
    text += line(word("表内写明", "told inside"), told(in: file))
    if let twin, !file.boundColumns.isEmpty {
      text += line(word("列", "columns"), [word("同 \(twin)", "as in \(twin)")])
    } else {
      text += line(word("列", "columns"), file.boundColumns.map(column))
      text += line(word("未使用的列", "not used"), file.unboundHeaders)
    }
    return text
  }

  private func reading(of file: FileAccount) -> [String] {
    var parts: [String] = []
    if !file.encoding.isEmpty { parts.append(file.encoding) }
    if let other = file.alternativeEncoding {
      let name = file.path.split(separator: "/").last ?? ""
      let setting = "files: { \"\(name)\": { encoding: \"\(other)\" } }"
      parts.append(
        word(
          "编码按内容判断，也可能是\(other)：有乱码时请在 gongbao.json5 写 \(setting)",
          "the encoding was judged by the text and may be \(other): if it looks garbled, put \(setting) into gongbao.json5"
        ))
    }
    if !file.dialect.isEmpty { parts.append(delimiter(file.dialect)) }
    if let line = file.headerLine { parts.append(word("表头在第\(line)行", "header on line \(line)")) }
    return parts
  }

  private func told(in file: FileAccount) -> [String] {
    [
      file.reportingUnit.map { word("填报单位 \($0)", "reporting unit \($0)") },
      file.period.map { word("时期 \($0)", "period \($0)") },
      file.moneyUnit.map { word("金额单位 \($0)", "money in \($0)") },
      controlTotals(of: file),
    ].compactMap { $0 }
  }

  private func controlTotals(of file: FileAccount) -> String? {
    let totals = file.controlTotals
    guard totals.compared > 0 else { return nil }
    return word(
      "合计核对 \(totals.compared) 行，\(totals.met) 行相符", "control totals met: \(totals.met) of \(totals.compared)"
    )
  }

  private func delimiter(_ dialect: String) -> String {
    let sign: Wording? =
      switch Dialect(rawValue: dialect) {
      case .comma: Wording(zh: "逗号“,”", en: "comma “,”")
      case .tab: Wording(zh: "制表符", en: "tab")
      case .semicolon: Wording(zh: "分号“;”", en: "semicolon “;”")
      case .fullwidthComma: Wording(zh: "全角逗号“，”", en: "full-width comma “，”")
      case .fullwidthSemicolon: Wording(zh: "全角分号“；”", en: "full-width semicolon “；”")
      case .pipe: Wording(zh: "竖线“|”", en: "bar “|”")
      case nil: nil
      }
    let name = sign?[language] ?? dialect
    return word("以\(name)分隔", "parted by \(name)")
  }

  private func column(_ column: FileAccount.BoundColumn) -> String {
    let unit = column.unit.map { word("（\($0)）", " (\($0))") } ?? ""
    return column.header == column.column
      ? column.column + unit : "\(column.header)→\(column.column)\(unit)"
  }

  /// A label and what belongs to it, on as many lines as it takes; nothing where there is nothing.
  private func line(_ label: String, _ items: [String]) -> String {
    guard !items.isEmpty else { return "" }
    let gap = word("", " ")
    let indent = word("未使用的列", "told inside").displayWidth + 4
    var lines: [String] = []
    var line = ("  " + label).padded(to: indent)
    var used = indent
    for (place, item) in items.enumerated() {
      let piece = Terminal.printable(item) + (place == items.count - 1 ? "" : word("、", ","))
      if used > indent, used + gap.displayWidth + piece.displayWidth > width {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        used = indent
      } else if used > indent {
        line += gap
        used += gap.displayWidth
      }
      line += piece
      used += piece.displayWidth
    }
    return (lines + [line]).map { $0 + "\n" }.joined()
  }

  private func table(of files: [FileAccount]) -> String {
    let rows = files.map { [$0.path] + Self.cells($0.rows) }
    let sum = files.reduce(RowAccount()) { $0 + $1.rows }
    let header = [
      word("文件", "file"), word("读入", "read"), word("采用", "accepted"), word("退回", "quarantined"),
      word("略过", "skipped"),
    ]
    return TextTable(header: header, rows: rows + [[word("合计", "total")] + Self.cells(sum)]).text(width: 1000)
  }

  private static func cells(_ rows: RowAccount) -> [String] {
    [rows.read, rows.accepted, rows.quarantined, rows.skipped].map(String.init)
  }
}
