import Model

/// What makes a row a total: 合计, 小　计, 总计, 全区合计, 赤峰市小计, 本页小计, 合计160个, 其中：女 (style §7.3).
struct TotalLabel: Sendable, Equatable {
  /// How much it covers; a total ends with the one above it of its rank or a higher one.
  enum Rank: Int, Sendable, Comparable {
    /// 本页小计, 本页合计: a page, whatever blocks it cuts.
    case page
    /// 小计, 赤峰市小计.
    case block
    /// 赤峰市合计.
    case region
    /// 合计, 共计.
    case sheet
    /// 总计, 累计, 全区合计.
    case whole

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// As written.
  var text: String
  var rank: Rank
  /// 其中：a part of the total above, not a total of rows.
  var isPart: Bool
  /// 累计 also counts what earlier sheets had.
  var isRunning: Bool
  /// The number of rows it claims: 合计160个.
  var rows: Int?

  /// The tables whose sheets have totals.
  static let tables: Set<Table> = [.studios, .namings, .achievements, .patents, .funding, .activities]

  /// Reads a cell.
  ///
  /// - Parameter isRegion: tells whether a text is the name of a region; it may stand before the word.
  init?(_ cell: String, isRegion: (String) -> Bool) {
    var label = CompatibilityFolding.fold(cell).filter { !$0.isWhitespace && $0 != ":" && $0 != "*" }
    text = cell
    if label.hasPrefix("其中"), cell.count <= Self.longest {
      let rest = CompatibilityFolding.fold(cell).filter { !$0.isWhitespace }.dropFirst(2).first
      guard rest == nil || rest == ":" || rest == "," else { return nil }
      (rank, isPart, isRunning, rows) = (.page, true, false, nil)
      return
    }
    rows = Self.claim(takenFrom: &label)
    if label.hasPrefix("("), label.hasSuffix(")") { label = String(label.dropFirst().dropLast()) }
    guard let (word, rank) = Self.words.first(where: { label.hasSuffix($0.0) }) else { return nil }
    let scope = String(label.dropLast(word.count))
    isPart = false
    isRunning = word == "累计"
    if scope.isEmpty {
      // 共160个 says the number alone.
      guard word != "共" || rows != nil else { return nil }
      self.rank = rank
    } else if scope == "本页" || scope == "每页" {
      self.rank = .page
    } else if scope.hasPrefix("全"), scope.count <= 3 || ["全自治区", "全产业系统"].contains(scope) {
      self.rank = .whole
    } else if Self.scopes.contains(scope) {
      self.rank = rank
    } else if word != "共", isRegion(scope) {
      self.rank = rank == .block ? .block : .region
    } else {
      return nil
    }
  }

  /// Takes a number of rows from the end: `合计160个`, `小计（12）`, `合计（共12项）`.
  private static func claim(takenFrom label: inout String) -> Int? {
    var rest = label[...]
    if rest.hasSuffix(")") { rest = rest.dropLast() }
    if let unit = units.first(where: { rest.hasSuffix($0) }) { rest = rest.dropLast(unit.count) }
    let digits = rest.reversed().prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, let number = Int(String(digits.reversed())) else { return nil }
    rest = rest.dropLast(digits.count)
    if rest.hasSuffix("(") { rest = rest.dropLast() }
    if rest.hasSuffix("(共") { rest = rest.dropLast(2) }
    label = String(rest)
    return number
  }

  /// The number of rows that a cell beside the word claims: 160, 160个.
  static func claim(_ cell: String) -> Int? {
    var text = "共" + CompatibilityFolding.fold(cell).filter { !$0.isWhitespace && $0 != "共" }
    let number = claim(takenFrom: &text)
    return text == "共" ? number : nil
  }

  private static let words: [(String, Rank)] = [
    ("小计", .block), ("总合计", .whole), ("合计", .sheet), ("共计", .sheet), ("总计", .whole), ("累计", .whole),
    ("总数", .whole), ("共", .sheet),
  ]
  private static let scopes: Set<String> = ["以上", "本表", "本级", "本盟", "本市", "本旗", "本县", "本区", "本单位", "总"]
  private static let units = ["个", "家", "所", "项", "条", "件", "笔", "行", "次", "人"]
  private static let longest = 24
}
