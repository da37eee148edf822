/// The rows of an office's sheet as they stand in its file, from the title to the signature.
struct SheetRows {
  let sheet: OfficeSheet
  let places: PlaceSpelling
  private var office: Office { sheet.office }

  var all: [[String]] {
    let frame = SheetFrame(sheet: sheet)
    let header = SheetHeader(sheet: sheet).rows
    var rows = frame.above + header
    if office.totals == .first { rows += totals }
    for (number, block) in sheet.blocks.enumerated() {
      if number > 0, office.header == .repeated { rows += header }
      for index in block { rows.append(row(at: index, in: block)) }
      if office.totals == .blocks { rows.append(sums(of: Array(block), label: blockLabel)) }
    }
    if office.totals == .last || office.totals == .blocks { rows += totals }
    rows += frame.below
    guard office.text.isSpreadsheet else { return rows }
    let width = header.map(\.count).max() ?? 0
    return rows.map { $0 + Array(repeating: "", count: max(0, width - $0.count)) }
  }

  /// The sums of the sheet, and of the part of its achievements that others took over.
  private var totals: [[String]] {
    let label = Round.pick(["合计", "合   计", "总计", "累计"], office.turn)
    let total = sums(of: Array(sheet.rows.indices), label: label)
    guard let adopted = sheet.columns.firstIndex(where: { $0.name == "adopted" }) else { return [total] }
    let part = sheet.rows.indices.filter { sheet.rows[$0][adopted] == "是" }
    return [total, sums(of: part, label: "其中：推广应用")]
  }

  private var blockLabel: String {
    guard sheet.columns.contains(where: { $0.content == .place }), office.mergesPlaces else { return "本页小计" }
    return Round.pick(["小计", "小  计"], office.turn)
  }

  private func row(at index: Int, in block: Range<Int>) -> [String] {
    let above = index > block.lowerBound ? sheet.rows[index - 1] : nil
    let cells = sheet.columns.indices.map { column in
      let value = sheet.rows[index][column]
      if case .remark(let texts) = sheet.columns[column].content { return Round.pick(texts, index) }
      let repeats = above.map { $0[column] == value && !value.isEmpty } ?? false
      if repeats, office.mergesPlaces, sheet.columns[column].content == .place { return "" }
      if repeats, let ditto = office.ditto, sheet.columns[column].takesDitto { return ditto }
      return written(value, in: sheet.columns[column], turn: index + column + office.turn)
    }
    return serial(index, in: block) + cells
  }

  private func serial(_ index: Int, in block: Range<Int>) -> [String] {
    switch office.serial {
    case .none: []
    case .running: ["\(index + 1)"]
    case .restarting: ["\(index - block.lowerBound + 1)"]
    case .withGaps: ["\(index + index / 7 + 1)"]
    case .decimal: ["\(index + 1).0"]
    case .formula: ["=ROW()-\(SheetFrame(sheet: sheet).above.count + 1)"]
    }
  }

  private func written(_ value: String, in column: SheetColumn, turn: Int) -> String {
    if value.isEmpty { return column.takesAbsentMark ? office.absent : "" }
    let number = Int(value)
    switch (column.content, number) {
    case (.key, _): return WordSpelling.key(value, form: office.keys, turn: turn)
    case (.studioName, _) where office.keys != .nameAndEmployer:
      return WordSpelling.studioName(value, turn: turn)
    case (.person, _): return WordSpelling.person(value, turn: turn)
    case (.place, _): return places.written(value, by: office, turn: turn)
    case (.reportingUnit, _): return office.union
    case (.level, _): return WordSpelling.level(value, by: office, turn: turn)
    case (.yesNo, _): return WordSpelling.yesNo(value, turn: turn)
    case (.word, _): return WordSpelling.word(value, turn: turn)
    case (.date, _): return DateSpelling.written(value, turn: turn)
    case (.count(let counters), let number?):
      return NumberSpelling.count(number, counters: counters, turn: turn)
    case (.area, let number?): return NumberSpelling.area(number, turn: turn)
    case (.money, let yuan?): return NumberSpelling.money(yuan, unit: office.money, turn: turn)
    default: return value
    }
  }

  /// A row of sums: the label stands in the column of serial numbers, else with the places, else first.
  private func sums(of block: [Int], label: String) -> [String] {
    var cells = sheet.columns.enumerated().map { place, column -> String in
      if column.content == .studioName, sheet.table == "studios" { return "\(block.count)个" }
      guard column.isSummed else { return "" }
      let sum = block.reduce(0) { $0 + (Int(sheet.rows[$1][place]) ?? 0) }
      return column.content == .money ? NumberSpelling.sum(ofMoney: sum, unit: office.money) : "\(sum)"
    }
    guard office.serial == .none else { return [label] + cells }
    cells[sheet.columns.firstIndex { $0.content == .place } ?? 0] = label
    return cells
  }
}
