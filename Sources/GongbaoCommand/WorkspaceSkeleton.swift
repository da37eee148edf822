import CSV

/// What `gongbao init` puts into a new workspace.
enum WorkspaceSkeleton {
  /// Every file: its path in the workspace and its bytes.
  static var files: [(path: String, bytes: [UInt8])] {
    [("gongbao.json5", Array(configuration.utf8)), ("填写说明.md", Array(guide.utf8))]
      + tables.map { ("datasets/\($0.name).csv", header($0.columns)) }
  }

  /// The tables a workspace begins with and their headers, as offices write them.
  static let tables: [(name: String, columns: [String])] = [
    (
      "studios",
      [
        "工作室编号", "工作室名称", "所在单位", "所在地", "填报单位", "所有制", "成立时间", "领衔人", "荣誉称号", "成员人数", "场地面积（㎡）",
        "级别", "来源",
      ]
    ),
    ("namings", ["工作室编号", "级别", "命名时间", "命名单位", "文号", "来源"]),
    (
      "achievements",
      ["成果编号", "工作室编号", "类别", "题目", "日期", "推广应用", "获奖级别", "认定级别", "经济效益（万元）", "来源"]
    ),
    ("patents", ["专利号", "工作室编号", "专利类型", "授权日期", "专利名称", "来源"]),
    ("funding", ["经费编号", "工作室编号", "拨付单位", "拨付时间", "金额（万元）", "用途", "文号", "来源"]),
    ("activities", ["活动编号", "工作室编号", "类别", "日期", "次数", "人数", "来源"]),
    ("targets", ["地区", "指标", "目标值", "期限", "文号", "来源"]),
  ]

  private static func header(_ columns: [String]) -> [UInt8] {
    var writer = CSVWriter(byteOrderMark: true)
    writer.write(text: columns)
    return writer.bytes
  }

  private static let configuration = """
    // 工报的配置文件。“//”后面是说明，可以删去。
    {
      // 印在简报上的名称和发布单位。
      title: "内蒙古自治区职工创新工作室",
      issuer: "内蒙古自治区总工会经济技术部",

      // 本地区的行政区划代码。它的下一级就是填报单位：自治区填 150000，呼和浩特市填 150100。
      root: "150000",

      // 截止日期。删去这一行，或写 "today"，就是当天；命令行的 --as-of 优先。
      as_of: "today",

      // 印在每份简报末尾的注释。
      notes: [],

      // 级别从高到低。不写就是：全国示范性、自治区级、盟市级、旗县级、基层级。
      // levels: [
      //   { id: "national", name: "国家级" },
      //   { id: "province", name: "省级" },
      // ],

      // 自己的统计口径：2015年以来的自治区级工作室。
      slices: {
        provincial: { since: "2015-01-01", held: "province" },
      },

      // 自己的指标。
      // measures: {
      //   provincial_awards: {
      //     table: "achievements", where: { award_level: ["province", "national"] }, count: true,
      //     label: "省部级以上获奖成果", unit: "项",
      //   },
      // },

      // 要发布的简报。不写就是全套：统计公报（annual）、月报（monthly）、目标进度（progress）、历程（review）、综述（feature），
      // 每个填报单位一份（league）。
      // bulletins: [
      //   { id: "annual", template: "annual.md", title: "2018年职工创新工作室建设情况公报" },
      //   { id: "league", template: "league.md", each: "reporting-unit" },
      // ],
    }

    """

  private static let guide = """
    # 填写说明

    1. 打开 `gongbao.json5`，改好名称、发布单位和本地区的代码（`root`）。
    2. 用Excel或WPS打开 `datasets/` 里的表格，在表头下面填写，或把已有的表格“另存为 → CSV”放进来，标题、合计、合并单元格不用去掉。
       - 只有 `studios.csv`（工作室）必须有数据，其他表没有数据可以空着。
       - 几个单位各报一份时，文件名写成 `studios-赤峰.csv`、`studios-包头.csv`。
    3. 在这个目录里运行 `gongbao check`。读不懂的行在 `quarantine/` 的更正表里，写明了原文件、原行、错在哪里、怎样改；
       照着改好更正表，放进 `datasets/`，再运行一次。
    4. 运行 `gongbao report`，打开屏幕上打印的网页。

    | 表 | 一行是什么 | 怎样写 |
    | --- | --- | --- |
    | `studios` 工作室 | 一个工作室 | 所在地写地区名称或代码；成立时间写 2016-05-01、2016年5月或2016 |
    | `namings` 命名 | 一次命名 | 级别：全国示范性、自治区级、盟市级、旗县级、基层级 |
    | `achievements` 成果 | 一项成果 | 类别：创新课题、攻关项目、创新成果、技术难题、合理化建议 |
    | `patents` 专利 | 一项专利 | 专利类型：发明、实用新型、外观设计 |
    | `funding` 经费 | 一笔经费 | 用途：命名奖励、经费补助、先锋号、成果奖励、单位投入 |
    | `activities` 活动 | 一次活动 | 类别：培训、师徒结对、技术比武、交流、技能晋升 |
    | `targets` 目标 | 一个目标 | 指标写编号，例如 studios；期限写 2019-12-31 |

    日期不全的（只有年份）从那一年的最后一天算起。不知道的格子空着，不要写0。

    """
}
