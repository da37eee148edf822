import Diagnostics

extension ForeignFormat {
  /// The refusal of the file at `location` in words: what it is, and how to make a table of it.
  func diagnostic(at location: SourceLocation) -> Diagnostic {
    let text = name
    return Diagnostic(
      .error, code, at: location,
      Wording(
        zh: "文件内容是\(text.zh)，不是 CSV 表格，没有读取", en: "The file is \(text.en), not a CSV table; it was not read"),
      help: help)
  }

  var code: DiagnosticCode {
    switch self {
    case .workbook, .legacyWorkbook, .openWorkbook: .fileWorkbook
    case .protectedWorkbook: .fileProtected
    case .spreadsheetXML: .fileSpreadsheetXML
    case .webPage: .fileWebPage
    case .document: .fileDocument
    case .pdf: .filePDF
    case .image: .fileImage
    case .archive: .fileArchive
    case .xml: .fileXML
    case .json: .fileJSON
    case .zeroes: .fileZeroes
    }
  }

  private var name: Wording {
    switch self {
    case .workbook: Wording(zh: " Excel 工作簿（.xlsx）", en: "an Excel workbook (.xlsx)")
    case .legacyWorkbook:
      Wording(zh: " Excel 或 WPS 工作簿（.xls、.et）", en: "an Excel or WPS workbook (.xls, .et)")
    case .openWorkbook: Wording(zh: "电子表格文档（.ods）", en: "an OpenDocument spreadsheet (.ods)")
    case .protectedWorkbook: Wording(zh: "加了密码的工作簿", en: "a workbook with a password")
    case .spreadsheetXML: Wording(zh: "“XML 电子表格 2003”", en: "an XML Spreadsheet 2003")
    case .webPage: Wording(zh: "网页（HTML）", en: "a web page (HTML)")
    case .document: Wording(zh: "文字文档或演示文稿（Word、WPS 文字）", en: "a text document or a presentation")
    case .pdf: Wording(zh: " PDF 文件", en: "a PDF file")
    case .image: Wording(zh: "图片", en: "a picture")
    case .archive: Wording(zh: "压缩包", en: "a compressed archive")
    case .xml: Wording(zh: " XML 数据", en: "XML data")
    case .json: Wording(zh: " JSON 数据", en: "JSON data")
    case .zeroes: Wording(zh: "一串空字节（NUL）", en: "nothing but NUL bytes")
    }
  }

  private var help: Wording {
    switch self {
    case .workbook: Self.saving(as: ".xlsx")
    case .legacyWorkbook: Self.saving(as: ".xls")
    case .openWorkbook: Self.saving(as: ".ods")
    case .spreadsheetXML: Self.saving(as: ".xml")
    case .webPage: Self.saving(as: ".html")
    case .protectedWorkbook:
      Wording(
        zh: "请把扩展名改成 .xlsx，用 Excel 或 WPS 输入密码打开，再选“文件 → 另存为 → CSV UTF-8（逗号分隔）”",
        en:
          "Name it .xlsx, open it in Excel or WPS with its password, and choose File → Save As → “CSV UTF-8 (comma delimited)”"
      )
    case .document:
      Wording(
        zh: "请把里面的表格复制到 Excel 或 WPS 表格，再选“文件 → 另存为 → CSV UTF-8（逗号分隔）”",
        en: "Copy its table into Excel or WPS, and choose File → Save As → “CSV UTF-8 (comma delimited)”")
    case .pdf, .image:
      Wording(
        zh: "请向填报单位要原来的 Excel 或 WPS 表格，打开后选“文件 → 另存为 → CSV UTF-8（逗号分隔）”",
        en:
          "Ask the office for the workbook it was made from, and save that in Excel or WPS as “CSV UTF-8 (comma delimited)”"
      )
    case .archive:
      Wording(
        zh: "请先解压，把里面的表格用 Excel 或 WPS 打开，选“文件 → 另存为 → CSV UTF-8（逗号分隔）”",
        en: "Unpack it first, and save the tables in it in Excel or WPS as “CSV UTF-8 (comma delimited)”")
    case .xml, .json:
      Wording(
        zh: "请从原来的系统重新导出，格式选 CSV 或 Excel；Excel 的再用“文件 → 另存为 → CSV UTF-8（逗号分隔）”",
        en:
          "Export it again from its system as CSV; an Excel file is then saved as “CSV UTF-8 (comma delimited)”"
      )
    case .zeroes:
      Wording(
        zh: "文件没有写完或已经损坏，请重新导出，或向填报单位再要一份",
        en:
          "The file was not written to its end or is damaged; export it again, or ask the office for it again"
      )
    }
  }

  private static func saving(as suffix: String) -> Wording {
    Wording(
      zh: "只改扩展名不行。请把扩展名改回 \(suffix)，用 Excel 或 WPS 打开，选“文件 → 另存为 → CSV UTF-8（逗号分隔）”，用存好的文件替换它",
      en:
        "Another name does not make it a CSV file. Name it \(suffix) again, open it in Excel or WPS, choose File → Save As → “CSV UTF-8 (comma delimited)”, and put that in its place"
    )
  }
}
