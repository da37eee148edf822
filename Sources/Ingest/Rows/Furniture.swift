import CSV
import Model

/// Tells the rows of a sheet that are no records: titles and headers repeated at page breaks, rows of column numbers,
/// notes, signatures, totals (style §7.3). Only rows that do not read as records are asked about.
struct Furniture: Sendable {
  /// What such a row is there for.
  enum Kind: Sendable, Equatable {
    /// A row of the header, or one from above it, once more.
    case header
    case columnNumbers
    /// A note, a signature, a page number.
    case note
    case total(TotalLabel, field: Int)
  }

  /// The cells of the header's rows and of those above it.
  private let head: Set<[String]>
  private let binding: HeaderBinding

  init(_ header: HeaderFinder.Header) {
    head = Set(header.rows.filter { !$0.isEmpty })
    binding = header.binding
  }

  /// What the row is; nil for a record, however faulty.
  func kind(of row: Row, regions: RegionLookup) -> Kind? {
    let cells = row.trimmedTexts
    let folded = Self.folded(cells)
    guard let first = folded.first(where: { !$0.isEmpty }) else { return nil }
    if head.contains(folded) { return .header }
    if Self.areColumnNumbers(folded) { return .columnNumbers }
    if let total = total(in: cells, row, regions) { return total }
    return isNote(folded, first) ? .note : nil
  }

  /// The cells as they are compared: without blanks, and without the empty ones at the end.
  static func folded(_ cells: [String]) -> [String] {
    var cells = cells.map { CompatibilityFolding.fold($0).filter { !$0.isWhitespace } }
    while cells.last?.isEmpty == true { cells.removeLast() }
    return cells
  }

  // MARK: Column numbers

  private static let stems = Array("甲乙丙丁戊己庚辛壬癸").map(String.init)

  /// 甲 | 乙 | 1 | 2 | 3, also (1) | (2) | (3): letters in their order, then numbers from 1 on.
  static func areColumnNumbers(_ cells: [String]) -> Bool {
    let marks = cells.filter { !$0.isEmpty }.map { mark in
      mark.hasPrefix("(") && mark.hasSuffix(")") ? String(mark.dropFirst().dropLast()) : mark
    }
    guard marks.count >= 3 else { return false }
    let letters = marks.prefix { stems.contains($0) }
    let numbers = marks.dropFirst(letters.count)
    return zip(letters, stems).allSatisfy(==)
      && zip(numbers, 1...).allSatisfy { $0 == String($1) || $0 == "\($1).0" }
  }

  // MARK: Notes

  private static let noteWords = ["注", "备注", "附注", "说明", "填表说明", "填报说明", "指标说明"]
  private static let seals = ["(盖章)", "(公章)", "(签章)", "盖章", "(签字)"]

  private func isNote(_ cells: [String], _ first: String) -> Bool {
    if let colon = first.firstIndex(of: ":") {
      let key = first[..<colon].drop { $0 == "(" || $0 == "*" }.prefix { !$0.isNumber }
      if Self.noteWords.contains(String(key)) || LetterheadEntry.Key.named(String(first[..<colon])) != nil {
        return true
      }
    }
    let texts = cells.filter { !$0.isEmpty }
    if texts.allSatisfy(Self.isPageNumber) { return true }
    guard binding.lacksRequired(cells) else { return false }
    if texts.count == 1, Self.isContinuation(first) || Self.isDayOfSigning(first) { return true }
    return LetterheadEntry.Key.named(first) != nil || Self.noteWords.contains(first)
      || texts.count <= 2 && (Self.seals.contains { first.hasSuffix($0) } || Self.isNumberedNote(first))
  }

  /// 第1页, 共3页, 第1页共3页, 第1页/共3页.
  private static func isPageNumber(_ text: String) -> Bool {
    let rest = text.filter { !"第共页,/、-()".contains($0) }
    return text.contains("页") && !rest.isEmpty && rest.allSatisfy(\.isNumber)
  }

  /// 续表, （续表2）, 接上页, and the title once more with （续） at its end.
  private static func isContinuation(_ text: String) -> Bool {
    let mark = text.reversed().drop { "()".contains($0) || $0.isNumber }.reversed()
    let words = ["续表", "续上表", "接上表", "接上页", "转下页", "续页", "续"]
    return words.contains(String(mark.drop { $0 == "(" }))
      || ["(续", "(续表", "-续", "续表"].contains { String(mark).hasSuffix($0) }
  }

  /// 2018年11月20日, as it stands below a seal.
  private static func isDayOfSigning(_ text: String) -> Bool {
    text.last == "日" && (try? DateGrammar.read(Array(text.utf8).span)) != nil
  }

  /// Further lines of a note: `2.本表……`, `（2）……`, `②……`, long and alone in their row.
  private static func isNumberedNote(_ text: String) -> Bool {
    let body = text.drop { $0 == "(" }
    guard let number = body.first, number.isNumber, text.count > 8 else { return false }
    return body.drop(while: \.isNumber).first.map { ".、)".contains($0) } ?? false
      || "①②③④⑤⑥⑦⑧⑨".contains(number)
  }

  // MARK: Totals

  private func total(in cells: [String], _ row: Row, _ regions: RegionLookup) -> Kind? {
    guard TotalLabel.tables.contains(binding.table), !binding.isDated(row) else { return nil }
    let keys = TableSchema.of(binding.table).key.compactMap { binding.field(of: $0) }
    for (field, cell) in cells.enumerated() where !cell.isEmpty {
      let label = TotalLabel(cell) { name in
        binding.lacksRequired(cells) || !regions.candidates(of: Array(name.utf8).span).isEmpty
      }
      if let label {
        // A row with a key of its own is a record, whatever its studio is called.
        let isKeyed = keys.contains { key in
          key != field && key < row.count && !CellText.content(row[key]).isEmpty
            && !Self.countsRows(cells[key])
        }
        return isKeyed ? nil : .total(label, field: field)
      }
      if binding.isWitnessed(field) { return nil }
    }
    return nil
  }
}

extension Furniture {
  /// 160个 below the header of a key is no key.
  fileprivate static func countsRows(_ cell: String) -> Bool {
    cell.last?.isNumber == false && TotalLabel.claim(cell) != nil
  }
}

extension HeaderBinding {
  /// Some required cell of the row is empty.
  fileprivate func lacksRequired(_ cells: [String]) -> Bool {
    TableSchema.of(table).entries.contains { entry in
      guard entry.isRequired, let field = field(of: entry.column) else { return false }
      return field >= cells.count || cells[field].isEmpty
    }
  }

  /// The row has a date that every record of the table has: a total has none.
  fileprivate func isDated(_ row: Row) -> Bool {
    [Column.foundedOn, .namedOn, .date, .grantedOn, .paidOn].contains { column in
      guard let field = field(of: column), field < row.count else { return false }
      let text = CellText.content(row[field])
      return !text.isEmpty && (try? DateGrammar.read(text)) != nil
    }
  }
}
