/// What counting can find: measures, slices and relations as declared, and what fits no figure.
extension DiagnosticCode {
  public static let measureInvalid = DiagnosticCode(
    "aggregate.measure.invalid", zh: "声明的统计指标无法计算", en: "A declared measure cannot be counted",
    example:
      "measures: { a: { table: \"patents\", where: { knid: \"发明\" }, count: true, label: \"甲\", unit: \"项\" } }",
    mend: Wording(
      zh: "请照提示改 gongbao.json5 里的这个指标：表、列和取值要存在，名称不能与内置指标相同。",
      en:
        "Mend the measure in gongbao.json5 as the message says: its table, columns and values must exist, and "
        + "its id must not be that of a built-in one."))
  public static let measureUnknown = DiagnosticCode(
    "aggregate.measure.unknown", zh: "没有这个统计指标", en: "No measure has this id",
    example: "gongbao totals --measure studio",
    mend: Wording(
      zh: "请改成存在的指标编号（例如 studios；全部指标见 docs/data.md），或在 gongbao.json5 的 measures 里声明它。",
      en:
        "Write the id of a measure, such as studios (docs/data.md lists them), or declare it under measures in "
        + "gongbao.json5."))
  public static let sliceInvalid = DiagnosticCode(
    "aggregate.slice.invalid", zh: "声明的统计口径无法计算", en: "A declared slice cannot be counted",
    example: "slices: { late: { since: \"2018-01-01\", until: \"2015-01-01\" } }",
    mend: Wording(
      zh: "请照提示改 gongbao.json5 里的这个口径：止期不能早于起期，列和取值要存在，名称不能与内置口径相同，也不能像年份或月份。",
      en:
        "Mend the slice in gongbao.json5 as the message says: it must not end before it begins, its columns and "
        + "values must exist, and its id must be neither that of a built-in one nor read as a year or a month."
    ))
  public static let sliceUnknown = DiagnosticCode(
    "aggregate.slice.unknown", zh: "没有这个统计口径", en: "No slice has this id",
    example: "gongbao totals --slice yaer",
    mend: Wording(
      zh: "请改成存在的口径（例如 total、year、last_year），或在 gongbao.json5 的 slices 里声明它。",
      en:
        "Write the id of a slice, such as total, year or last_year, or declare it under slices in gongbao.json5."
    ))
  public static let figureUnknown = DiagnosticCode(
    "aggregate.figure.unknown", zh: "没有这个数", en: "No figure has this id",
    example: "gongbao explain total.studios",
    mend: Wording(
      zh: "请写完整的编号，如 total.studios@150000（口径.指标@地区代码）；页面上每个数的编号在简报目录的 figures.json 里。",
      en:
        "Write the whole id, such as total.studios@150000 (slice.measure@code); figures.json of a release has the id "
        + "of every figure on its page."))
  public static let totalOverflow = DiagnosticCode(
    "aggregate.overflow", zh: "合计超出可以表示的范围", en: "A total is beyond what can be held",
    example: """
      成果编号,工作室编号,类别,日期,数量
      CF-001,S1,创新成果,2016-11-11,9000000000000000000
      CF-002,S1,创新成果,2016-11-12,9000000000000000000
      """,
    mend: Wording(
      zh: "这一列里有位数多得不可能的数，多半是编号填错了列。请找到后改正。",
      en:
        "Some number of that column has more digits than can be, most likely a code in the wrong column. Find it "
        + "and correct it."))
  public static let groupingNotPlanned = DiagnosticCode(
    "aggregate.grouping.unplanned", zh: "本次运行没有按这种方式分组统计",
    en: "This run does not count by that grouping",
    example: "（任何数据都不会引出 · no data can give it）",
    mend: Wording(
      zh: "这是程序的缺陷，数据不用改。请把命令和版本（gongbao --version）告诉维护人员。",
      en:
        "It is a defect of the program; the data are all right. Tell its maintainer the command and the version "
        + "(gongbao --version)."))
  public static let relationInvalid = DiagnosticCode(
    "aggregate.relation.invalid", zh: "指标关系所指的指标不存在或不唯一",
    en: "A relation names an indicator that is not there, or not the only one", severities: [.warning],
    example: "relations: [{ kind: \"growth\", from: { indicator: \"会员数\", period: \"2009\" }, … }]",
    mend: Wording(
      zh: "请核对 gongbao.json5 的 relations 与指标表（indicators.csv）：指标、时期要一致；对应几条的，补充 label 或 period。",
      en:
        "Compare relations in gongbao.json5 with indicators.csv: indicator and period must be the same; where "
        + "several fit, add label or period."))
  public static let studioUncounted = DiagnosticCode(
    "aggregate.studio.uncounted", zh: "工作室没有成立时间，也没有命名和记录，不计入任何数字",
    en: "A studio without a founding date, naming or fact is in no figure", severities: [.warning],
    example: """
      工作室编号,工作室名称,所在地,成立时间
      S5,示例创新工作室,赤峰市,
      """,
    mend: Wording(
      zh: "请在工作室表的“成立时间”一列补填年份或日期。",
      en: "Fill in the year or the date in the column founded_on of the studios table."))

  public static let ruleInvalid = DiagnosticCode(
    "aggregate.rule.invalid", zh: "声明的规则无法核对", en: "A declared rule cannot be checked",
    example: "rules: [{ id: \"area\", field: \"aera_m2\", at_least: \"30\", label: \"场地面积\" }]",
    mend: Wording(
      zh: "请照提示改 gongbao.json5 里的这条规则：栏目、指标、级别和取值要存在，止期不能早于起期。",
      en:
        "Mend the rule in gongbao.json5 as the message says: its column, measure, levels and values must exist, "
        + "and it must not end before it begins."))

  public static let ruleIdle = DiagnosticCode(
    "aggregate.rule.idle", zh: "要核对的规则没有可核对的对象", en: "A rule that was asked for had nothing to judge",
    severities: [.note], example: "gongbao audit --rule IM-L3",
    mend: Wording(
      zh: "不用改。请核对规则编号、统计截止日（--as-of）和地区（--region）：规则可能还没有施行，或者当地另有办法。",
      en:
        "Nothing need be mended. Look at the id, the date (--as-of) and the region (--region): the rule may not be in "
        + "force yet, or the region has a book of its own."))

  static let aggregateCodes: [DiagnosticCode] = [
    measureInvalid, measureUnknown, sliceInvalid, sliceUnknown, figureUnknown, totalOverflow,
    groupingNotPlanned,
    relationInvalid, ruleInvalid, ruleIdle, studioUncounted,
  ]
}
