import Model

/// The categorical columns of one table of facts, by their places among a fact's codes.
///
/// A cell that was met before is found again by its bytes as they stand; what one means that was not is asked of its column
/// once.
struct FactCategories {
  private var columns: [CategoryColumn] = []
  /// The codes of cells of two words at most.
  private var short = CodeTable(columns: 0)
  /// The codes of longer cells, and of short ones that found no room.
  private var long: [LongCodes] = []

  private struct LongCodes {
    var index = ByteIndex()
    var codes: [UInt16] = []
  }

  /// A column of more different cells than this in one chunk costs its rows a closer look.
  private static let mostLong = 4096

  /// Of no table.
  init() {}

  init(_ table: FactTable, levels: LevelSpellings, settings: IngestSettings) {
    let vocabularies = settings.vocabularies[table]
    let kinds = SpellingTable.kinds(of: table, in: vocabularies[0])
    let isRequired = table != .funding
    columns = [CategoryColumn(.closed(mayBeEmpty: !isRequired), kinds)]
    switch table {
    case .achievements:
      let codes = settings.levels.levels.map { vocabularies[2].code(of: $0.id) }
      columns += [
        CategoryColumn(.flag, .yesNo), CategoryColumn(levels: levels, codes: codes),
        CategoryColumn(levels: levels, codes: codes),
      ]
    case .funding: columns.append(CategoryColumn(.open, .open(vocabularies[1])))
    case .patents, .activities: break
    }
    short = CodeTable(columns: columns.count)
    // An empty cell has the code of nothing where it may be empty.
    for column in columns.indices where column > 0 || !isRequired {
      _ = short.insert(.none, 0, in: column)
    }
    long = columns.map { _ in LongCodes() }
  }

  /// The code of a cell of two words at most that was met before.
  @inline(__always)
  func code(of key: PlainKey, in column: Int) -> UInt16? { short.code(of: key, in: column) }

  /// The code of any cell that was met before.
  func code(of cell: Span<UInt8>, in column: Int) -> UInt16? {
    if let key = PlainKey(cell), let code = short.code(of: key, in: column) { return code }
    return long[column].index.number(of: cell).map { long[column].codes[Int($0)] }
  }

  /// Finds out what a cell means that was not met before; false where its row needs a closer look, or there is no room.
  mutating func learn(_ cell: Span<UInt8>, in column: Int) -> Bool {
    guard let code = columns[column].code(of: cell) else { return false }
    if let key = PlainKey(cell), short.insert(key, code, in: column) { return true }
    guard long[column].codes.count < Self.mostLong else { return false }
    if long[column].index.insert(cell).isNew { long[column].codes.append(code) }
    return true
  }
}
