import Model

/// What one thread works with, chunk after chunk.
struct FactDesk {
  /// What the categories' cells of the sheet at hand mean.
  private(set) var categories = FactCategories()
  private var sheet: Int?
  private var records = [FactRecord](
    repeating: FactRecord(table: .achievements, studio: 0, day: .distantPast), count: FactScanner.batchSize)
  private(set) var recordCount = 0

  /// Turns to a sheet; what was learned of its categories before is kept while it is the same one.
  mutating func take(_ sheet: FactSheet) {
    guard sheet.number != self.sheet else { return }
    self.sheet = sheet.number
    categories = sheet.categories
  }

  /// Finds out what a cell means; false where its row needs a closer look.
  mutating func learn(_ cell: Span<UInt8>, in category: Int) -> Bool { categories.learn(cell, in: category) }

  mutating func beginRecords() { recordCount = 0 }

  @inline(__always)
  mutating func add(_ record: FactRecord) {
    records[recordCount] = record
    recordCount &+= 1
  }

  /// Hands the records to a consumer.
  func hand(to consumer: inout some FactConsumer) {
    if recordCount > 0 { consumer.consume(records.span.extracting(first: recordCount)) }
  }
}
