/// What a template may not print.
extension DiagnosticCode {
  public static let renderApproximationForbidden = DiagnosticCode(
    "render.approximation.forbidden",
    zh: "模板要把须用准确数的数写成约数：“其中”的总数或各项、表格中的数、目标和进度、增长率的基数或结果、小于11的数；或者给一个数写了两个约数词",
    en:
      "A template approximates the whole or a part of a 其中, a cell of a table, a target or its progress, an end of a "
      + "growth rate or a number below 11, or puts two words of approximation to one number",
    example: "{% for target in targets %}{{ target.value | approx }}{% endfor %}",
    mend: Wording(
      zh: "去掉 approx，按准确数印出。", en: "Leave out approx and print the exact number."))
  public static let renderUnaccountedNumber = DiagnosticCode(
    "render.number.unaccounted",
    zh: "模板要印一个没有口径和记录的数",
    en: "A template prints a number that is no figure",
    example: "{{ 1 | plus: 1 }}",
    mend: Wording(
      zh: "差用 change，增长率用 growth，占比用 share；序号用 ordinal，例如 {{ forloop.index | ordinal }}。",
      en:
        "Use change for a difference, growth for a rate, share for a part; ordinal for a place in a list, as in "
        + "{{ forloop.index | ordinal }}."))
  public static let renderFigureExpected = DiagnosticCode(
    "render.figure.expected",
    zh: "模板把只用于指标数的过滤器用在了别的值上",
    en: "A template uses a filter for figures on something else",
    example: "{{ region.name | approx }}",
    mend: Wording(
      zh: "请把它用在指标数上，例如 {{ total.studios | approx }}；money 只用于金额，percent 只用于百分数。",
      en:
        "Use it on a figure, as in {{ total.studios | approx }}; money takes amounts, percent takes percentages."
    ))
  public static let renderUnitsDiffer = DiagnosticCode(
    "render.units.differ",
    zh: "模板拿两个单位不同的指标数相比",
    en: "A template compares two figures of different units",
    example: "{{ total.studios | change: total.results }}",
    mend: Wording(
      zh: "请比较单位相同的数，例如工作室数和上年末的工作室数。",
      en: "Compare figures of one unit, such as the studios and those of a year before."))
  public static let renderArgumentMissing = DiagnosticCode(
    "render.argument.missing",
    zh: "模板里的表、图或过滤器缺少参数",
    en: "A table, chart or filter of a template lacks an argument",
    example: "{{ units | table: title: \"各盟市\" }}",
    mend: Wording(
      zh: "请补上提示里的参数，例如 id: \"units\"。", en: "Add the argument that is named, such as id: \"units\"."))
  public static let renderArgumentInvalid = DiagnosticCode(
    "render.argument.invalid",
    zh: "模板里的表、图或过滤器的参数无法识别",
    en: "An argument of a table, chart or filter of a template can't be read",
    example: "{{ total.benefit | money: \"厘\" }}",
    mend: Wording(zh: "请改成提示里的写法。", en: "Write it as the message says."))
  public static let renderBlockTwice = DiagnosticCode(
    "render.block.twice",
    zh: "一篇文档里两张表或两幅图用了同一个 id",
    en: "Two tables or two charts of one document have the same id",
    example: """
      {{ units | table: id: "t", title: "甲", columns: "total.studios" }}

      {{ units | table: id: "t", title: "乙", columns: "total.topics" }}
      """,
    mend: Wording(zh: "每张表、每幅图各用一个 id。", en: "Give every table and every chart an id of its own."))
  public static let renderRowsExpected = DiagnosticCode(
    "render.rows.expected",
    zh: "模板里的表或图得到的不是地区、目标或指标的列表",
    en: "A table or chart of a template is given something else than regions, targets or indicators",
    example: "{{ title | table: id: \"t\", title: \"注\", columns: \"name\" }}",
    mend: Wording(
      zh: "请用 units、places、targets 或 indicators，例如 {{ units | table: … }}。",
      en: "Use units, places, targets or indicators, as in {{ units | table: … }}."))
  public static let renderDataInLink = DiagnosticCode(
    "render.link.data",
    zh: "模板把数据中的文字用作链接地址",
    en: "A template uses text from the data as the target of a link",
    example: "[来源]({{ issuer }})",
    mend: Wording(
      zh: "链接地址只能写在模板里；数据中的文字请直接印出。",
      en: "Write the target of a link in the template itself; print text from the data as text."))
  public static let renderPictureFetched = DiagnosticCode(
    "render.picture.fetched",
    zh: "模板里的图片要到别处去取",
    en: "A picture of a template would have to be fetched",
    example: "![徽标](https://example.org/logo.png)",
    mend: Wording(
      zh: "请去掉图片；数据画成图用 bar_chart 等过滤器，必须有的小图写成 data: 地址。",
      en:
        "Leave out the picture; draw data with bar_chart and its kin, and write a small picture as a data: address."
    ))
  public static let renderNumberTyped = DiagnosticCode(
    "render.number.typed",
    zh: "模板里直接写了数，没有口径和记录",
    en: "A number is typed into a template, with no definition and no rows",
    severities: [.warning],
    example: "全区共有职工创新工作室1993个。",
    mend: Wording(
      zh: "请改用指标，例如 {{ total.studios }}（gongbao templates 列出全部）；是名称的加引号或书名号，如“12351”热线。",
      en:
        "Use a figure, as in {{ total.studios }} (gongbao templates lists them all); put a name into quotation marks, as "
        + "in “12351”."))
  public static let renderTemplateMissing = DiagnosticCode(
    "render.template.missing",
    zh: "简报指定的模板不存在",
    en: "A bulletin names a template that does not exist",
    example: "（配置检查会先报出 workspace.name.unknown · the configuration is checked before）",
    mend: Wording(
      zh: "请核对 gongbao.json5 里 template 的文件名，或把模板放进 templates/。",
      en: "Check the name after template in gongbao.json5, or put the template into templates/."))
  public static let renderMarkdownFailed = DiagnosticCode(
    "render.markdown.failed",
    zh: "Markdown 不能转换为 HTML（cmark-gfm 不可用）",
    en: "Markdown could not be turned into HTML (cmark-gfm is not usable)",
    example: "apt remove libcmark-gfm-extensions0.29.0.gfm.6",
    mend: Wording(
      zh: "请系统管理员重新安装 libcmark-gfm-extensions（sudo apt install libcmark-gfm-extensions-dev）。",
      en: "Ask the administrator to install libcmark-gfm-extensions again (sudo apt install "
        + "libcmark-gfm-extensions-dev)."))

  static let renderCodes: [DiagnosticCode] = [
    renderApproximationForbidden, renderUnaccountedNumber, renderFigureExpected, renderUnitsDiffer,
    renderArgumentMissing,
    renderArgumentInvalid, renderBlockTwice, renderRowsExpected, renderDataInLink, renderPictureFetched,
    renderNumberTyped,
    renderTemplateMissing,
    renderMarkdownFailed,
  ]
}
