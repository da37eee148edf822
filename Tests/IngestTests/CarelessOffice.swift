import CSV
import Glibc
import Model
import TestSupport

/// Writes files as careless offices do, from a seed: every encoding and dialect, rows that read, rows that do not, rows that are
/// none, and bytes that went wrong on the way.
struct CarelessOffice {
  /// A file and the table that its name says.
  struct File {
    var table: Table
    var bytes: [UInt8]
  }

  /// How many seeds `make fuzz` asks for; nil where the tests are to be quick.
  static let seedsAskedFor = getenv("GONGBAO_FUZZ_SEEDS").flatMap { Int(String(cString: $0)) }
  static var isFuzzing: Bool { seedsAskedFor != nil }

  static let tables: [Table] = [.studios, .namings, .achievements, .patents, .funding, .activities]
  private static let encodings: [TextEncoding] = [.utf8, .utf16LittleEndian, .utf16BigEndian, .gb18030]
  private static let signs = [",", ",", ",", "\t", ";", "，", "；", "|"]
  private static let lineEnds = ["\r\n", "\n", "\r"]
  private static let titles = [
    "2018年职工创新工作室统计表", "附件2", "填报单位：包头市总工会（盖章）  填报时间：2018年11月20日  单位：个、万元", "单位：万元", "统计期：2018年1-11月",
  ]
  private static let oddities = [
    "", "无", "/", "同上", "〃", "#REF!", "########", "1.50105E+11", "2016.1", "2018-02-30", "近500", "12+", "十二",
    "１２", "-3",
    "1e9", "99999999999999999999", "王\"刚\"", "\"", "a\nb", "a\r\nb", "合计", "说明：见附件", "42685", "2018年底", "√",
    "社会效益显著",
    "\u{200B}", "\u{FEFF}x", "𠮷", "😀", "=1+1", "'007", "100%", "300-500万", "市级", "通遼市", "联通", "其中：女",
    "旗县级、自治区级", "\u{0}",
    "\u{1}", "９２２３３７２０３６８５４７７５８０７亿元", "王刚等5人", "前旗", "市本级", "e\u{301}", "ᠮᠣᠩ", "٣", "Ⅻ",
  ]

  private var dice: Dice
  private var nextKey = 0
  private let prefix: String

  init(seed: UInt64) {
    dice = Dice(seed: seed)
    prefix = String(seed, radix: 36)
  }

  mutating func below(_ bound: Int) -> Int { dice.below(bound) }
  private mutating func chance(_ percent: Int) -> Bool { dice.chance(percent) }
  private mutating func one<Element>(of choices: [Element]) -> Element { dice.one(of: choices) }

  /// A file of up to 12 rows below its header.
  ///
  /// - Parameter isHeadWhole: the bytes that went wrong lie below the header.
  mutating func file(isHeadWhole: Bool) -> File {
    let table = one(of: Self.tables)
    let sign = one(of: Self.signs), lineEnd = one(of: Self.lineEnds)
    var head = ""
    while chance(20) { head += one(of: Self.titles) + lineEnd }
    let header = header(of: table)
    if chance(10) {
      head += header.map { $0.hasPrefix("工作室") ? "基本情况" : "" }.joined(separator: sign) + lineEnd
    }
    head += header.joined(separator: sign) + lineEnd
    if chance(10) { head += header.indices.map { String($0 + 1) }.joined(separator: sign) + lineEnd }
    var body = ""
    for _ in 0..<below(13) { body += line(of: table, header, sign: sign) + lineEnd }
    if chance(20), !body.isEmpty { body.removeLast() }
    let encoding = one(of: Self.encodings)
    var bytes = [UInt8](head, as: encoding.name)
    let start = isHeadWhole ? bytes.count : 0
    bytes += [UInt8](body, as: encoding.name)
    if chance(isHeadWhole ? 25 : 80), bytes.count > start { damage(&bytes, from: start) }
    if encoding != .gb18030, chance(encoding == .utf8 ? 30 : 70) {
      bytes = [UInt8]("\u{FEFF}", as: encoding.name) + bytes
    }
    return File(table: table, bytes: bytes)
  }

  /// Bytes that are no table.
  mutating func garbage() -> File {
    let bytes = (0..<below(400)).map { _ in UInt8(below(chance(50) ? 256 : 64)) }
    return File(table: one(of: Self.tables), bytes: bytes)
  }

  private mutating func header(of table: Table) -> [String] {
    let required: [String], optional: [String]
    switch table {
    case .studios:
      required = ["工作室编号", "工作室名称", "所在地", "成立时间"]
      optional = ["课题数", "专利数", "经济效益（万元）", "级别", "领衔人", "成员人数", "统计期", "备注", "序号"]
    case .namings: (required, optional) = (["工作室编号", "级别", "命名时间"], ["命名单位", "撤销时间"])
    case .patents: (required, optional) = (["专利号", "工作室编号", "专利类型", "授权日期"], ["专利名称", "数量", "序号"])
    case .funding:
      (required, optional) = (["经费编号", "工作室编号", "拨付时间", "金额（万元）"], ["拨付单位", "资金用途", "文号"])
    case .activities:
      (required, optional) = (["活动编号", "工作室编号", "活动类别", "活动时间"], ["次数", "人次", "金额"])
    default:
      required = ["成果编号", "工作室编号", "类别", "完成时间"]
      optional = ["题目", "是否推广应用", "经济效益（万元）", "数量", "认定级别"]
    }
    return required + optional.filter { _ in chance(60) }
  }
}

// MARK: Rows

extension CarelessOffice {
  private mutating func line(of table: Table, _ header: [String], sign: String) -> String {
    nextKey += 1
    var row = header.map { cell(of: $0, in: table) }
    let blanks = [String](repeating: "", count: row.count - 1)
    switch below(24) {
    case 0: return blanks.joined(separator: sign)
    case 1:
      return (["合   计"] + blanks.map { _ in chance(50) ? String(below(50)) : "" }).joined(separator: sign)
    case 2: return "注：本表由各旗县汇总，\(below(9))"
    case 3: return header.joined(separator: sign)
    case 4: row.append(chance(50) ? "" : "多余")
    case 5: row.removeLast()
    case 6: return row.joined(separator: sign) + "\"没有配对的引号" + sign + "\""
    case 7:
      row[below(row.count)] = "\"开了没关"
      return row.joined(separator: sign)
    case 8: return "制表人：王刚" + sign + "审核人：李强"
    case 9: return ""
    case 10...14: row[below(row.count)] = one(of: Self.oddities)
    default: break
    }
    return row.map { Self.quoted($0, sign) }.joined(separator: sign)
  }

  private mutating func cell(of header: String, in table: Table) -> String {
    switch header {
    case "工作室编号": table == .studios ? "\(prefix)-\(nextKey)" : one(of: ["S1001", "S1002", "S1003"])
    case "成果编号", "专利号", "经费编号", "活动编号": "\(prefix)-\(nextKey)"
    case "工作室名称": "\(prefix)\(nextKey)创新工作室"
    case "所在地": one(of: ["包头市", "150200", "昆都仑区", "", "呼市", "锡林格勒"])
    case "级别", "认定级别": one(of: ["盟市级", "自治区级", "国家级", "市级"])
    case "类别": one(of: ["创新成果", "创新课题", "topic"])
    case "专利类型": one(of: ["发明", "实用新型"])
    case "活动类别": one(of: ["培训", "师徒结对"])
    case "是否推广应用": one(of: ["是", "否"])
    case let name where name.hasSuffix("时间") || name.hasSuffix("日期"):
      one(of: ["2016-11-11", "2017/3/5", "2018年5月", "20170101", "2015", "42685"])
    case "统计期": one(of: ["2018", "2018-11", "2018年上半年"])
    case let name
    where name.hasSuffix("（万元）") || name.hasSuffix("数") || ["数量", "金额", "人次", "次数", "序号"].contains(name):
      one(of: ["1", "1.5", "300", "近20", ""])
    default: one(of: ["题目，一", "王刚", "包头市总工会", ""])
    }
  }

  private static func quoted(_ cell: String, _ sign: String) -> String {
    let mustQuote =
      cell.unicodeScalars.contains { "\"\r\n".unicodeScalars.contains($0) } || cell.contains(sign)
    return mustQuote ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }

  /// Turns a few bytes into others, loses some, or cuts the file, behind `start`.
  private mutating func damage(_ bytes: inout [UInt8], from start: Int) {
    switch below(5) {
    case 0: bytes.removeLast(below(bytes.count - start))
    case 1: bytes[start + below(bytes.count - start)] = 0
    case 2: bytes.remove(at: start + below(bytes.count - start))
    default:
      for _ in 0..<(1 + below(3)) { bytes[start + below(bytes.count - start)] = UInt8(below(256)) }
    }
  }
}
