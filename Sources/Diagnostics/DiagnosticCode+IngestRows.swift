/// What reading the files can find: a row as a whole and its key.
extension DiagnosticCode {
  public static let rowRagged = DiagnosticCode(
    "ingest.row.ragged", zh: "这一行的格数与表头不符", en: "The row has more or fewer cells than the header")
  public static let quoteUnclosed = DiagnosticCode(
    "ingest.quote.unclosed", zh: "双引号不成对", en: "A quote is not closed")
  public static let textInvalid = DiagnosticCode(
    "ingest.utf8.invalid", zh: "含有不是 UTF-8 的字节", en: "The row has bytes that are not UTF-8")
  public static let keyDuplicate = DiagnosticCode(
    "ingest.key.duplicate", zh: "编号重复而内容不同，后一行被隔离",
    en: "A key stands twice with different content; the later row is quarantined")
  public static let keyRepeated = DiagnosticCode(
    "ingest.key.repeated", zh: "同一行出现两次，只计一次", en: "The same row stands twice; it counts once")
  public static let cellMissing = DiagnosticCode(
    "ingest.cell.missing", zh: "必填的格是空的", en: "A required cell is empty")

  static let ingestRowsCodes: [DiagnosticCode] = [
    rowRagged, quoteUnclosed, textInvalid, keyDuplicate, keyRepeated, cellMissing,
  ]
}
