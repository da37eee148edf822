import Model
import Testing

@testable import Ingest

/// Every spelling of rules §4 and style §7.2, by each writer.
@Suite struct LevelSpellingTests {
  private static func spellings(autonomous: Bool = true) throws -> LevelSpellings {
    let scale = try #require(LevelScale(Trial.levels))
    let province = Region(
      code: "1", name: autonomous ? "内蒙古自治区" : "河南省", parent: "", kind: autonomous ? "自治区" : "省",
      shortName: autonomous ? "内蒙古" : "河南", englishName: "")
    return LevelSpellings(scale, province: province)
  }

  private static func level(_ text: String, by writer: LevelSpellings.Writer, autonomous: Bool = true) throws
    -> String?
  {
    var spellings = try spellings(autonomous: autonomous)
    return spellings.level(of: text.utf8.span, by: writer).map { Trial.levels[Int($0)].id }
  }

  /// What means the same whoever writes it.
  @Test(
    arguments: [
      "national": [
        "national", "国家级", "国家", "全国级", "全国", "全国示范性", "全国示范", "全总命名", "全国总工会命名", "全国示范性劳模创新工作室",
        "全国示范性职工创新工作室", "全国示范性创新工作室", "全国示范性劳模和工匠人才创新工作室", "国家级职工创新工作室", "国 家 级", "国家级 ", "国家级级", "（国家级）",
        "“国家级”", "国家级示范性创新工作室",
      ],
      "province": [
        "province", "自治区级", "自治区", "省级", "省", "省部级", "省部", "省区级", "省（自治区）级", "自治区总工会命名", "自治区级职工创新工作室",
        "自治区级劳模创新工作室", "自治区级创新工作室", "自治区职工创新工作室", "内蒙古自治区级", "内蒙古自治区职工创新工作室", "自治区级级", "自治区　级", "【自治区级】",
        "自治区级工作室", "自治区级命名",
      ],
      "prefecture": [
        "prefecture", "盟市级", "盟市", "盟级", "盟", "地市级", "地级", "厅局级", "地厅级", "产业级", "产业", "系统级", "自治区产业（系统）级",
        "产业（系统）级", "盟（市）级", "盟市级职工创新工作室", "盟级劳模创新工作室", "盟市级技术创新工作室", "盟市 级", "盟\n市级", "盟市级级",
      ],
      "county": [
        "county", "旗县级", "旗县", "旗县（市、区）级", "旗县(市区)级", "旗县市区级", "旗县市区", "旗县区级", "县区级", "县级", "县", "旗级", "旗",
        "区县级", "县级（县市区级）", "旗县（区）级", "旗县级职工创新工作室", "县级劳模创新工作室", "旗县（市区）级创新工作室",
      ],
      "base": [
        "base", "基层级", "基层", "基层单位级", "基层单位", "企业级", "企业", "单位级", "单位", "厂级", "厂", "单位自建", "基层级（企业、单位自建）",
        "企业级职工创新工作室", "车间级", "厂级劳模创新工作室",
      ],
    ])
  func isRead(_ id: String, _ spellings: [String]) throws {
    for spelling in spellings {
      for writer in LevelSpellings.Writer.allCases {
        #expect(try Self.level(spelling, by: writer) == id, "\(spelling) by \(writer)")
      }
    }
  }

  @Test(
    arguments: [
      ("市级", [.prefecture, .county, .county, .prefecture]),
      ("市", [.prefecture, .county, .county, .prefecture]),
      ("市级职工创新工作室", [.prefecture, .county, .county, .prefecture]),
      ("区级", [.province, .province, .county, .province]), ("区", [.province, .province, .county, .province]),
      ("区级劳模创新工作室", [.province, .province, .county, .province]),
      ("公司级", [.base, .base, .base, .prefecture]), ("公司", [.base, .base, .base, .prefecture]),
    ] as [(String, [Expected])])
  func theWriterDecides(_ spelling: String, _ expected: [Expected]) throws {
    let writers: [LevelSpellings.Writer] = [.higher, .county, .district, .industry]
    for (writer, expected) in zip(writers, expected) {
      #expect(try Self.level(spelling, by: writer) == expected.rawValue, "\(spelling) by \(writer)")
    }
  }

  enum Expected: String {
    case province, prefecture, county, base
  }

  @Test func inAProvinceADistrictsLevelIsACountys() throws {
    for writer in LevelSpellings.Writer.allCases {
      #expect(try Self.level("区级", by: writer, autonomous: false) == "county")
      #expect(try Self.level("河南省级", by: writer, autonomous: false) == "province")
    }
  }

  @Test(arguments: [
    "", "级", "创新工作室", "劳模创新工作室", "职工创新工作室", "工作室", "示范性", "特级", "一级", "甲级", "3", "√", "国际级", "世界级",
    "内蒙古自治区电力公司职工创新工作室",
    "呼和浩特市职工创新工作室", "赤峰市", "电力公司级创新", "自治区级、市级", "国家级自治区级", "盟市级?", "待定", "中级", "高级", "市级以上", "县以下",
  ])
  func isNotRead(_ text: String) throws {
    for writer in LevelSpellings.Writer.allCases { #expect(try Self.level(text, by: writer) == nil) }
  }

  /// A cell that was met before means what it meant.
  @Test func whatWasMetIsRemembered() throws {
    var spellings = try Self.spellings()
    for _ in 0..<2 {
      #expect(spellings.level(of: "自治区级职工创新工作室".utf8.span, by: .higher) == 1)
      #expect(spellings.level(of: "特级".utf8.span, by: .higher) == nil)
      #expect(spellings.level(of: "市".utf8.span, by: .county) == 3)
      #expect(spellings.level(of: "市".utf8.span, by: .higher) == 2)
    }
  }

  @Test(arguments: [
    ("自治区级", [1]), ("自治区级、市级", [1, 2]), ("自治区级；盟市级", [1, 2]), ("国家级+自治区级", [0, 1]), ("国家级＋自治区级", [0, 1]),
    ("盟市级,自治区级", [1, 2]), ("盟市级，自治区级，国家级", [0, 1, 2]), ("自治区/盟市", [1, 2]), ("自治区级\n盟市级", [1, 2]),
    ("自治区级\r\n盟市级", [1, 2]), ("自治区级和市级", [1, 2]), ("国家级及自治区级、盟市级", [0, 1, 2]), ("自治区级 市级", [1, 2]),
    ("自治区级市级", [1, 2]), ("自治区级、自治区级", [1]), ("旗县（市、区）级", [3]), ("旗县（市、区）级、盟市级", [2, 3]), ("盟市级、", [2]),
    ("省、市、县级", [1, 2, 3]), ("全国示范性劳模和工匠人才创新工作室", [0]), ("全国示范性劳模和工匠人才创新工作室、自治区级", [0, 1]),
    ("自治区级职工创新工作室、盟市级职工创新工作室", [1, 2]), ("基层级（企业、单位自建）", [4]),
  ])
  func aCellMaySaySeveral(_ text: String, _ expected: [LevelIndex]) throws {
    var spellings = try Self.spellings()
    #expect(spellings.levels(of: text.utf8.span, by: .higher) == expected)
  }

  @Test func severalAreReadByTheWriterToo() throws {
    var spellings = try Self.spellings()
    #expect(spellings.levels(of: "自治区级、市级".utf8.span, by: .county) == [1, 3])
    #expect(spellings.levels(of: "市级、区级".utf8.span, by: .district) == [3])
    #expect(spellings.levels(of: "区级、公司级".utf8.span, by: .industry) == [1, 2])
  }

  @Test(arguments: ["", "、", "自治区级、特级", "特级", "国家级（自治区级）", "自治区级、特级和市级", "自治区级待定"])
  func aCellWithAnythingElseSaysNone(_ text: String) throws {
    var spellings = try Self.spellings()
    #expect(spellings.levels(of: text.utf8.span, by: .higher) == nil)
  }
}
