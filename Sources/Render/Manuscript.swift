import Diagnostics
import Liquid
import Model

/// What a bulletin's template wrote: its own text as it is, and in place of every figure, every text from the data and
/// every block a mark that no Markdown can touch. Only when the Markdown has become what it becomes are the marks
/// replaced, so nothing from the data is ever read as markup.
struct Manuscript: Sendable {
  /// Text with marks: U+FDD0, the number of the insert, U+FDD1.
  var text = ""
  private(set) var inserts: [Insert] = []
  /// Where the text's last `]` stands, in bytes: without one close by no link is open.
  private var lastBracket: Int?
  private var paragraph = ParagraphFigures()

  /// What a mark stands for.
  enum Insert: Sendable {
    case data(String)
    indirect case figure(FigurePrint)
    case table(StatisticalTable)
    case chart(Chart)
    case part(DocumentPart)
  }

  static let opening = String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self)
  static let closing = String(decoding: [0xEF, 0xB7, 0x91], as: UTF8.self)

  private mutating func insert(_ insert: Insert) {
    text += Self.opening + String(inserts.count) + Self.closing
    inserts.append(insert)
  }

  /// A block is alone in its paragraph.
  mutating func insert(block: Insert) {
    text += "\n\n"
    insert(block)
    text += "\n\n"
  }

  /// Its blocks' tables in the order of the page.
  var tables: [StatisticalTable] {
    inserts.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  var charts: [Chart] {
    inserts.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
  }

  /// Its figures.
  var register: FigureRegister {
    var register = FigureRegister()
    for insert in inserts {
      switch insert {
      case .data, .part: break
      case .figure(let print): register.note(print)
      case .table(let table): table.forEachFigure { register.note($0) }
      case .chart(let chart): chart.table.forEachFigure { register.note($0) }
      }
    }
    return register
  }
}

extension Manuscript: OutputSink {
  mutating func write(template: String) throws(TemplateFault) {
    try paragraph.read(template)
    let start = text.utf8.count
    text += PlainText.withoutMarks(template)
    let added = text.utf8.span.extracting(start...)
    if let bracket = added.indices.last(where: { added[$0] == UInt8(ascii: "]") }) {
      lastBracket = start + bracket
    }
  }

  mutating func write(data: String) throws(TemplateFault) {
    try refuseInLink()
    try paragraph.readData(data)
    insert(.data(data))
  }

  /// A page prints figures; a number that was only reckoned has no definition and no rows behind it.
  mutating func write(number: Number) throws(TemplateFault) {
    throw .refused(.unaccountedNumber(number.description))
  }

  mutating func write(drop: any Drop) throws(TemplateFault) {
    try refuseInLink()
    switch drop {
    case let figure as FigureDrop:
      try paragraph.read(figure)
      insert(.figure(figure.print))
    case let block as BlockDrop:
      paragraph.end()
      try write(block)
    // Digits that a template may number a list with.
    case let ordinal as Ordinal:
      let digits = String(ordinal.number)
      try paragraph.readData(digits)
      text += digits
    default:
      let data = drop.printed()?.string ?? ""
      try paragraph.readData(data)
      insert(.data(data))
    }
  }

  private mutating func write(_ block: BlockDrop) throws(TemplateFault) {
    switch block.content {
    case .table(var table):
      guard !tables.contains(where: { $0.id == table.id }) else { throw .refused(.blockTwice(table.id)) }
      table.number = tables.count + 1
      insert(block: .table(table))
    case .chart(var chart):
      guard !charts.contains(where: { $0.id == chart.id }) else { throw .refused(.blockTwice(chart.id)) }
      chart.number = charts.count + 1
      insert(block: .chart(chart))
    }
  }

  /// The target of a link is no place for data.
  private func refuseInLink() throws(TemplateFault) {
    let reach = 1000
    guard let lastBracket, lastBracket >= text.utf8.count - reach,
      LinkTarget.isOpen(atEndOf: text.utf8.suffix(reach))
    else { return }
    throw .refused(.dataInLink)
  }
}
