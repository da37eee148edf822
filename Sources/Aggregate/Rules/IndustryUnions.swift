import Model

// Design. `regions` has an industry union of the region (自治区产业工会) only where studios report through it; a naming body is told to be
// one by its name alone: the region's name or none, then nothing but names of industries, then 工会 (自治区煤炭工会, 机械冶金建材工会). A
// railway bureau is called by its seat (呼和浩特铁路局工会). Where anything else is left of the name it is a unit's own union, no industry's.

/// The unions of the industries, by their names.
struct IndustryUnions: Sendable {
  /// How the region's name begins a union's.
  private let regions: [String]

  init(within regions: [String]) {
    self.regions = Set(regions).subtracting([""]).sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
  }

  /// Whether one of the bodies of a cell is such a union.
  func occurs(in cell: String) -> Bool {
    cell.filter { !$0.isWhitespace }.split { "、，,；;和与".contains($0) }.contains { isUnion($0) }
  }

  private func isUnion(_ body: Substring) -> Bool {
    guard body.hasEnding("工会"), !body.hasEnding("总工会") else { return false }
    var name = body.dropLast("工会".count)
    if Self.bureaus.contains(where: { name.hasEnding($0) }) { return true }
    if let region = regions.first(where: { name.hasBeginning($0) }) { name = name.dropFirst(region.count) }
    guard !name.isEmpty else { return false }
    while !name.isEmpty {
      guard let word = Self.words.first(where: { name.hasBeginning($0) }) else { return false }
      name = name.dropFirst(word.count)
    }
    return true
  }

  private static let bureaus = ["铁路局", "铁路局集团", "铁路局集团公司", "铁路局集团有限公司"]

  /// The longer ones first.
  private static let words = [
    "直属机关", "财贸轻纺", "科教文卫", "教科文卫", "农牧林水", "农林水利", "医药卫生", "新闻出版", "交通运输", "住房城乡建设", "电力", "国防", "煤炭", "铁路",
    "民航", "机场", "能源", "化学", "化工", "地质", "矿产", "机械", "冶金", "建材", "有色", "金融", "银行", "保险", "邮政", "邮电", "通信",
    "电信",
    "教育", "科技", "文化", "卫生", "体育", "财贸", "轻工", "轻纺", "纺织", "烟草", "商业", "供销", "粮食", "交通", "公路", "海员", "建设",
    "建筑",
    "农牧业", "农牧", "农业", "畜牧", "林业", "森工", "水利", "气象", "测绘", "石油", "石化", "军工", "兵器", "税务", "公安", "司法", "政法",
    "监狱",
    "环保", "广电", "工业", "国资", "机关", "产业", "系统", "行业", "体",
  ].sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
}
