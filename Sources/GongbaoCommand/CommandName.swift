import Diagnostics

/// The commands, in the order in which help lists them.
enum CommandName: String, Sendable, CaseIterable {
  case report
  case check
  case totals
  case progress
  case audit
  case explain
  case templates
  case `init`
  case codes

  var summary: Wording {
    switch self {
    case .report: Wording(zh: "读取数据，汇总，生成并发布简报", en: "read, total, render and publish the bulletins")
    case .check: Wording(zh: "读取并检查数据，不发布", en: "read and judge the data; publish nothing")
    case .totals: Wording(zh: "把统计数打印到屏幕，或输出为CSV、JSON", en: "print figures, or give them as CSV or JSON")
    case .progress: Wording(zh: "目标进度：已建、差额、速度、状态", en: "targets: attained, gap, pace, state")
    case .audit:
      Wording(zh: "核对规则：标准、动态管理、申报条件、经费", en: "rules: standards, dormant studios, promotion, funding")
    case .templates:
      Wording(zh: "模板、切片和指标：模板里可以写什么，现在是多少", en: "templates, slices and figures: what a template may use")
    case .explain: Wording(zh: "一个数的来历：口径、数值、背后的记录", en: "one figure: definition, value, the rows behind it")
    case .`init`: Wording(zh: "新建一个等待填写的工作区", en: "make a new workspace to fill")
    case .codes: Wording(zh: "查提示代码：什么意思，怎样改", en: "look up a diagnostic code: its meaning and mend")
    }
  }

  /// What stands after the command's name.
  var operands: String {
    switch self {
    case .report: "[简报编号…]"
    case .explain: "数的编号"
    case .templates: "[简报编号]"
    case .`init`: "目录"
    case .codes: "[代码]"
    case .check, .totals, .progress, .audit: ""
    }
  }

  var operandsInEnglish: String {
    switch self {
    case .report: "[BULLETIN…]"
    case .explain: "FIGURE"
    case .templates: "[BULLETIN]"
    case .`init`: "DIR"
    case .codes: "[CODE]"
    case .check, .totals, .progress, .audit: ""
    }
  }

  /// How many operands the command takes.
  var operandCount: ClosedRange<Int> {
    switch self {
    case .report: 0...1000
    case .explain, .`init`: 1...1
    case .templates: 0...1
    case .codes: 0...1
    case .check, .totals, .progress, .audit: 0...0
    }
  }

  /// What it does, in a few sentences.
  var explanation: Wording {
    switch self {
    case .report:
      Wording(
        zh: """
          读取 datasets/ 里的全部数据，按截止日期汇总，把每份简报发布到 reports/<简报>/<日期>/，并打印网页的路径。
          读不懂的行不会丢失：放进 quarantine/ 里的更正表，注明哪一格、错在哪里、怎样改。
          不写简报编号就发布全部简报。已经发布过的内容没有变化时，什么也不改。
          """,
        en: """
          Reads everything in datasets/, totals it at the as-of date, publishes each bulletin into
          reports/<bulletin>/<date>/ and prints the path of each page. Rows that cannot be read are kept, in
          correction sheets in quarantine/: which cell, what is wrong, how to mend it.
          Without a bulletin's id all are published. Publishing what is there already changes nothing.
          """)
    case .check:
      Wording(
        zh: """
          读取全部数据，逐个文件说明：编码、分隔符、表头在第几行、认出了哪些列和单位，以及读入、采用、退回、略过各多少行。
          有问题的行写进 quarantine/ 里的更正表。不发布简报。列与前面某个文件相同的不再重复，加 --verbose 逐个列出。
          问题最多列出100个，错误优先，其余只计数；全部列出请加 --max-diagnostics 0。
          加 --message-format json，每个文件输出一个JSON对象（kind 为 file），最后一个是合计（kind 为 total）。
          """,
        en: """
          Reads everything and says of each file: encoding, delimiter, header row, columns and units, and how
          many rows were read, accepted, quarantined and skipped. Faulty rows go to correction sheets in
          quarantine/. Nothing is published. Columns that are those of a file above are not listed again, but with
          --verbose they are. At most 100 findings are listed, errors first of all, the others are counted;
          --max-diagnostics 0 lists them all. With --message-format json each file is a JSON object on a line of
          its own (kind "file"), and the last is the sum (kind "total").
          """)
    case .totals:
      Wording(
        zh: """
          按填报单位、所在地、级别、年份、月份或所有制打印统计数。按单位和所在地时第一行是全区，其余各行相加等于它。
          “按填报单位”看通过哪个工会上报，“按所在地”看工作室在哪里，两种分法不能混用。
          按年、按月时，工作室等存量是年末、月末的数，成果等是当年、当月的数；按月从截止日期上一年的1月起。
          """,
        en: """
          Prints figures by reporting unit, place, level, year, month or ownership. By unit and by place the first line
          is the whole, and the others add up to it. By reporting unit asks through which union a studio reports, by
          place where it is. By year and month a stock is that of the period's end, a flow that within it; months begin
          with January of the year before the date's.
          """)
    case .progress:
      Wording(
        zh: """
          对照 datasets/targets.csv 里的每个目标，打印已建数、完成百分比、差额、今后每月需要的数量、近12个月的速度和状态。
          完成数前有“≈”的，有的原始数是概数；概数的上下限分在目标两边时，状态后面注明“按概数”。
          加 --allocate 指标，把每个差额按这个指标的比例分解：全区的分到各填报单位，其他地区的分到下级各地和本级，相加等于差额。
          """,
        en: """
          For each target of datasets/targets.csv: attained, percent, gap, what each month must bring, the pace of the
          last twelve months, and the state. After a ≈ some record is approximate; where its bounds lie on both sides of
          the target the state says so. With --allocate each gap is split in proportion to a measure, over the reporting
          units for the root, else over the places below the region and its own studios; the shares sum to the gap.
          """)
    case .audit:
      Wording(
        zh: """
          按当日有效的规则核对每个工作室（“七有”标准、连续无成果、申报条件、逐级命名）、命名名额、应拨与已拨经费、目标和已公布的数字。
          没有填写的写“资料不全”，不算不符合；条文没有写死的只作提示。不改动任何数据。
          规则写在 gongbao.json5 的 rules 里可以改；各条规则见 docs/rules.md。
          """,
        en: """
          Judges every studio by the rules in force at the date (the seven standards, barren years, promotion, the ladder of
          levels), quotas, funding due and paid, targets and published figures. What is not told is unknown, never a
          failure; what the text does not settle is a warning. No data are changed. Rules can be changed under rules in
          gongbao.json5; docs/rules.md lists them.
          """)
    case .templates:
      Wording(
        zh: """
          列出全部模板（内置的，和工作区 templates/ 里自己的）和哪些简报用到它们，再列出一份简报的模板里可以写的名称、
          切片和指标，以及它们现在的值。不写简报编号时看第一份。改模板时用它查名称；改好后用 gongbao check 检查。
          """,
        en: """
          Lists the templates, built in and of the workspace's templates/, with the bulletins that use them; then the names,
          slices and measures that the template of a bulletin may write, with what they give now. Without an id the first
          bulletin is taken. When a template is changed, gongbao check tells what is wrong with it.
          """)
    case .explain:
      Wording(
        zh: """
          说明一个数：是什么、怎样计、数值多少、由哪些记录得来。编号写成 口径.指标@地区代码（按填报单位），
          按所在地写 @place:代码，单个工作室写 @studio:编号；页面上每个数的编号在简报目录的 figures.json 里。
          加 --rows 列出背后的每一行：在哪个文件第几行、属于哪个工作室、计多少；各行相加等于这个数。
          增长率、占比、目标进度等由别的数得来的，列出那几个数和各自的记录。
          """,
        en: """
          Tells of one figure what it is, how it is counted, its value and what it comes from. Its id is
          slice.measure@code by reporting unit, @place:code by place, @studio:id of one studio; figures.json of a release
          has the id of every figure on its page. With --rows every row behind it is listed: file, line, studio, and what
          it brings; the rows sum to the figure. Of a growth, a share or a target's progress the figures that it is made
          of are told, each with its rows.
          """)
    case .`init`:
      Wording(
        zh: "在一个空目录（或新目录）里放好配置文件 gongbao.json5、只有表头的数据表和一份说明，填好后即可生成简报。",
        en:
          "Puts a configuration, tables with nothing but headers and a short guide into an empty or new directory."
      )
    case .codes:
      Wording(
        zh: """
          每条提示末尾方括号里的是提示代码。不写代码就列出全部；写一个代码，说明它的意思、例子和怎样改（中文和英文）；
          写代码的前半截（如 ingest.date）就说明同一类的全部代码。
          """,
        en: """
          The code of a message stands in brackets at its end. Without a code all are listed; with one, its meaning, an
          example and the mend are told in Chinese and English; the beginning of one (ingest.date) stands for its kind.
          """)
    }
  }

  /// Lines to try.
  var examples: [(line: String, meaning: Wording)] {
    switch self {
    case .report:
      [
        ("gongbao report", Wording(zh: "发布全部简报", en: "every bulletin")),
        (
          "gongbao report annual --as-of 2018-11-30",
          Wording(zh: "截至2018年11月30日的年度简报", en: "the annual bulletin at a date")
        ),
        ("gongbao report --region 150100", Wording(zh: "只发布呼和浩特市的简报", en: "only the page of one region")),
        (
          "gongbao report --quiet --as-of last-month",
          Wording(zh: "定时任务：没有问题就不出声", en: "for cron: silent when all is well")
        ),
      ]
    case .check:
      [
        ("gongbao check", Wording(zh: "检查数据", en: "judge the data")),
        ("gongbao check --verbose", Wording(zh: "逐个列出每个文件认出的列", en: "list the columns of every file")),
        ("gongbao check --max-diagnostics 0", Wording(zh: "列出全部问题", en: "list every finding")),
        ("gongbao check --message-format json", Wording(zh: "供程序读取", en: "for a program to read")),
      ]
    case .totals:
      [
        ("gongbao totals", Wording(zh: "各填报单位的全部指标", en: "every measure by reporting unit")),
        ("gongbao totals --measure studios,patents", Wording(zh: "只看工作室数和专利数", en: "two measures")),
        (
          "gongbao totals --by place --depth all --format csv",
          Wording(zh: "按所在地逐级展开，输出CSV", en: "by place, all levels, as CSV")
        ),
        (
          "gongbao totals --by month --measure studios,results",
          Wording(zh: "逐月的工作室数和成果数", en: "studios and results month by month")
        ),
      ]
    case .progress:
      [
        ("gongbao progress --as-of 2018-11-30", Wording(zh: "当日的目标进度", en: "targets at a date")),
        (
          "gongbao progress --allocate studios",
          Wording(zh: "差额按现有工作室数分解到各单位", en: "gaps split by the studios there are")
        ),
      ]
    case .audit:
      [
        ("gongbao audit", Wording(zh: "全部规则", en: "every rule")),
        ("gongbao audit --rule IM-R1,TL-R", Wording(zh: "连续没有成果的工作室", en: "studios without results")),
        (
          "gongbao audit --rule IM-L5 --all",
          Wording(zh: "谁可以申报自治区级", en: "who may apply for the region's level")
        ),
        ("gongbao audit --by reporting-unit", Wording(zh: "各填报单位的计分表", en: "counts by reporting unit")),
        ("gongbao audit --region 150500 --format csv", Wording(zh: "一个地区，输出CSV", en: "one region, as CSV")),
      ]
    case .templates:
      [
        ("gongbao templates", Wording(zh: "第一份简报可以用的名称", en: "what the first bulletin may use")),
        (
          "gongbao templates league --region 150100",
          Wording(zh: "呼和浩特市一页可以用的名称", en: "what the page of one region may use")
        ),
        ("gongbao templates monthly --format csv", Wording(zh: "输出CSV", en: "as CSV")),
      ]
    case .explain:
      [
        (
          "gongbao explain total.studios@150000", Wording(zh: "全区工作室数", en: "the studios of the whole region")
        ),
        (
          "gongbao explain total.results@150100 --rows",
          Wording(zh: "呼和浩特市的每一项成果", en: "every result of Hohhot")
        ),
        (
          "gongbao explain year.results@place:150100 --rows --format csv",
          Wording(zh: "按所在地，本年，输出CSV", en: "by place, this year, as CSV")
        ),
        (
          "gongbao explain total.studios@150000#growth:last_year.studios --rows",
          Wording(zh: "增长率、它的两个数和各自的记录", en: "a growth, its two ends and the rows of each")
        ),
        ("gongbao explain 2016.results@150000", Wording(zh: "2016年的成果", en: "the results of 2016")),
      ]
    case .`init`:
      [("gongbao init 我的工作区", Wording(zh: "新建工作区", en: "make a workspace"))]
    case .codes:
      [
        ("gongbao codes", Wording(zh: "全部代码", en: "every code")),
        ("gongbao codes ingest.date.invalid", Wording(zh: "一个代码", en: "one code")),
        ("gongbao codes ingest.date", Wording(zh: "关于日期的全部代码", en: "every code about dates")),
      ]
    }
  }
}
