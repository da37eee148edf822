import CSV
import Model
import TestSupport

/// Writes sheets of facts as an office does that lets a program write them, from a seed: nearly every row is clean, and what is
/// not is what looks nearly so. Several files of a table share keys.
struct TidyOffice {
  private static let tables: [Table] = [.achievements, .patents, .funding, .activities]
  private static let encodings: [TextEncoding] = [
    .utf8, .utf8, .utf8, .utf8, .gb18030, .utf16LittleEndian, .utf16BigEndian,
  ]
  private static let signs = [",", ",", ",", ",", "\t", ";", "|", "，"]
  private static let lineEnds = ["\n", "\n", "\r\n", "\r\n", "\r"]

  /// How a file is written.
  fileprivate struct Form {
    var encoding: TextEncoding
    var sign: String
    var lineEnd: String
    var columns: [TidyCells.Column]
    /// Delimiters behind the last cell of every row.
    var padding: String
    /// Of a hundred rows, so many are another kind of row.
    var odd: Int
  }

  private var dice: Dice
  private var cells: TidyCells
  /// Rows of earlier files, by column, for keys that stand twice.
  private var written: [Table: [[TidyCells.Sense: String]]] = [:]

  init(seed: UInt64) {
    dice = Dice(seed: seed)
    cells = TidyCells(seed: ~seed)
  }

  /// A workspace of so many files of facts beside the studios: path → bytes.
  mutating func workspace(of count: Int) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = ["studios.csv": Array(TidyCells.studios.utf8)]
    for number in 0..<count {
      let table = dice.one(of: Self.tables)
      files["\(table.rawValue)-\(number).csv"] = file(of: table)
    }
    return files
  }

  private mutating func file(of table: Table) -> [UInt8] {
    var columns = TidyCells.columns(of: table).filter { $0.isRequired || dice.chance(60) }
    if dice.chance(30) {
      for place in columns.indices.reversed() { columns.swapAt(place, dice.below(place + 1)) }
    }
    let form = Form(
      encoding: dice.one(of: Self.encodings), sign: dice.one(of: Self.signs),
      lineEnd: dice.one(of: Self.lineEnds), columns: columns, padding: "",
      odd: dice.one(of: [0, 0, 2, 10, 40]))
    return bytes(of: table, dice.chance(15) ? form.padded(dice.within(1...3)) : form)
  }

  private mutating func bytes(of table: Table, _ form: Form) -> [UInt8] {
    let header = form.columns.map { dice.one(of: $0.headers) }.joined(separator: form.sign)
    let scheme = form.encoding.name
    let hasMark = form.encoding != .gb18030 && dice.chance(form.encoding == .utf8 ? 30 : 80)
    var bytes = [UInt8]((hasMark ? "\u{FEFF}" : "") + header + form.lineEnd, as: scheme)
    cells.beginFile(odd: form.odd)
    var rows = (0..<dice.within(dice.one(of: [0...3, 4...30, 4...30, 31...90]))).map { _ in
      dice.chance(form.odd) ? oddLine(table, form, header) : line(table, form)
    }
    if dice.chance(15), let last = rows.popLast() {
      bytes += [UInt8](rows.map { $0 + form.lineEnd }.joined() + last, as: scheme)
    } else {
      bytes += [UInt8](rows.map { $0 + form.lineEnd }.joined(), as: scheme)
    }
    if dice.chance(form.odd) { damage(&bytes) }
    return bytes
  }

  // MARK: Rows

  private mutating func line(_ table: Table, _ form: Form) -> String {
    var row: [TidyCells.Sense: String] = [:]
    if dice.chance(6), let above = written[table], !above.isEmpty {
      // The key of an earlier row, which says the same or does not.
      row = dice.one(of: above)
      if dice.chance(30) { row[dice.one(of: form.columns).sense] = nil }
    }
    for column in form.columns where row[column.sense] == nil {
      row[column.sense] = cells.cell(of: column.sense, in: table)
    }
    if dice.chance(20) { written[table, default: []].append(row) }
    return written(form.columns.map { row[$0.sense] ?? "" }, form)
  }

  private mutating func written(_ cells: [String], _ form: Form) -> String {
    var cells = cells
    let mayHide = form.columns.indices.filter { form.columns[$0].sense == .text }
    if dice.chance(3), let place = mayHide.first {
      // What looks like whole rows stands in quotes.
      let clean = cells.map { quoted($0, form) }.joined(separator: form.sign)
      cells[place] +=
        form.lineEnd + [clean, clean + form.lineEnd + clean, "\"\(clean)\""][dice.below(3)] + form.lineEnd
    }
    return cells.map { quoted($0, form) }.joined(separator: form.sign) + form.padding
  }

  private mutating func quoted(_ cell: String, _ form: Form) -> String {
    let mustQuote =
      cell.contains(form.sign) || cell.unicodeScalars.contains { "\"\r\n".unicodeScalars.contains($0) }
    guard mustQuote || dice.chance(4) else { return cell }
    return "\"\(cell.replacing("\"", with: "\"\""))\""
  }

  private mutating func oddLine(_ table: Table, _ form: Form, _ header: String) -> String {
    let clean = line(table, form), width = form.columns.count
    switch dice.below(16) {
    case 0: return ""
    case 1: return String(repeating: form.sign, count: width - 1)
    case 2: return header
    case 3: return "合计" + String(repeating: form.sign, count: width - 1) + "\(dice.below(30))"
    case 4: return "小计" + String(repeating: form.sign + "\(dice.below(30))", count: width - 1)
    case 5: return "注：本表由各旗县汇总" + clean
    case 6: return clean + form.sign
    case 7: return clean + form.sign + "多余"
    case 8: return String(clean.prefix(clean.count / 2))
    case 9: return clean.replacing(form.sign, with: form.sign + "\"", maxReplacements: 1)
    case 10: return clean + "\"" + form.lineEnd + "\"" + clean
    case 11: return clean.replacing(form.sign, with: form.lineEnd, maxReplacements: 1)
    case 12: return (0..<width).map { _ in "同上" }.joined(separator: form.sign)
    case 13: return clean + form.lineEnd + form.lineEnd + clean
    default: return clean
    }
  }

  /// Puts in, changes or loses bytes anywhere.
  private mutating func damage(_ bytes: inout [UInt8]) {
    let faults: [[UInt8]] = [
      [0], [0, 0], [0xFF], [0xE4], [0xE4, 0xB8], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0x81], [0x1A], [0x22], [0x0D], [0x0A],
    ]
    for _ in 0..<dice.within(1...3) where !bytes.isEmpty {
      let place = dice.below(bytes.count)
      switch dice.below(3) {
      case 0: bytes.insert(contentsOf: dice.one(of: faults), at: place)
      case 1: bytes.remove(at: place)
      default: bytes[place] = UInt8(dice.below(256))
      }
    }
  }
}

extension TidyOffice.Form {
  fileprivate func padded(_ count: Int) -> Self {
    var form = self
    form.padding = String(repeating: sign, count: count)
    return form
  }
}
