import Diagnostics
import Ingest
import Model
import Publish
import Workspace

/// `gongbao check`: reads and judges the data; writes correction sheets, publishes nothing.
struct CheckCommand: Sendable {
  let session: WorkspaceSession
  private var terminal: Terminal { session.terminal }

  func run() throws(CommandFailure) -> ExitStatus {
    let workspace = try session.openWorkspace()
    let quarantine = try session.quarantine(of: workspace, output: "\(workspace.path)/reports")
    let lock = try session.hold(workspace.path)
    let run = try session.read(workspace, quarantine: quarantine)
    _ = try session.region(in: run)
    try session.reportFindings(of: run)
    try quarantine.write(run.outcome.quarantine, terminal)
    try terminal.result(text(of: run))
    try session.refuseIfStrict(run)
    lock.release()
    return session.status(of: run)
  }

  private func word(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)[terminal.language] }

  private func text(of run: WorkspaceRun) -> String {
    var text = word("截止日期：\(run.asOf)\n\n", "As of: \(run.asOf)\n\n")
    for file in run.outcome.files { text += lines(about: file) }
    return text + "\n" + table(of: run)
  }

  private func lines(about file: FileAccount) -> String {
    let table =
      file.table.map { terminal.language == .zh ? $0.label : $0.rawValue } ?? word("未识别", "no table")
    var decided = [table, word("\(file.bytes)字节", "\(file.bytes) bytes")]
    if !file.encoding.isEmpty { decided.append(word("编码 \(file.encoding)", "encoding \(file.encoding)")) }
    if !file.dialect.isEmpty {
      let sign = file.dialect == "tab" ? "制表符" : "逗号"
      decided.append(word("以\(sign)分隔", "dialect \(file.dialect)"))
    }
    if let line = file.headerLine { decided.append(word("表头在第\(line)行", "header on line \(line)")) }
    var text = file.path + word("：", ": ")
    text += decided.joined(separator: word("，", ", ")) + "\n"
    let columns = file.boundColumns.map { column in
      let unit = column.unit.map { word("（\($0)）", " (\($0))") } ?? ""
      return column.header == column.column
        ? column.column + unit : "\(column.header)→\(column.column)\(unit)"
    }
    if !columns.isEmpty {
      text += word("    列：", "    columns: ") + columns.joined(separator: word("、", ", ")) + "\n"
    }
    if !file.unboundHeaders.isEmpty {
      text += word("    未使用的列：", "    columns not used: ")
      text += file.unboundHeaders.joined(separator: word("、", ", ")) + "\n"
    }
    return Terminal.printable(text)
  }

  private func table(of run: WorkspaceRun) -> String {
    var rows: [[String]] = []
    var sum = RowAccount()
    for file in run.outcome.files {
      rows.append([file.path] + Self.cells(file.rows))
      sum = sum + file.rows
    }
    rows.append([word("合计", "total")] + Self.cells(sum))
    let header = [
      word("文件", "file"), word("读入", "read"), word("采用", "accepted"), word("退回", "quarantined"),
      word("略过", "skipped"),
    ]
    return TextTable(header: header, rows: rows).text(width: 1000)
  }

  private static func cells(_ rows: RowAccount) -> [String] {
    [rows.read, rows.accepted, rows.quarantined, rows.skipped].map(String.init)
  }
}
