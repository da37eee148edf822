import CSV
import Model

extension CellReader {
  /// The persons a cell names.
  mutating func persons(_ column: Column, _ row: Row) -> PersonNames? {
    hasText(column, row, .optional) ? PersonNames(CellText.visible(content(column, row))) : nil
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
