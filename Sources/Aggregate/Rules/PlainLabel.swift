import Model

/// What the words of a published figure's label say of its number, where nothing else does.
///
/// They are free text. What they do not say plainly is left open: a figure that could be right is not accused.
struct PlainLabel {
  private let label: String

  init(_ label: String) { self.label = label }

  /// Whose results or patents they are, of a label without a colon: what stands before the thing and what is done with it
  /// (自治区级工作室涌现出创新成果). Nil for a label of other things.
  var subject: String? {
    let things = ["成果", "专利", "推广", "获奖"]
    guard let thing = things.compactMap({ label.firstRange(of: $0)?.lowerBound }).min() else { return nil }
    var subject = label[..<thing]
    while let word = Self.beginnings.first(where: { subject.hasBeginning($0) }) {
      subject = subject.dropFirst(word.count)
    }
    while let word = Self.deeds.first(where: { subject.hasEnding($0) }) {
      subject = subject.dropLast(word.count)
    }
    return String(subject)
  }

  private static let beginnings = ["其中", "截至目前", "截至", "累计", "共"]

  private static let deeds = [
    "其中", "累计", "共", "涌现出", "涌现", "取得", "完成", "获得", "获", "拥有", "授权", "国家", "创新", "应用", "发明", "实用新型", "外观设计",
    "和", "与", "、", "的",
  ]

  /// Counts a year, a quarter, a month, the part of one that is over, or a few years back, and begins anew with the next.
  var isOfAStretch: Bool {
    let words = [
      "年度", "当年", "本年", "今年", "全年", "年内", "上年", "去年", "每年", "半年", "季度", "本季", "当季", "当月", "本月", "上月", "每月",
      "本期",
      "当期", "新建", "新增", "新创", "净增", "近年", "近两年", "近几年",
    ]
    if words.contains(where: label.hasWord) { return true }
    // Of 截至2018年11月累计 the date is an end, and there is no beginning.
    if ["截至", "截止", "历年累计", "多年累计"].contains(where: label.hasWord) { return false }
    return ["年累计", "月累计", "月份累计", "个月累计", "季累计"].contains(where: label.hasWord) || hasMonths
  }

  /// 1—11月, 1月至11月: months with a number on either side of a dash.
  private var hasMonths: Bool {
    let dashes: Set<Character> = ["-", "—", "–", "－", "~", "～", "至", "到"]
    return label.indices.contains { place in
      guard dashes.contains(label[place]) else { return false }
      let before = label[..<place].reversed().drop { $0 == "月" || $0 == "份" || dashes.contains($0) }
      let after = label[place...].dropFirst()
      let month = after.drop(while: \.isNumber)
      return before.first?.isNumber ?? false && month.count < after.count && month.first == "月"
    }
  }

  /// An average, an extreme, a standard, a rank or a share: of a part it can be greater than of the whole.
  var isNoTotal: Bool {
    let words = [
      "均", "每人", "每户", "每个", "每名", "每家", "最低", "最高", "最大", "最小", "最多", "最少", "排名", "排位", "名次", "位次", "标准",
      "率",
      "比例", "比重", "占比", "百分比", "得分", "评分", "指数",
    ]
    // Every word below that looks like one of these has one in it.
    guard label.hasEnding("比") || words.contains(where: label.hasWord) else { return false }
    let others = ["最高级", "标准化", "率先", "率领", "效率", "均衡"]
    let said = others.reduce(label) { label, other in label.split(separator: other).joined(separator: "·") }
    return said.hasEnding("比") && !said.hasEnding("评比") || words.contains(where: said.hasWord)
  }
}
