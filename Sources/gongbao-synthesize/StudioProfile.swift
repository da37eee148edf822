/// The descriptive columns of an invented studio. Names say 示例, so that nobody takes them for real.
struct StudioProfile {
  var name = ""
  var employer = ""
  var region = ""
  var ownership = ""
  var leader = ""
  /// Empty: not recorded.
  var honour = ""
  var members = 0
  var areaSquareMetres = 0

  struct Employer {
    let name: String
    let ownership: String
  }

  static let employers: [Employer] =
    ["能源", "电力", "煤业", "冶金", "稀土", "化工", "建材"].map {
      Employer(name: "示例\($0)公司", ownership: "国有企业")
    }
    + ["乳业", "机械", "纺织", "建筑", "物流", "农牧", "信息", "药业"].map {
      Employer(name: "示例\($0)公司", ownership: "民营企业")
    }
    + ["医院", "职业学校", "供水公司", "公交公司"].map { Employer(name: "示例\($0)", ownership: "事业单位") }
    + [Employer(name: "示例合作社", ownership: "合作社")]

  static let industryEmployers: [String: Employer] = [
    "CY-DL": Employer(name: "示例供电公司", ownership: "国有企业"),
    "CY-TL": Employer(name: "示例机务段", ownership: "国有企业"),
    "CY-MH": Employer(name: "示例机场公司", ownership: "国有企业"),
    "CY-QT": Employer(name: "示例勘察院", ownership: "事业单位"),
  ]
}
