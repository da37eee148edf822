import TestSupport
import Testing

/// What the sources printed comes out of the sample workspace, in sentences and in figures.
@Suite struct PublishedFiguresTests {
  private static func publish(_ dates: [String], bulletins: [String]) throws -> TemporaryDirectory {
    let workspace = try SmallWorkspace.sample()
    for date in dates {
      let outcome = try BuiltProgram(in: workspace.path).run(
        [BuiltProgram.gongbao, "report"] + bulletins + ["--as-of", date])
      try #require(outcome.status == 0, "\(outcome.errors)")
    }
    return workspace
  }

  /// The page's text without the exact numbers kept in comments.
  private static func text(of page: String, in workspace: TemporaryDirectory) throws -> String {
    let text = try #require(try workspace.text(of: page))
    return text.split(separator: "<!--", omittingEmptySubsequences: false).enumerated().map { index, part in
      index == 0 ? String(part) : part.split(separator: "-->", maxSplits: 1).dropFirst().joined()
    }.joined()
  }

  @Test func theRegionAtTheEndOfNovember2018() throws {
    let page = try Self.text(
      of: "reports/annual/2018-11-30/bulletin.md", in: Self.publish(["2018-11-30"], bulletins: ["annual"]))
    for sentence in [
      "各级职工创新工作室1993个", "7个被命名为全国示范性职工创新工作室，198个被命名为自治区级职工创新工作室",
      "2015年以来，自治区级职工创新工作室确立创新课题3054个，承担攻关项目1277个，取得创新成果2271项，其中推广应用成果1348项，拥有发明和实用新型专利近500项",
      "完成到2019年底2000个以上目标的99.7%，还差7个", "4.35万个增加到2013年底的7.37万个，增长69.4%", "69.5%，在两端数值四舍五入的范围",
      "522.07万人增加到2013年底的615.7万人，增长17.9%，与原文所印17.9%一致", "121.32万人增加到2013年底的130.42万人，增长7.5%，与原文所印7.5%一致",
      "注：分地区、分级数据为按已公布合计数重构的示例数据，非实际统计结果。",
    ] {
      #expect(page.contains(sentence), "\(sentence)")
    }
    #expect(!page.contains("目标的100.0%"))
  }

  @Test func theMonthTheTargetsAndTheFeature() throws {
    let published = try Self.publish(
      ["2018-11-30"], bulletins: ["monthly", "progress", "review", "studio", "feature"])
    let sentences = [
      "feature": [
        "截至目前，全区共建立1993个职工创新工作室。其中，7个被命名为全国示范性职工创新工作室，198个被命名为自治区级职工创新工作室。"
          + "2015年以来，自治区级职工创新工作室确立创新课题3054个，承担攻关项目1277个，取得创新成果2271项，其中推广应用成果1348项，"
          + "拥有发明和实用新型专利近500项。"
      ],
      "monthly": ["# 全区职工创新工作室建设月报（2018年11月）", "共建立各级职工创新工作室1993个，比上月末增加30个，增长1.5%；比上年末增加353个，增长21.5%"],
      "review": [
        "2015年底862个，比上年末增加657个，增长320.5%", "2015年底公布862个，与现有登记一致；到2018年11月底，增加1131个，增长131.2%。",
        "自治区级：2013年20个，2015年50个，2016年64个，2017年64个。",
      ],
      "studio": ["徐宏伟职工创新工作室于2011年由河套灌区管理总局建立", "培训职工1380人次，结成师徒573对，组织技术比武5次、493人次参加，帮助93人晋升技能等级"],
      "progress": [
        "完成到2019年底2000个以上目标的99.7%，还差7个", "还差的7个，按各地现有职工创新工作室数分解如下",
        "通辽市职工创新工作室达到92个，完成到2020年底120个以上目标的76.7%，还差28个",
      ],
    ]
    for (id, sentences) in sentences.sorted(by: { $0.key < $1.key }) {
      let page = try Self.text(of: "reports/\(id)/2018-11-30/bulletin.md", in: published)
      for sentence in sentences { #expect(page.contains(sentence), "\(sentence)") }
    }
  }

  /// A workspace that lists no bulletins publishes the set, under titles of its own.
  @Test func theBuiltInSet() throws {
    let workspace = try SmallWorkspace()
    let month = try workspace.program.gongbao("report", "monthly", "--as-of", "2018-12-31", "--quiet")
    #expect(month.status == 0)
    #expect(month.output.isEmpty && month.errors.isEmpty)
    #expect(try workspace.program.gongbao("report", "--quiet").status == 0)
    for (id, title) in [
      ("annual", "# 2018年示例建设情况统计公报[1]"), ("monthly", "# 示例建设月报（2018年12月）"), ("progress", "# 示例建设目标进度"),
      ("review", "# 示例建设历程"), ("feature", "# 激发职工创新活力 汇聚一线实干智慧"), ("league/150100", "# 呼和浩特市职工创新工作室建设情况"),
    ] {
      let page = try Self.text(of: "reports/\(id)/2018-12-31/bulletin.md", in: workspace.directory)
      #expect(page.hasPrefix("\(title)\n"))
    }
  }

  @Test func theRegionAtTheEndOf2015() throws {
    let page = try Self.text(
      of: "reports/annual/2015-12-31/bulletin.md", in: Self.publish(["2015-12-31"], bulletins: ["annual"]))
    #expect(page.contains("862个，完成到2019年底2000个以上目标的43.1%，还差1138个"))
  }

  /// What was published of later years is not on the page of an earlier date.
  @Test func theReviewAtTheEndOf2015() throws {
    let page = try Self.text(
      of: "reports/review/2015-12-31/bulletin.md", in: Self.publish(["2015-12-31"], bulletins: ["review"]))
    #expect(page.contains("| 2013年12月31日 |"))
    #expect(!page.contains("| 2018年11月 |") && !page.contains("2015—2018年"))
  }

  /// What was added to a target of results this year are the results of this year, not a difference of two years.
  @Test func aTargetOfWhatIsCountedOverTime() throws {
    let workspace = try SmallWorkspace.sample()
    let targets = try #require(try workspace.text(of: "datasets/targets.csv"))
    try workspace.write(
      targets + "150000,results,10000,2019-12-31,,\r\n", to: "datasets/targets.csv")
    let outcome = try BuiltProgram(in: workspace.path).gongbao("report", "progress", "--quiet")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try Self.text(of: "reports/progress/2018-11-30/bulletin.md", in: workspace)
    #expect(page.contains("| 地区 | 完成数（项） | 占比（%） | 当年增加（项） |"))
    #expect(page.contains("| 合计 | 9108 | 100.0 | 3079 |"))
    #expect(page.contains("| 合计 | 1993 | 100.0 | 353 |"))
  }

  /// Two rule books stand side by side from 2020 on; their standards have the same names.
  @Test func theRulesOfTwoBooks() throws {
    let published = try Self.publish(["2020-06-30"], bulletins: ["annual", "monthly"])
    for id in ["annual", "monthly"] {
      let page = try Self.text(of: "reports/\(id)/2020-06-30/bulletin.md", in: published)
      #expect(page.contains("；通工技发〔2020〕1号中“有"))
    }
    let page = try Self.text(of: "reports/annual/2020-06-30/bulletin.md", in: published)
    #expect(page.contains("| 有创新团队（通工技发〔2020〕1号） |"))
    #expect(page.contains("| 有领衔人 |"))
  }

  @Test func theLeagues() throws {
    let published = try Self.publish(["2015-12-31", "2018-11-30"], bulletins: ["league"])
    let hohhot = try Self.text(of: "reports/league/150100/2018-11-30/bulletin.md", in: published)
    #expect(hohhot.contains("已建各级各类职工创新工作室160个"))
    #expect(hohhot.contains("其中自治区级16个，盟市级144个"))
    #expect(hohhot.contains("创新成果累计3764项"))
    #expect(hohhot.contains("拥有发明和实用新型专利266项"))
    let hulunbuir = try Self.text(of: "reports/league/150700/2018-11-30/bulletin.md", in: published)
    #expect(hulunbuir.contains("已建各级各类职工创新工作室144个"))
    #expect(hulunbuir.contains("自治区级16个"))
    #expect(hulunbuir.contains("连续3年每年命名盟市级职工创新工作室30个，2016年以来共命名90个"))
    let power = try Self.text(of: "reports/league/CY-DL/2015-12-31/bulletin.md", in: published)
    #expect(power.contains("职工创新工作室81个"))
    #expect(power.contains("按命名计，盟市级职工创新工作室72个"))
    let earlier = try Self.text(of: "reports/league/150700/2015-12-31/bulletin.md", in: published)
    #expect(earlier.contains("据不完全统计，2013年以来，呼伦贝尔市各级职工创新工作室帮助企业解决技术难题120多项，获得发明专利43项，创经济效益近2亿元"))
  }

  @Test(
    arguments: [
      ("2014-12-31", "total", "150000", "studios", "205"),
      ("2018-11-30", "total", "150000", "held_national", "7"),
      ("2018-11-30", "total", "150000", "held_province", "198"),
      ("2018-11-30", "provincial", "150000", "patents", "496"),
      ("2018-11-30", "total", "150700", "held_province", "16"),
      ("2015-12-31", "recent", "150700", "benefit", "196325000.00"),
      ("2015-12-31", "total", "CY-DL", "held_prefecture", "72"),
      ("2018-11-30", "total", "150500", "studios", "92"),
    ])
  func figuresOfTheSources(date: String, slice: String, region: String, measure: String, value: String) throws
  {
    let outcome = try BuiltProgram(in: Repository.path).gongbao(
      "totals", "--quiet", "--as-of", date, "--slice", slice, "--measure", measure, "--format", "csv")
    let line = outcome.output.split(separator: "\r\n").first {
      $0.hasPrefix("\(slice),reporting-unit,\(region),")
    }
    #expect(line?.contains(",\(measure),\(value),") == true)
  }

  @Test func theTargetIsNeverRoundedToDone() throws {
    let outcome = try BuiltProgram(in: Repository.path).gongbao(
      "progress", "--quiet", "--region", "150000", "--as-of", "2018-11-30", "--format", "json")
    #expect(outcome.output.contains("\"percent\" : \"99.7\""))
    #expect(outcome.output.contains("\"gap\" : \"7\""))
  }

  /// A second workspace, of which no line of code knows anything.
  @Test func jiaozuo() throws {
    let workspace = try TemporaryDirectory()
    try Repository.copyTree(of: "\(Repository.path)/Tests/Fixtures/jiaozuo", into: workspace)
    let outcome = try BuiltProgram(in: workspace.path).gongbao("report", "--quiet")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    let page = try Self.text(of: "reports/annual/2015-02-28/bulletin.md", in: workspace)
    #expect(page.contains("1个被命名为国家级职工创新工作室，6个被命名为省级职工创新工作室"))
    #expect(page.contains("| 市级 | 20 | 27 |"))
    // One studio reports through the city itself: without its line the units would not add up to 27.
    #expect(page.contains("| 焦作市本级 | 1 | 1 | 0 |"))
    #expect(try !workspace.tree("reports/latest/league").isEmpty)
  }

  @Test(arguments: ["README.md", "README.zh-CN.md"])
  func theTemplateOfTheReadmeRenders(readme: String) throws {
    let workspace = try SmallWorkspace.sample()
    try Repository.copy(readme, into: workspace)
    let text = try #require(try workspace.text(of: readme))
    let block = try #require(text.split(separator: "```liquid\n").dropFirst().first)
    let template = try #require(block.split(separator: "```").first)
    try workspace.write(String(template), to: "templates/annual.md")
    let outcome = try BuiltProgram(in: workspace.path).gongbao("report", "annual", "--quiet")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try Self.text(of: "reports/annual/2018-11-30/bulletin.md", in: workspace)
    #expect(page.contains("1993个"))
    #expect(page.contains("完成目标的99.7%，还差7个。"))
    #expect(page.contains("- 呼和浩特市：160个，占8.0%"))
  }
}
