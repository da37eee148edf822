extension DiagnosticCode {
  public static let renderApproximationForbidden = DiagnosticCode(
    "render.approximation.forbidden",
    zh: "模板要把目标、进度、增长率的基数或结果、或小于11的数写成约数。",
    en: "A template approximates a target, progress, an end of a growth rate or a number below 11.")
  public static let renderUnaccountedNumber = DiagnosticCode(
    "render.number.unaccounted",
    zh: "模板要印一个没有口径和记录的数。",
    en: "A template prints a number that is no figure.")
  public static let renderFigureExpected = DiagnosticCode(
    "render.figure.expected",
    zh: "模板把只用于指标数的过滤器用在了别的值上。",
    en: "A template uses a filter for figures on something else.")
  public static let renderArgumentMissing = DiagnosticCode(
    "render.argument.missing",
    zh: "模板里的表、图或过滤器缺少参数。",
    en: "A table, chart or filter of a template lacks an argument.")
  public static let renderArgumentInvalid = DiagnosticCode(
    "render.argument.invalid",
    zh: "模板里的表、图或过滤器的参数无法识别。",
    en: "An argument of a table, chart or filter of a template can't be read.")
  public static let renderBlockTwice = DiagnosticCode(
    "render.block.twice",
    zh: "一篇文档里两张表或两幅图用了同一个 id。",
    en: "Two tables or two charts of one document have the same id.")
  public static let renderRowsExpected = DiagnosticCode(
    "render.rows.expected",
    zh: "模板里的表或图得到的不是地区、目标或指标的列表。",
    en: "A table or chart of a template is given something else than regions, targets or indicators.")
  public static let renderDataInLink = DiagnosticCode(
    "render.link.data",
    zh: "模板把数据中的文字用作链接地址。",
    en: "A template uses text from the data as the target of a link.")
  public static let renderTemplateMissing = DiagnosticCode(
    "render.template.missing",
    zh: "通报指定的模板不存在。",
    en: "A bulletin names a template that does not exist.")
  public static let renderMarkdownFailed = DiagnosticCode(
    "render.markdown.failed",
    zh: "Markdown 不能转换为 HTML（cmark-gfm 不可用）。",
    en: "Markdown could not be turned into HTML (cmark-gfm is not usable).")

  static let renderCodes: [DiagnosticCode] = [
    renderApproximationForbidden, renderUnaccountedNumber, renderFigureExpected, renderArgumentMissing,
    renderArgumentInvalid, renderBlockTwice,
    renderRowsExpected, renderDataInLink, renderTemplateMissing, renderMarkdownFailed,
  ]
}
