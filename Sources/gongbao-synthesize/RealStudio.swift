/// A studio that the published pages name, with what they print about it and nothing else.
///
/// Empty cells are unknown: the rules answer 资料不全 for them, never a failure. For the same reason these
/// studios have no row in achievements, patents or funding: the pages print totals without dates (111 results,
/// 17 group projects), and one undated total would make a studio look idle in every other year. Those totals are
/// among the indicators.
struct RealStudio {
  let name: String
  let employer: String
  /// The place as printed; where only the city is printed, the city.
  let region: String
  let unit: String
  let leader: String
  var honour = ""
  var ownership = ""
  /// As written, and the day from which it counts.
  let founded: (written: String, day: CivilDay)
  var members: Int?
  var namings: [Studio.Naming] = []
  let source: String

  /// Where no page tells the founding, the year of the page stands for it.
  private static let in2011 = (written: "2011", day: CivilDay(2011, 12, 31))
  private static let in2015 = (written: "2015", day: CivilDay(2015, 12, 31))
  private static let in2017 = (written: "2017", day: CivilDay(2017, 12, 31))

  static let all: [RealStudio] = [
    RealStudio(
      name: "王剑红职工创新工作室", employer: "华能伊敏煤电有限公司", region: "150700", unit: "150700", leader: "王剑红",
      founded: in2015, source: "S0"),
    RealStudio(
      name: "绿康合作社职工创新工作室", employer: "绿康合作社", region: "150702", unit: "150700", leader: "",
      ownership: "合作社", founded: in2015, source: "S0"),
    RealStudio(
      name: "葛红伟职工创新工作室", employer: "内蒙古自治区蒙西水泥股份有限公司", region: "150600", unit: "150600",
      leader: "葛红伟", founded: in2015, source: "S0"),
    RealStudio(
      name: "吴险峰职工创新工作室", employer: "神华宝日希勒能源公司", region: "150700", unit: "150700", leader: "吴险峰",
      honour: "全国劳模", founded: in2015, source: "S0"),
    RealStudio(
      name: "张学海职工创新工作室", employer: "内蒙古一机集团", region: "150200", unit: "150200", leader: "张学海",
      founded: in2015, source: "S0"),
    RealStudio(
      name: "“互联网+工会”职工创新工作室", employer: "锡林浩特市总工会", region: "152502", unit: "152500", leader: "",
      founded: in2017,
      namings: [
        Studio.Naming(
          level: "prefecture", day: CivilDay(2017, 12, 31), written: "2017-12", body: "锡林郭勒盟总工会",
          source: "public")
      ], source: "S1"),
    RealStudio(
      name: "冯宝泉创新工作室", employer: "京隆发电公司", region: "150900", unit: "150900", leader: "冯宝泉",
      founded: (written: "2011-10", day: CivilDay(2011, 10, 31)), members: 36, source: "S1"),
    RealStudio(
      name: "徐宏伟职工创新工作室", employer: "河套灌区管理总局", region: "150800", unit: "150800", leader: "徐宏伟",
      founded: in2011, members: 16,
      namings: [
        Studio.Naming(
          level: "province", day: CivilDay(2016, 11, 30), written: "2016-11", body: "内蒙古自治区总工会", source: "S1")
      ], source: "S1"),
    RealStudio(
      name: "赵辉创新工作室", employer: "平庄煤业六家煤矿", region: "150400", unit: "150400", leader: "赵辉",
      founded: in2011, source: "S1"),
  ]

  /// The batch that a real provincial studio takes a place of.
  var provinceBatch: ProvinceBatch? {
    guard let naming = namings.first(where: { $0.level == "province" }) else { return nil }
    return ProvinceBatch.allCases.first { $0.written == naming.written }
  }
}
