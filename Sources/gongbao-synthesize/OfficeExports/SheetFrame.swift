/// What stands above the header of an office's sheet and below its rows (style §7.3).
struct SheetFrame {
  let sheet: OfficeSheet
  private var office: Office { sheet.office }

  /// Title, and who filled in the sheet, when, and in which units.
  var above: [[String]] {
    let title = "2018年\(Self.titles[sheet.table] ?? "")"
    let filled = "填报单位：\(office.union)（盖章）   填报时间：2018年11月20日"
    let units =
      switch office.money {
      case .letterheadMyriad, .headerMyriad: "   单位：个、万元"
      case .bareYuan, .headerYuan, .cells: ""
      }
    return switch office.letterhead {
    case .none: []
    case .title: [[title]]
    case .form: [[title], [filled + units]]
    case .annex: [["附件\(annexNumber)"], [title], [filled + units]]
    }
  }

  /// An empty row, then notes and signatures.
  var below: [[String]] {
    let note = Round.pick(["注：本表按命名文件填写。", "说明：数据截至填报时间，含单位自建。", "备注：以上数据已核对。"], office.turn)
    let signature = "制表人：示例甲   审核人：示例乙   联系电话：0470-0000000"
    return switch office.footer {
    case .none: []
    case .note: [[], [note]]
    case .signature: [[], [signature]]
    case .both: [[], [note], [signature]]
    }
  }

  /// The first annex of the notice that asks for the sheets is its text.
  private var annexNumber: Int { 2 + (Self.tables.firstIndex(of: sheet.table) ?? 0) }

  /// The path of the sheet below `datasets/`, without the point and what follows it.
  var fileName: String {
    let title = Self.titles[sheet.table] ?? sheet.table
    switch office.fileName {
    case .attachment:
      return "附件\(annexNumber)：\(title)（\(office.nickname)）"
    case .dated: return "\(office.nickname)\(title)20181120"
    case .table: return "\(sheet.table)-\(office.nickname)"
    case .final: return "\(sheet.table)-\(office.nickname)-终稿"
    case .folder: return "\(sheet.table)/\(office.nickname)"
    }
  }

  /// The tables that every unit sends.
  static let tables = ["studios", "namings", "achievements", "patents", "funding", "activities"]

  private static let titles = [
    "studios": "职工创新工作室统计表", "namings": "职工创新工作室命名情况表", "achievements": "职工创新工作室创新成果统计表",
    "patents": "职工创新工作室专利统计表", "funding": "职工创新工作室经费统计表", "activities": "职工创新工作室活动统计表",
  ]
}
