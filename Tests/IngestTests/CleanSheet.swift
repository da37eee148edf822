import Model
import TestSupport
import Testing

/// A sheet without a fault, of which each file of a workspace is a copy about studios of its own, so that what is read of one
/// file can be told from the others.
struct CleanSheet: Sendable, CustomTestStringConvertible {
  static let rows = 30

  enum Encoding: String, CaseIterable {
    case utf8 = "UTF-8"
    case gb18030 = "GB18030"
    case utf16 = "UTF-16LE"

    /// What breaks a line is as long.
    var unit: Int { self == .utf16 ? 2 : 1 }

    func bytes(_ text: String) -> [UInt8] { [UInt8](text, as: rawValue) }
  }

  /// A cell by what it is to the row.
  enum Part: Sendable {
    /// One without which no row is one.
    case required
    case key, date, kind, studio, amount, level, region
  }

  let table: Table
  let encoding: Encoding

  var testDescription: String { "\(table.rawValue) in \(encoding.rawValue)" }

  static let all = Encoding.allCases.flatMap { encoding in
    [Table.studios, .namings, .achievements, .patents, .funding].map {
      CleanSheet(table: $0, encoding: encoding)
    }
  }

  var header: [String] {
    switch table {
    case .studios: ["工作室编号", "工作室名称", "所在单位", "所在地", "成立时间", "成员人数"]
    case .namings: ["工作室编号", "来源", "文号", "级别", "命名时间"]
    case .patents: ["专利号", "工作室编号", "专利名称", "专利类型", "数量", "授权日期"]
    case .funding: ["经费编号", "工作室编号", "文号", "拨付时间", "金额（万元）"]
    default: ["成果编号", "工作室编号", "题目", "数量", "完成时间", "经济效益（万元）", "类别"]
    }
  }

  /// Where a cell stands, nil for a sheet without one.
  func field(of part: Part) -> Int? {
    let fields: [Part: Int] =
      switch table {
      case .studios: [.key: 0, .required: 1, .region: 3, .date: 4]
      case .namings: [.studio: 0, .level: 3, .date: 4, .required: 4]
      case .patents: [.key: 0, .studio: 1, .kind: 3, .date: 5, .required: 5]
      case .funding: [.key: 0, .studio: 1, .date: 3, .amount: 4, .required: 4]
      default: [.key: 0, .studio: 1, .date: 4, .kind: 6, .required: 6]
      }
    return fields[part]
  }

  /// The cells of a row as they stand in the file: the third with quotes around a text that needs them, and in every fifth row
  /// with a line break. No two rows of a file say the same.
  func cells(of row: Int, in file: Int) -> [String] {
    let key = "F\(file)-\(row)", studio = table == .studios ? key : Self.studio(of: file)
    let text = "\"甲，\"\"一\"\",\(row % 5 == 4 ? "\n" : "")“二”\"", day = "2016-\(1 + row / 20)-\(1 + row % 20)"
    switch table {
    case .studios: return [key, "\(key)创新工作室", text, "呼和浩特市", "2011-10", "\(5 + row)"]
    case .namings: return [studio, "盟市", text, "盟市级", day]
    case .patents: return [key, studio, text, "发明", "\(1 + row)", day]
    case .funding: return [key, studio, text, day, "\(1 + row).5"]
    default: return [key, studio, text, "\(1 + row)", day, "\(1 + row)", "创新成果"]
    }
  }

  /// The physical line on which a row begins.
  func line(of row: Int) -> Int { 2 + row + row / 5 }

  /// The studio that a file's facts are about.
  static func studio(of file: Int) -> String { "S\(file + 1000)" }

  /// The studios that `count` files are about; they are numbered as the files are.
  static func studios(of count: Int) -> String {
    (0..<count).reduce(into: "工作室编号,工作室名称,所在地,成立时间\n") { text, file in
      text += "\(studio(of: file)),第\(file)创新工作室,包头市,2011\n"
    }
  }

  /// A whole file, with one row gone wrong or none.
  func bytes(of file: Int, _ damaged: (damage: RowDamage, row: Int)? = nil) -> [UInt8]? {
    let lineEnd = encoding.bytes("\r\n")
    var bytes =
      encoding.bytes((encoding == .utf16 ? "\u{FEFF}" : "") + header.joined(separator: ",")) + lineEnd
    var row = 0
    while row < Self.rows {
      if let damaged, damaged.row == row {
        guard let broken = damaged.damage.bytes(of: row, of: self, in: file) else { return nil }
        bytes += broken + lineEnd
        row += damaged.damage.rows
      } else {
        bytes += encoding.bytes(cells(of: row, in: file).joined(separator: ",")) + lineEnd
        row += 1
      }
    }
    return bytes
  }
}

extension CleanSheet.Encoding {
  /// With a byte that is no text put in: at the beginning, or behind the second character.
  func withFault(_ row: [UInt8], atStart: Bool) -> [UInt8] {
    let fault: [UInt8] = self == .utf16 ? [0x00, 0xDC] : [0xFF]
    let place = atStart ? 0 : 2 * unit
    return Array(row[..<place]) + fault + row[place...]
  }

  /// With the last byte of a character lost; in UTF-16, where that moves every later byte, the second half of a pair.
  func withCharacterCut(_ row: [UInt8]) -> [UInt8]? {
    let cut = bytes("“二”").dropLast()
    if self == .utf16 { return row + [0x40, 0xD8] }
    guard let place = row.indices.last(where: { row[$0...].starts(with: cut) }) else { return nil }
    var row = row
    row.remove(at: place + cut.count)
    return row
  }
}
