import Aggregate
import Diagnostics

/// One option as the command line, the help and the nearest-name search know it.
struct CommandOption: Sendable {
  /// Without the dashes.
  var name: String
  /// One letter that stands for it.
  var letter: Character?
  /// What its value is called; nil for an option without a value.
  var valueName: Wording?
  /// The values it takes; empty for any.
  var choices: [String] = []
  /// Its value is a list with commas; given twice, both lists count.
  var isList = false
  var commands: Set<CommandName>
  var summary: Wording

  private static let reading: Set<CommandName> = [
    .report, .check, .totals, .progress, .audit, .explain, .templates,
  ]
  private static let all = Set(CommandName.allCases)

  private static let directory = Wording(zh: "目录", en: "DIR")

  /// Every option, in the order of help.
  static let table: [CommandOption] = [
    CommandOption(
      name: "workspace", valueName: directory, commands: reading,
      summary: Wording(
        zh: "工作区目录（默认：当前目录或上级目录中有 gongbao.json5 的）",
        en: "the workspace (default: the nearest directory with gongbao.json5)")),
    CommandOption(
      name: "as-of", valueName: Wording(zh: "日期", en: "DATE"), commands: reading,
      summary: Wording(
        zh: "截止日期：2018-11-30，或 today、last-month、last-quarter、last-year",
        en: "the date: 2018-11-30, or today, last-month, last-quarter, last-year")),
    CommandOption(
      name: "region", valueName: Wording(zh: "代码", en: "CODE"),
      commands: [.report, .totals, .progress, .audit, .templates],
      summary: Wording(zh: "只要这个地区（如 150100）", en: "only this region (such as 150100)")),
    CommandOption(
      name: "region", valueName: Wording(zh: "代码", en: "CODE"), commands: [.check],
      summary: Wording(zh: "核对有没有这个地区（如 150100）", en: "see that there is this region (such as 150100)")),
    CommandOption(
      name: "output", valueName: directory, commands: [.report],
      summary: Wording(
        zh: "发布到这个目录（默认：工作区的 reports/）", en: "publish here (default: reports/ of the workspace)")),
    CommandOption(
      name: "quarantine", valueName: directory, commands: [.report, .check],
      summary: Wording(
        zh: "更正表放在这个目录（默认：工作区的 quarantine/）",
        en: "correction sheets go here (default: quarantine/ of the workspace)")),
    CommandOption(
      name: "slice", valueName: Wording(zh: "口径", en: "NAME"), commands: [.totals],
      summary: Wording(zh: "统计口径（默认 total：累计）", en: "the slice (default total: since the beginning)")),
    CommandOption(
      name: "by", valueName: Wording(zh: "分法", en: "GROUPING"),
      choices: TotalsGrouping.allCases.map(\.rawValue), commands: [.totals],
      summary: Wording(zh: "按什么分（默认 reporting-unit）", en: "what the lines stand for (default reporting-unit)")
    ),
    CommandOption(
      name: "by", valueName: Wording(zh: "分法", en: "GROUPING"),
      choices: [TotalsGrouping.reportingUnit.rawValue], commands: [.audit],
      summary: Wording(
        zh: "不逐条列出，每个填报单位一行计数", en: "a line of counts for each reporting unit instead of each finding")),
    CommandOption(
      name: "allocate", valueName: Wording(zh: "指标", en: "ID"), commands: [.progress],
      summary: Wording(
        zh: "把每个目标的差额按这个指标的比例分解到下级（如 studios）",
        en: "split the gap of each target over the parts of its region by this measure (such as studios)")),
    CommandOption(
      name: "depth", valueName: Wording(zh: "层数", en: "N|all"), commands: [.totals],
      summary: Wording(
        zh: "按所在地展开几层，all 为全部（默认 1）", en: "levels of places below the region, or all (default 1)")),
    CommandOption(
      name: "measure", valueName: Wording(zh: "指标,…", en: "ID,…"), isList: true, commands: [.totals],
      summary: Wording(zh: "只要这些指标，用逗号分开", en: "only these measures, separated by commas")),
    CommandOption(
      name: "rule", valueName: Wording(zh: "规则,…", en: "ID,…"), isList: true, commands: [.audit],
      summary: Wording(
        zh: "只要这些规则，用逗号分开（如 IM-R1）", en: "only these rules, separated by commas (such as IM-R1)")),
    CommandOption(
      name: "all", commands: [.audit],
      summary: Wording(zh: "符合的和不能申报的也列出", en: "tell passes, and who may not apply, as well")),
    CommandOption(
      name: "rows", commands: [.explain],
      summary: Wording(zh: "列出背后的每一行", en: "list every row behind the figure")),
    CommandOption(
      name: "format", valueName: Wording(zh: "格式", en: "FORMAT"), isList: true, commands: [.report],
      summary: Wording(
        zh: "网页 html、文本 md、附表 xlsx，用逗号分开（默认 md,html 和已发布的）",
        en:
          "html, md (text), xlsx (a workbook of the tables), with commas (default md,html and what is published already)"
      )),
    CommandOption(
      name: "format", valueName: Wording(zh: "格式", en: "FORMAT"),
      commands: [.totals, .progress, .audit, .explain, .templates],
      summary: Wording(
        zh: "输出格式：table、csv、json（默认 table）", en: "table, csv or json (default table)")),
    CommandOption(
      name: "format", valueName: Wording(zh: "格式", en: "FORMAT"), commands: [.codes],
      summary: Wording(
        zh: "输出格式：text、markdown、json（默认 text）", en: "text, markdown or json (default text)")),
    CommandOption(
      name: "threads", valueName: Wording(zh: "数目", en: "N"), commands: reading,
      summary: Wording(zh: "线程数（不影响结果）", en: "worker threads (the result does not depend on it)")),
    CommandOption(
      name: "strict", commands: reading,
      summary: Wording(zh: "只要有一行被退回就停止", en: "a quarantined row refuses the run")),
    CommandOption(
      name: "max-diagnostics", valueName: Wording(zh: "数目", en: "N"), commands: reading,
      summary: Wording(
        zh: "最多列出多少个问题，错误优先；0 为全部（默认 100）",
        en: "list at most so many findings, errors first of all; 0 for all (default 100)")),
    CommandOption(
      name: "quiet", letter: "q", commands: all,
      summary: Wording(zh: "不打印路径、提示和警告", en: "no paths, notes, warnings or progress")),
    CommandOption(
      name: "verbose", letter: "v", commands: all,
      summary: Wording(zh: "打印每个文件的详情", en: "say more about each file")),
    CommandOption(
      name: "lang", valueName: Wording(zh: "语言", en: "LANG"), choices: Language.allCases.map(\.rawValue),
      commands: all,
      summary: Wording(
        zh: "屏幕提示的语言（默认看 LC_ALL、LANG，再默认中文）",
        en: "language of messages (default from LC_ALL, LANG; else Chinese)")),
    CommandOption(
      name: "message-format", valueName: Wording(zh: "格式", en: "FORMAT"), choices: ["text", "json"],
      commands: all,
      summary: Wording(zh: "提示的格式：json 为每行一个对象", en: "messages as text, or as one JSON object a line")),
    CommandOption(
      name: "color", valueName: Wording(zh: "时机", en: "WHEN"), choices: ["auto", "always", "never"],
      commands: all, summary: Wording(zh: "提示是否用颜色（默认 auto）", en: "colour in messages (default auto)")),
    CommandOption(
      name: "help", letter: "h", commands: all, summary: Wording(zh: "打印帮助", en: "print help")),
    CommandOption(
      name: "version", commands: all, summary: Wording(zh: "打印版本", en: "print the version")),
  ]

  /// The options of one command; of none, those that every command has.
  static func known(to command: CommandName?) -> [CommandOption] {
    table.filter { option in command.map(option.commands.contains) ?? (option.commands == all) }
  }
}
