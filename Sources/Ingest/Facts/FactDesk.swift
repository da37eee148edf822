import Model

/// What one thread works with, chunk after chunk.
struct FactDesk {
  /// What the categories' cells of the sheet at hand mean.
  private(set) var categories = FactCategories()
  private var sheet: Int?
  var batch = FactBatch()

  /// Turns to a sheet; what was learned of its categories before is kept while it is the same one.
  mutating func take(_ sheet: FactSheet) {
    guard sheet.number != self.sheet else { return }
    self.sheet = sheet.number
    categories = sheet.categories
  }

  /// Finds out what a cell means; false where its row needs a closer look.
  mutating func learn(_ cell: Span<UInt8>, in category: Int) -> Bool { categories.learn(cell, in: category) }
}
