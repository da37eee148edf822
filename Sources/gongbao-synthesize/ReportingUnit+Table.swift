extension ReportingUnit {
  /// The twelve leagues and cities and the four industry unions, in the order of the bulletins' tables.
  ///
  /// Published: every total; Hohhot (160 = 16 + 144); Hulunbuir (144, 16 of them provincial, 30 named a year);
  /// 81 power studios in 2015. The other splits are reconstructed: in proportion, with the columns' sums kept.
  static let all: [ReportingUnit] = [
    ReportingUnit(
      code: "150100", union: "呼和浩特市总工会", studios: .init(18, 70, 160, december2018: 0, in2019: 6, in2020: 0),
      national: 0, provinceBatches: [2, 4, 5, 5], prefecture: 144, below: 0,
      since2015: .init(topics: 247, projects: 103, results: 184, adopted: 109, patents: 40)),
    ReportingUnit(
      code: "150200", union: "包头市总工会", studios: .init(24, 96, 210, december2018: 1, in2019: 8, in2020: 0),
      national: 2, provinceBatches: [2, 5, 8, 7], prefecture: 96, below: 92,
      since2015: .init(topics: 339, projects: 142, results: 252, adopted: 150, patents: 55)),
    ReportingUnit(
      code: "150300", union: "乌海市总工会", studios: .init(9, 42, 95, december2018: 0, in2019: 3, in2020: 0),
      national: 0, provinceBatches: [1, 3, 2, 3], prefecture: 40, below: 46,
      since2015: .init(topics: 139, projects: 58, results: 103, adopted: 61, patents: 23)),
    ReportingUnit(
      code: "150400", union: "赤峰市总工会", studios: .init(20, 88, 205, december2018: 1, in2019: 8, in2020: 0),
      national: 1, provinceBatches: [1, 4, 6, 5], prefecture: 84, below: 105,
      since2015: .init(topics: 247, projects: 103, results: 184, adopted: 109, patents: 40)),
    ReportingUnit(
      code: "150500", union: "通辽市总工会", studios: .init(9, 40, 92, december2018: 0, in2019: 16, in2020: 15),
      national: 0, provinceBatches: [1, 2, 3, 3], prefecture: 38, below: 45,
      since2015: .init(topics: 139, projects: 58, results: 103, adopted: 61, patents: 23)),
    ReportingUnit(
      code: "150600", union: "鄂尔多斯市总工会", studios: .init(22, 92, 215, december2018: 1, in2019: 8, in2020: 0),
      national: 1, provinceBatches: [2, 5, 6, 6], prefecture: 90, below: 106,
      since2015: .init(topics: 293, projects: 123, results: 218, adopted: 129, patents: 48)),
    ReportingUnit(
      code: "150700", union: "呼伦贝尔市总工会", studios: .init(15, 54, 144, december2018: 1, in2019: 5, in2020: 0),
      national: 0, provinceBatches: [2, 4, 4, 6], prefecture: 90, below: 38,
      since2015: .init(topics: 247, projects: 103, results: 184, adopted: 109, patents: 40)),
    ReportingUnit(
      code: "150800", union: "巴彦淖尔市总工会", studios: .init(14, 62, 150, december2018: 0, in2019: 5, in2020: 0),
      national: 1, provinceBatches: [1, 3, 4, 3], prefecture: 62, below: 77,
      since2015: .init(topics: 170, projects: 71, results: 126, adopted: 75, patents: 28)),
    ReportingUnit(
      code: "150900", union: "乌兰察布市总工会", studios: .init(13, 60, 145, december2018: 0, in2019: 5, in2020: 0),
      national: 0, provinceBatches: [1, 2, 4, 3], prefecture: 60, below: 75,
      since2015: .init(topics: 154, projects: 65, results: 115, adopted: 68, patents: 25)),
    ReportingUnit(
      code: "152200", union: "兴安盟总工会", studios: .init(8, 40, 98, december2018: 0, in2019: 4, in2020: 0),
      national: 0, provinceBatches: [1, 2, 1, 3], prefecture: 40, below: 51,
      since2015: .init(topics: 108, projects: 45, results: 80, adopted: 48, patents: 17)),
    ReportingUnit(
      code: "152500", union: "锡林郭勒盟总工会", studios: .init(13, 58, 140, december2018: 1, in2019: 5, in2020: 0),
      national: 0, provinceBatches: [1, 3, 4, 3], prefecture: 56, below: 73,
      since2015: .init(topics: 169, projects: 71, results: 126, adopted: 75, patents: 28)),
    ReportingUnit(
      code: "152900", union: "阿拉善盟总工会", studios: .init(6, 26, 62, december2018: 0, in2019: 2, in2020: 0),
      national: 0, provinceBatches: [0, 2, 3, 2], prefecture: 26, below: 29,
      since2015: .init(topics: 108, projects: 45, results: 80, adopted: 48, patents: 17)),
    ReportingUnit(
      code: "CY-DL", union: "自治区电力工会", studios: .init(18, 81, 96, december2018: 1, in2019: 4, in2020: 0),
      national: 1, provinceBatches: [2, 4, 6, 6], prefecture: 66, below: 12,
      since2015: .init(topics: 277, projects: 116, results: 206, adopted: 123, patents: 45)),
    ReportingUnit(
      code: "CY-TL", union: "呼和浩特铁路局工会", studios: .init(7, 24, 58, december2018: 0, in2019: 2, in2020: 0),
      national: 1, provinceBatches: [1, 3, 2, 3], prefecture: 30, below: 19,
      since2015: .init(topics: 139, projects: 58, results: 103, adopted: 61, patents: 22)),
    ReportingUnit(
      code: "CY-MH", union: "内蒙古民航机场集团工会", studios: .init(2, 6, 15, december2018: 0, in2019: 1, in2020: 0),
      national: 0, provinceBatches: [1, 0, 2, 1], prefecture: 7, below: 4,
      since2015: .init(topics: 62, projects: 26, results: 46, adopted: 27, patents: 10)),
    ReportingUnit(
      code: "CY-QT", union: "其他自治区产业（系统）工会",
      studios: .init(7, 23, 108, december2018: 0, in2019: 4, in2020: 0),
      national: 0, provinceBatches: [1, 4, 4, 5], prefecture: 52, below: 42,
      since2015: .init(topics: 216, projects: 90, results: 161, adopted: 95, patents: 35)),
  ]
}
