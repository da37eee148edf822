import Model

/// What a tidy office writes into the cells of facts.
struct TidyCells {
  /// What a column is about.
  enum Sense: Hashable, Sendable {
    case key, studio, kind, flag, level, otherLevel, payer, purpose, day, quantity, people, money, text,
      remark
  }

  struct Column: Sendable {
    var sense: Sense
    var headers: [String]
    var isRequired = false

    init(_ sense: Sense, _ headers: String..., required: Bool = false) {
      self.sense = sense
      self.headers = headers
      isRequired = required
    }
  }

  /// How a file numbers its rows.
  private enum Numbering: CaseIterable {
    case ascending, ascendingLong, disordered, few, odd
  }

  private static let studioIDs = [
    "S1001", "S1002", "S1003", "NM-0004", "s1005", "00012", "S-VERY-LONG-STUDIO-NUMBER-17", "Ｓ１００８", "1E05",
    "包头-9",
  ]

  /// The studios, the last of which is quarantined.
  static let studios: String = {
    let rows = studioIDs.enumerated().map { "\($1),第\($0)创新工作室,包头市,2011\n" }.joined()
    return "工作室编号,工作室名称,所在地,成立时间\n" + rows + "S1900,第九百创新工作室,火星市,2011\n"
  }()

  private var dice: Dice
  private var numbering = Numbering.ascending
  private var number = 0
  /// Of a hundred cells, so many are of another kind than most.
  private var odd = 0

  init(seed: UInt64) { dice = Dice(seed: seed) }

  static func columns(of table: Table) -> [Column] {
    let own: [Column] =
      switch table {
      case .patents:
        [
          Column(.key, "专利号", "patent_no", required: true), Column(.kind, "专利类型", "type", required: true),
          Column(.day, "授权日期", "授权公告日", required: true), Column(.text, "专利名称"), Column(.quantity, "数量", "件数"),
        ]
      case .funding:
        [
          Column(.key, "经费编号", required: true), Column(.day, "拨付时间", required: true),
          Column(.money, "金额（万元）", "金额（万元）", "金额", "金额（元）", "金额（亿元）", required: true),
          Column(.payer, "拨付单位"), Column(.purpose, "资金用途"), Column(.text, "文号"),
        ]
      case .activities:
        [
          Column(.key, "活动编号", required: true), Column(.kind, "活动类别", required: true),
          Column(.day, "活动时间", required: true), Column(.quantity, "次数"), Column(.people, "人次", "参加人数"),
          Column(.money, "金额", "活动经费（万元）"),
        ]
      default:
        [
          Column(.key, "成果编号", required: true), Column(.text, "题目"), Column(.kind, "类别", required: true),
          Column(.day, "完成时间", required: true), Column(.flag, "是否推广应用"), Column(.level, "获奖级别"),
          Column(.otherLevel, "认定级别"), Column(.money, "经济效益（万元）", "经济效益"), Column(.quantity, "数量", "数量（百项）"),
        ]
      }
    return own[..<1] + [Column(.studio, "工作室编号", "studio_id", required: true)] + own[1...] + [
      Column(.remark, "备注")
    ]
  }

  mutating func beginFile(odd: Int) {
    self.odd = odd / 2
    numbering = dice.chance(60) ? .ascending : dice.one(of: Numbering.allCases)
    number = dice.below(400)
  }

  mutating func cell(of sense: Sense, in table: Table) -> String {
    switch sense {
    case .key: return key()
    case .text, .remark: return text()
    case .payer: return payer()
    default: break
    }
    let isOdd = dice.chance(odd)
    switch sense {
    case .studio: return isOdd ? dice.one(of: Self.oddStudios) : studio()
    case .kind: return isOdd ? dice.one(of: Self.oddKinds) : dice.one(of: Self.kinds[table] ?? [])
    case .flag: return dice.one(of: isOdd ? ["√", "1", "有", "（是）", "待定", "yes", "无"] : ["是", "否", ""])
    case .level, .otherLevel: return dice.one(of: isOdd ? Self.oddLevels : ["自治区级", "盟市级", "国家级", "", ""])
    case .purpose: return dice.one(of: isOdd ? Self.oddKinds : ["补助", "奖励", "", "其他"])
    case .day: return isOdd ? dice.one(of: Self.oddDays) : day()
    case .money: return isOdd ? oddNumber() : money(in: table)
    default: return isOdd ? oddNumber() : dice.one(of: ["", "\(dice.below(10))", "\(dice.below(2000))"])
    }
  }

  private mutating func studio() -> String {
    dice.chance(85) ? Self.studioIDs[dice.below(4)] : dice.one(of: Self.studioIDs)
  }

  private mutating func key() -> String {
    if dice.chance(odd) { return dice.one(of: Self.oddKeys) }
    number += dice.within(1...3)
    let digits = String(String(1_000_000 + number).dropFirst())
    switch numbering {
    case .ascending: return "K\(digits)"
    case .ascendingLong: return "ZL2018-KEYS-OF-MORE-THAN-TWO-WORDS-" + digits.suffix(5)
    case .disordered: return "K\(dice.below(1 << 20))"
    case .few: return "K\(dice.below(60))"
    case .odd:
      return dice.one(of: [
        "ZL \(digits).X", "\(digits)Ｘ", "包头-\(digits)", "a\(digits)", "\(digits)e3", digits,
      ])
    }
  }

  private mutating func payer() -> String {
    switch dice.below(6) {
    case 0: "第\(dice.below(100))厂"
    case 1: "内蒙古自治区包头市昆都仑区第\(dice.below(40))单位工会委员会"
    case 2: "（包头）Co \(dice.below(90))"
    case 3: ""
    default: "包头市总工会"
    }
  }

  private mutating func day() -> String {
    let month = dice.within(1...12), day = dice.within(1...28)
    return "\(dice.within(2000...2018))-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private mutating func money(in table: Table) -> String {
    switch dice.below(12) {
    case 0: table == .funding ? "7" : ""
    case 1: "\(dice.below(100)).\(dice.below(100))"
    case 2: dice.chance(10) ? "\(dice.within(20_000...3_000_000))" : "3"
    default: "\(dice.within(1...60))"
    }
  }

  private mutating func oddNumber() -> String {
    if dice.chance(40) { return dice.one(of: Self.oddNumbers) }
    let digits = (0..<dice.below(21)).map { _ in String(dice.below(10)) }.joined()
    return digits + dice.one(of: ["", "", ".5", "万", "元", "万元", "项", "人", " "])
  }

  private mutating func text() -> String {
    let pieces = Self.pieces[dice.one(of: [0, 0, 0, 0, 1, 1, 2])]
    var text = ""
    for _ in 0..<dice.within(dice.one(of: [0...2, 3...20, 3...20, 21...90])) { text += dice.one(of: pieces) }
    return text
  }
}
