/// What reading the files can find: a file that is no table, whatever its name says.
extension DiagnosticCode {
  private static let saveAsCSV = Wording(
    zh: "用 Excel 或 WPS 打开，选“文件 → 另存为 → CSV UTF-8（逗号分隔）”",
    en: "Open it in Excel or WPS and choose File → Save As → “CSV UTF-8 (comma delimited)”")

  public static let fileWorkbook = DiagnosticCode(
    "ingest.file.workbook", zh: "文件是 Excel 或 WPS 工作簿，不是 CSV",
    en: "The file is an Excel or WPS workbook, not CSV",
    example: "studios.xlsx → studios.csv", mend: saveAsCSV)
  public static let fileProtected = DiagnosticCode(
    "ingest.file.protected", zh: "文件是加了密码的工作簿，不是 CSV",
    en: "The file is a workbook with a password, not CSV",
    example: "studios.xlsx → studios.csv", mend: saveAsCSV)
  public static let fileSpreadsheetXML = DiagnosticCode(
    "ingest.file.spreadsheet-xml", zh: "文件是“XML 电子表格 2003”，不是 CSV",
    en: "The file is an XML Spreadsheet 2003, not CSV",
    example: "<?xml version=\"1.0\"?><Workbook", mend: saveAsCSV)
  public static let fileWebPage = DiagnosticCode(
    "ingest.file.html", zh: "文件是网页，不是 CSV", en: "The file is a web page, not CSV",
    example: "<html><body><table>", mend: saveAsCSV)
  public static let fileDocument = DiagnosticCode(
    "ingest.file.document", zh: "文件是文字文档或演示文稿，不是 CSV",
    en: "The file is a text document or a presentation, not CSV",
    example: "studios.docx → studios.csv",
    mend: Wording(
      zh: "把里面的表格复制到 Excel 或 WPS 表格，再另存为“CSV UTF-8（逗号分隔）”",
      en: "Copy its table into Excel or WPS and save that as “CSV UTF-8 (comma delimited)”"))
  public static let filePDF = DiagnosticCode(
    "ingest.file.pdf", zh: "文件是 PDF，不是 CSV", en: "The file is a PDF, not CSV", example: "%PDF-1.7",
    mend: askForTheWorkbook)
  public static let fileImage = DiagnosticCode(
    "ingest.file.image", zh: "文件是图片，不是 CSV", en: "The file is a picture, not CSV",
    example: "studios.jpg → studios.csv", mend: askForTheWorkbook)
  public static let fileArchive = DiagnosticCode(
    "ingest.file.archive", zh: "文件是压缩包，不是 CSV", en: "The file is a compressed archive, not CSV",
    example: "studios.zip → studios.csv",
    mend: Wording(
      zh: "先解压，再把里面的表格另存为“CSV UTF-8（逗号分隔）”",
      en: "Unpack it, and save the tables in it as “CSV UTF-8 (comma delimited)”"))
  public static let fileXML = DiagnosticCode(
    "ingest.file.xml", zh: "文件是 XML 数据，不是 CSV", en: "The file is XML data, not CSV",
    example: "<?xml version=\"1.0\"?><rows>", mend: exportAgain)
  public static let fileJSON = DiagnosticCode(
    "ingest.file.json", zh: "文件是 JSON 数据，不是 CSV", en: "The file is JSON data, not CSV",
    example: "[{\"name\": \"甲工作室\"}]", mend: exportAgain)
  public static let fileZeroes = DiagnosticCode(
    "ingest.file.zeroes", zh: "文件里只有空字节", en: "The file holds nothing but NUL bytes",
    example: "head -c 4096 /dev/zero > datasets/patents.csv",
    mend: Wording(zh: "重新导出，或再要一份", en: "Export it again, or ask for it again"))

  private static let askForTheWorkbook = Wording(
    zh: "向填报单位要原来的 Excel 或 WPS 表格，另存为“CSV UTF-8（逗号分隔）”",
    en: "Ask the office for its workbook, and save that as “CSV UTF-8 (comma delimited)”")
  private static let exportAgain = Wording(
    zh: "从原来的系统重新导出为 CSV", en: "Export it again from its system as CSV")

  static let ingestForeignCodes: [DiagnosticCode] = [
    fileWorkbook, fileProtected, fileSpreadsheetXML, fileWebPage, fileDocument, filePDF, fileImage,
    fileArchive, fileXML, fileJSON, fileZeroes,
  ]
}
