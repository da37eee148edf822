import CSV
import Model

extension CellReader {
  /// The period of a row: as ISO 8601 writes it, or as offices do.
  mutating func period(_ row: Row, _ need: Need = .required) -> Period? {
    guard hasText(.period, row, need) else { return nil }
    do throws(RowFault) {
      let (period, reason) = try PeriodGrammar.read(content(.period, row))
      if let reason { _ = settle(ReadDate(period.end, doubt: reason), .period, row) }
      return period
    } catch {
      report(error, .period, row, need)
      return nil
    }
  }
}
