/// What reading the files can find: headers and the columns they bind.
extension DiagnosticCode {
  public static let columnMissing = DiagnosticCode(
    "ingest.column.missing", zh: "缺少必需的列", en: "A required column is missing")
  public static let columnUnknown = DiagnosticCode(
    "ingest.column.unknown", zh: "有不认识的列，未读取", en: "Unknown columns were left out")
  public static let columnAbsent = DiagnosticCode(
    "ingest.column.absent", zh: "缺少同一张表的其他文件都有的列",
    en: "The file lacks a column that the table's other files have")
  public static let columnUnit = DiagnosticCode(
    "ingest.column.unit", zh: "表头的单位不适用于该列", en: "The unit in a header does not fit its column")

  static let ingestHeadersCodes: [DiagnosticCode] = [
    columnMissing, columnUnknown, columnAbsent, columnUnit,
  ]
}
