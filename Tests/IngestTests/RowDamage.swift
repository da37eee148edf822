import Testing

/// One way in which a row of a clean sheet goes wrong.
struct RowDamage: Sendable, CustomTestStringConvertible {
  /// What becomes of a row: its cells as they stand in the file, and then its bytes.
  private enum Change: Sendable {
    /// Another text in the cells of that part.
    case cell(CleanSheet.Part, String)
    case line(@Sendable (String) -> String)
    case bytes(@Sendable ([UInt8], CleanSheet.Encoding) -> [UInt8]?)
    /// The key of the row above.
    case keyOfTheRowAbove
    /// The line break behind it is lost; the row behind it goes with it.
    case glued
  }

  let testDescription: String
  private let change: Change

  private init(_ name: String, _ change: Change) {
    testDescription = name
    self.change = change
  }

  /// The row's bytes without its line end; nil where this damage cannot befall it.
  func bytes(of row: Int, of sheet: CleanSheet, in file: Int) -> [UInt8]? {
    var cells = sheet.cells(of: row, in: file)
    let sound = cells.joined(separator: ",")
    switch change {
    case .cell(let part, let text):
      guard let field = sheet.field(of: part) else { return nil }
      cells[field] = text
      return sheet.encoding.bytes(cells.joined(separator: ","))
    case .line(let change): return sheet.encoding.bytes(change(sound))
    case .bytes(let change): return change(sheet.encoding.bytes(sound), sheet.encoding)
    case .keyOfTheRowAbove:
      guard row > 0, let key = sheet.field(of: .key) else { return nil }
      cells[key] = sheet.cells(of: row - 1, in: file)[key]
      return sheet.encoding.bytes(cells.joined(separator: ","))
    case .glued:
      guard row + 1 < CleanSheet.rows else { return nil }
      return sheet.encoding.bytes(sound + sheet.cells(of: row + 1, in: file).joined(separator: ","))
    }
  }

  /// How many rows of the clean sheet the damaged one stands for.
  var rows: Int { if case .glued = change { 2 } else { 1 } }

  /// Each of them costs its row, and that alone.
  static let all: [RowDamage] =
    cells + [
      RowDamage("a quote opened and never closed", .line { "\"" + $0 }),
      RowDamage("a closing quote lost", .line { $0.replacing("二”\",", with: "二”,") }),
      RowDamage("an opening quote lost", .line { $0.replacing(",\"甲，", with: ",甲，") }),
      RowDamage("a doubled quote left single", .line { $0.replacing("\"\"一", with: "\"一") }),
      RowDamage("text behind a closing quote", .line { $0.replacing("二”\",", with: "二”\"三,") }),
      RowDamage("a delimiter too many", .line { $0.replacing("\",", with: "\",,") }),
      RowDamage("a delimiter lost", .line { $0.replacing("\",", with: "\"") }),
      RowDamage("a full-width delimiter", .line { $0.replacing(",", with: "，", maxReplacements: 1) }),
      RowDamage("a semicolon for a delimiter", .line { $0.replacing(",", with: ";", maxReplacements: 1) }),
      RowDamage("a full-width delimiter behind a quote", .line { $0.replacing("二”\",", with: "二”\"，") }),
      RowDamage("cut in half", .line { String($0.prefix($0.count / 3)) }),
      RowDamage("cut behind its first cell", .line { String($0.prefix { $0 != "," }) }),
      RowDamage("glued to the next row", .glued),
      RowDamage("an invalid byte", .bytes { $1.withFault($0, atStart: false) }),
      RowDamage("an invalid byte at its beginning", .bytes { $1.withFault($0, atStart: true) }),
      RowDamage("a character cut", .bytes { $1.withCharacterCut($0) }),
      RowDamage(
        "a NUL", .bytes { Array($0.prefix(4)) + [UInt8](repeating: 0, count: $1.unit) + $0.dropFirst(4) }),
      RowDamage("the key of the row above", .keyOfTheRowAbove),
    ]

  private static let cells: [RowDamage] =
    [
      (CleanSheet.Part.required, ["", "#REF!", "########"]),
      (.key, ["1.50105E+11", "=ROW()-3"]),
      (
        .date,
        [
          "2018-02-30", "昨天", "2018-13", "11月16日", "1850-01-01", "2016\u{1}-11-11", "\u{1}2016-11-11",
          "2016-11-11\u{7F}",
          "99999999",
        ]
      ),
      (.kind, ["诗歌", "#N/A", "创新\u{2}课题"]), (.studio, ["S999", "没有这个工作室", "\u{1B}"]),
      (.amount, ["很多", "-3", "1e9", "99999999999999999999", "0.0000001", "3\u{1}5", "3\u{B}\u{1}"]),
      (.level, ["宇宙级", "自治区级、诗歌"]), (.region, ["火星市", "999999", "前旗旗"]),
    ].flatMap { part, texts in
      texts.map { text in RowDamage("\(part): \(text.debugDescription)", .cell(part, text)) }
    }
}
