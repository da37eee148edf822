import Ingest
import Model

/// Mends a correction sheet as its diagnostics say: only the cells they name, or the whole row where they name none.
struct Clerk {
  /// One line of `faults.csv`.
  private struct Fault {
    var line: String
    var field: Int?
    var code: String
  }

  /// What is written for the codes that say what kind of cell is wrong.
  private static let cells: [String: String] = [
    "ingest.number.exponent": "", "ingest.number.invalid": "1", "ingest.number.negative": "1",
    "ingest.number.overflow": "1", "ingest.number.fraction": "1", "ingest.number.unit": "1",
    "ingest.money.fraction": "1", "ingest.money.invalid": "1", "ingest.money.text": "1",
    "ingest.flag.invalid": "是", "ingest.period.invalid": "2017", "ingest.count.exceeds": "0",
    "ingest.level.contradicts": "", "ingest.level.mark": "", "ingest.level.unknown": "盟市级",
    "ingest.level.several": "盟市级", "ingest.cell.formula": "", "ingest.cell.spreadsheet-error": "",
  ]
  /// Codes of cells whose column tells what is written.
  private static let columns: Set<String> = [
    "ingest.cell.formula", "ingest.cell.missing", "ingest.cell.spreadsheet-error", "ingest.cell.too-narrow",
    "ingest.date.ambiguous", "ingest.date.invalid", "ingest.date.order", "ingest.ditto.without-above",
    "ingest.key.duplicate", "ingest.kind.unknown", "ingest.number.exponent",
    "ingest.region.ambiguous", "ingest.region.outside", "ingest.region.unknown", "ingest.region.unplaced",
    "ingest.studio.two-reporters", "ingest.studio.unknown", "ingest.studio.ambiguous",
  ]
  /// Codes of rows that are written anew.
  private static let rows: Set<String> = [
    "ingest.key.duplicate", "ingest.studio.two-reporters", "ingest.quote.unclosed", "ingest.row.ragged",
    "ingest.text.invalid", "ingest.text.nul",
  ]

  let account: FileAccount
  private(set) var sheet: Spreadsheet
  /// Codes that nobody told how to mend.
  private(set) var helpless: [String] = []

  init(_ sheet: Spreadsheet, account: FileAccount, faults: Spreadsheet) {
    self.sheet = sheet
    self.account = account
    guard let origin = sheet.column("原行") else { return }
    let named = faults.rows.dropFirst().filter { $0[0] == account.path }
      .map { Fault(line: $0[1], field: Int($0[2]).map { $0 - 1 }, code: $0[3]) }
    for place in sheet.rows.indices.dropFirst() {
      for fault in named where fault.line == sheet.rows[place][origin] { mend(fault, place) }
    }
  }

  private mutating func mend(_ fault: Fault, _ place: Int) {
    if fault.code == "ingest.studio.quarantined" { return }
    if fault.code == "ingest.period.overlap",
      let header = account.boundColumns.first(where: { $0.column == "period" })?.header,
      let field = sheet.rows[0].firstIndex(of: header)
    {
      sheet.rows[place][field] = value(of: field, place) ?? ""
      return
    }
    guard let field = fault.field else {
      if Self.rows.contains(fault.code) { writeAnew(place) } else { helpless.append(fault.code) }
      return
    }
    if Self.columns.contains(fault.code), let value = value(of: field, place) {
      sheet.rows[place][field] = value
    } else if let value = Self.cells[fault.code] {
      sheet.rows[place][field] = value
    } else {
      helpless.append(fault.code)
    }
  }

  private mutating func writeAnew(_ place: Int) {
    let width = sheet.rows[0].firstIndex(of: "原文件") ?? 0
    for field in 0..<width { sheet.rows[place][field] = value(of: field, place) ?? "" }
  }

  /// A good cell; nil for a column that may be empty.
  private func value(of field: Int, _ place: Int) -> String? {
    let header = sheet.rows[0][field]
    guard let column = account.boundColumns.first(where: { $0.header == header })?.column else { return nil }
    let line = sheet.column("原行").flatMap { Int(sheet.rows[place][$0]) } ?? 0
    switch column {
    case "studio_id": return account.table == .studios ? "M\(line)" : "S1"
    case "achievement_id", "patent_no", "funding_id", "activity_id", "label": return "M\(line)"
    case "name": return account.table == .studios ? "示例\(line)创新工作室" : "甲创新工作室"
    case "employer": return account.table == .studios ? "示例\(line)厂" : "甲厂"
    case "region", "reporting_unit": return "呼和浩特市"
    case "level": return "盟市级"
    case "kind": return account.table == .activities ? "培训" : "创新成果"
    case "type": return "发明"
    case "indicator": return "coverage"
    case "measure": return "studios"
    case "unit": return "个"
    case "reported": return "是"
    case "value", "amount": return "1"
    case "period": return "\(2000 + line % 18)"
    case let date where date.hasSuffix("_on") || date == "date" || date == "deadline":
      return "2016-11-\(10 + line % 19)"
    default: return nil
    }
  }
}
