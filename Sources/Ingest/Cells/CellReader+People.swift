import CSV
import Model

extension CellReader {
  /// The persons a cell names.
  mutating func persons(_ column: Column, _ row: Row) -> PersonNames? {
    let text = given(column, row, .optional)
    if text.isEmpty { return nil }
    return PersonNames.isOneName(text)
      ? PersonNames(oneName: pooled(text)) : PersonNames(CellText.visible(text))
  }

  /// A number of people; names that stand in its place are counted.
  mutating func people(_ column: Column, _ row: Row) -> Quantity? {
    let text = content(column, row)
    // Names begin with a Chinese character; a number seldom does.
    if !text.isEmpty, text[0] >= 0x80, let count = PersonNames(CellText.visible(text)).count {
      doubt(.membersListed(written: written(column, row), count: count), column)
      return Quantity(exactly: Int64(count))
    }
    return self.count(column, row)
  }
}
