import Model

/// What one thread works with, chunk after chunk.
struct FactDesk {
  /// What the categories' cells of the chunk at hand mean.
  private(set) var categories = FactCategories()
  var batch = FactBatch()

  /// Turns to a chunk of a sheet. What was learned from another is forgotten: which rows of a chunk are clean must not depend
  /// on what its thread read before.
  mutating func turn(to sheet: FactSheet) { categories = sheet.categories }

  /// Finds out what a cell means; false where its row needs a closer look.
  mutating func learn(_ cell: Span<UInt8>, in category: Int) -> Bool { categories.learn(cell, in: category) }
}
