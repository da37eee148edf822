import Diagnostics
import Liquid
import Testing

@testable import Render

/// Numbers that a template's author typed instead of asking for a figure.
@Suite struct TypedNumbersTests {
  private func warnings(_ source: String) throws -> [Diagnostic] {
    let library = try TemplateLibrary(files: ["a.md": source])
    return library.typedNumbers(in: ["a.md"])
  }

  @Test(
    arguments: [
      ("共建立1993个职工创新工作室。", ["1993个"]), ("近500项、120多项", ["近500项", "120多项"]),
      ("创经济效益2亿元，占34.05%", ["2亿元", "34.05%"]), ("{{ total.studios }}个，其中１２个", ["１２个"]),
      ("十二个盟市，二千个以上", ["十二个", "二千个以上"]), ("- 20个工作室", ["20个"]), ("共 862 ，", ["862"]),
      ("{% if total.studios > 0 %}有7个{% else %}有8个{% endif %}", ["7个", "8个"]),
      ("{% assign x = \"30个\" %}{{ \"40项\" }}", ["30个", "40项"]),
      ("{% capture x %}50人{% endcapture %}{% for unit in units %}60条{% endfor %}", ["50人", "60条"]),
      (
        "{% case 1 %}{% when 1 %}5对{% endcase %}{% unless total.studios > 0 %}9件{% endunless %}",
        ["5对", "9件"]
      ),
      ("3/4的工作室，１／２的职工", ["3/4", "１／２"]), ("三分之二的盟市，占百分之九十", ["三分之二", "百分之九十"]),
      ("九成以上，约六成", ["九成以上", "约六成"]), ("翻了一番，翻两番，翻番", ["翻了一番", "翻两番", "翻番"]),
      ("增长一倍，零个，零项", ["一倍", "零个", "零项"]), ("QC 12个，GB 12个", ["12个"]),
      ("共5个，占2/3，其中7个", ["5个", "2/3", "7个"]), ("到2019年底2000个以上", ["2000个以上"]), ("每年0.5万元", ["0.5万元"]),
      ("20.5", ["20.5"]),
    ] as [(String, [String])])
  func typedNumbersAreFound(_ source: String, _ printed: [String]) throws {
    let found = try warnings(source)
    #expect(found.count == printed.count)
    for (warning, number) in zip(found, printed) {
      #expect(warning.message.zh.contains("“\(number)”"))
      #expect(warning.severity == .warning && warning.code == .renderNumberTyped)
    }
  }

  @Test(
    arguments: [
      "2015年以来", "2019年底", "2018年1—11月", "2018年1—{{ as_of.month }}月", "2020年3月2日", "近12个月月均", "连续3年",
      "第1季度", "截至2018-11-30", "（2018-11）", "2016.11", "第3条", "1. 口径\n2. 范围", "## 1、综合", "（1）范围", "表1",
      "注：[1]", "正文[^1]\n\n[^1]: 初步统计数", "“12351”热线", "《GB/T 15835—2011》", "‘7有’", "A4纸", "GB9704",
      "按GB/T 9704—2012编排", "GB 18030-2022", "GB/T 2260—2007、GB/T 15835—2011", "DB15/T 1234.1—2018",
      "ISO 9001:2015",
      "GB 18030规定", "一成不变，两成果，三成员", "零件、零门槛、零距离", "2018/11/30", "2018/11", "[页](a/3/4.md)", "“3/4”",
      "翻阅，三番五次", "第十二项", "a3/4", "内工发〔2018〕12号", "一是、二是", "第一", "十九大", "“七有”标准", "两个典型，三个方面",
      "{{ total.studios | approx: digits: 3 }}",
      "{% comment %}共1993个{% endcomment %}", "{% assign x = total.studios | plus: 12 %}", "[页](a1/b2.md)",
      "`12`",
      "<!-- 2000个 -->", "<span class=\"c12\">", "&#12288;", "", "没有数字",
    ])
  func datesNamesAndPlacesAreNone(_ source: String) throws {
    #expect(try warnings(source).map(\.message.zh) == [])
  }

  @Test func theWarningStandsAtTheNumber() throws {
    let warning = try #require(try warnings("一\n{{ total.studios }}个，\n其{{ region.name }}中，有７个").first)
    #expect(warning.location == SourceLocation(file: "templates/a.md", line: 3, column: 22))
  }

  @Test func theBuiltInTemplatesHaveNone() throws {
    let files = try BuiltinTemplates.files()
    let library = try TemplateLibrary(files: files)
    #expect(library.typedNumbers(in: Set(files.keys)).map(\.message.zh) == [])
  }
}
