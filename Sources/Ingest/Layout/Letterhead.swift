import Model

/// What the rows above a header say about the whole sheet (style §7.3):
/// `填报单位：××总工会（盖章）   填报时间：2018年11月20日   单位：个、万元`, in one cell or in several, and a date in the title.
struct Letterhead: Sendable, Equatable {
  /// Who filled the sheet in, without the seal.
  private(set) var reportingUnit: String?
  /// The unit of amounts that carry none themselves: 元, 千元, 万元, 百万元, 亿元.
  private(set) var moneyUnit: String?
  /// The date or period the sheet is of.
  var period: Period? { periods.min { $0.rank < $1.rank }?.period ?? settledPeriod }
  /// What the workspace's configuration says, for a file that does not tell.
  var settledPeriod: Period?
  private var periods: [Dated] = []

  private struct Dated: Equatable {
    var rank: Rank
    var period: Period
  }

  /// What tells the period best: that it is the period, a date by itself, the date of filling in, the year in a title.
  private enum Rank: Int, Comparable {
    case period, date, filledIn, title
    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// Adds the cells of one row.
  mutating func add(_ cells: [String]) {
    let texts = cells.map { CompatibilityFolding.fold($0) }.filter { !$0.isEmpty }
    let line = texts.map { Key.named($0) == nil ? $0 : $0 + ":" }.joined(separator: Self.gap)
    let (lead, entries) = LetterheadEntry.entries(of: line)
    for entry in entries { add(entry) }
    for text in entries.isEmpty ? texts : [lead] { addTitle(text) }
  }

  private mutating func add(_ entry: LetterheadEntry) {
    switch entry.key {
    case .reportingUnit: reportingUnit = reportingUnit ?? Self.withoutSeal(entry.value)
    case .unit:
      if let unit = Self.moneyUnit(in: entry.value) {
        moneyUnit = moneyUnit ?? unit
      } else if entry.value.hasSuffix("工会") || Self.isSealed(entry.value) {
        reportingUnit = reportingUnit ?? Self.withoutSeal(entry.value)
      }
    case .moneyUnit: moneyUnit = moneyUnit ?? Self.moneyUnit(in: entry.value)
    case .period: add(entry.value, .period)
    case .filledIn: add(entry.value, .filledIn)
    case .other: break
    }
    for text in entry.rest { addTitle(text) }
  }

  /// A cell without a key: the date alone or in the brackets at the end, the year at the beginning, a sealed name.
  private mutating func addTitle(_ text: String) {
    let text = text.filter { $0 != " " }
    if Self.isSealed(text) { reportingUnit = reportingUnit ?? Self.withoutSeal(text) }
    if text.hasPrefix("单位") || text.hasPrefix("(单位") {
      moneyUnit = moneyUnit ?? Self.moneyUnit(in: String(text.drop { $0 == "(" }.dropFirst(2)))
    }
    let inside =
      text.last == ")" ? text.lastIndex(of: "(").map { text[text.index(after: $0)...].dropLast() } : nil
    if let inside { add(String(inside), .date) }
    if inside?.count != text.count - 2 { add(text, .date) }
    if let year = text.firstIndex(of: "年") { add(String(text[...year]), .title) }
  }

  private mutating func add(_ text: String, _ rank: Rank) {
    guard let read = try? PeriodGrammar.read(Array(text.utf8).span), read.doubt == nil,
      !periods.contains(where: { $0.rank == rank })
    else { return }
    periods.append(Dated(rank: rank, period: read.period))
  }

  /// The first unit of money in `个、万元`, `人民币：万元`.
  private static func moneyUnit(in text: String) -> String? {
    text.split { ",、/;:() ".contains($0) }
      .map { $0.hasPrefix("人民币") ? String($0.dropFirst(3)) : String($0) }
      .first { $0.hasSuffix("元") && HeaderUnit($0).name == "元" }
  }

  private static func isSealed(_ text: String) -> Bool { seals.contains { text.hasSuffix($0) } }

  private static func withoutSeal(_ text: String) -> String? {
    var name = text.filter { $0 != " " }
    if let seal = seals.first(where: { name.hasSuffix($0) }) { name.removeLast(seal.count) }
    return name.isEmpty ? nil : name
  }

  private static let seals = ["(盖章)", "(公章)", "(章)", "(签章)"]
  /// Between what stood in two cells.
  private static let gap = "   "

  typealias Key = LetterheadEntry.Key
}
