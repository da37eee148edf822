import Diagnostics

/// The catalogue of diagnostics as the page `docs/codes.md`.
enum CataloguePage {
  /// Every code with its meaning, severities, example and mend, in Chinese and English, stage by stage.
  static func markdown(_ codes: [DiagnosticCode]) -> String {
    var page = introduction
    var stage: Substring?
    for code in codes {
      let own = code.id.prefix { $0 != "." }
      if own != stage {
        stage = own
        page += "\n## \(own)\n"
      }
      page += entry(code)
    }
    return page
  }

  private static let introduction = """
    # 提示代码 · Diagnostic codes

    每条提示末尾方括号里的是提示代码；`gongbao codes 代码` 打印它的说明。例子是会引出这条提示的一格、几行数据、一段设置或一条命令；
    `---` 隔开两个文件。本页由 `make codes` 生成，请不要手改。

    The code of a message stands in brackets at its end; `gongbao codes CODE` prints its entry. The example is a cell, some lines
    of a file, a setting or a command that gives it; `---` parts two files. This page is made by `make codes`; do not edit it.

    """

  private static func entry(_ code: DiagnosticCode) -> String {
    let severities = code.severities.map { "\($0.wording.zh) \($0.wording.en)" }.joined(separator: "、")
    return """

      ### `\(code.id)`

      \(code.summary.zh)。\(code.summary.en). — \(severities)

      ```text
      \(code.example)
      ```

      - 怎样改：\(code.mend.zh)
      - To mend it: \(code.mend.en)

      """
  }
}
