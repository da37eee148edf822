/// The forms of a bulletin that can be published.
public enum DocumentFormat: String, Sendable, CaseIterable {
  case markdown = "md"
  case html
  /// A workbook of its tables.
  case workbook = "xlsx"

  /// What every release has where nothing else is asked for.
  public static let usual: [DocumentFormat] = [.markdown, .html]

  var fileName: String { "bulletin.\(rawValue)" }

  /// As a list of releases names it.
  var name: String {
    switch self {
    case .markdown: "文本"
    case .html: "网页"
    case .workbook: "附表"
    }
  }

  var mediaType: String {
    switch self {
    case .markdown: "text/markdown"
    case .html: "text/html"
    case .workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    }
  }

  /// Those that a reader is led to first come first.
  static let byReadership: [DocumentFormat] = [.html, .markdown, .workbook]
}
