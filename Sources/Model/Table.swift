/// The tables of a workspace, in the order in which they are read.
public enum Table: String, Sendable, CaseIterable, Comparable {
  case regions
  case regionAliases = "region_aliases"
  case studios
  case namings
  case achievements
  case patents
  case funding
  case activities
  case indicators
  case targets
  case submissions

  public static func < (left: Table, right: Table) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// What the table is called on a page.
  public var label: String {
    switch self {
    case .regions: "区划"
    case .regionAliases: "区划别名"
    case .studios: "工作室"
    case .namings: "命名"
    case .achievements: "创新成果"
    case .patents: "专利"
    case .funding: "经费"
    case .activities: "活动"
    case .indicators: "指标"
    case .targets: "目标"
    case .submissions: "填报情况"
    }
  }
}
