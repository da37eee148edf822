import Aggregate
import Diagnostics
import Model

/// One target as CSV and JSON have it: exact decimals as text, money in yuan with two decimals.
struct ProgressLine: Encodable, Sendable {
  var region: String
  var name: String
  var measure: String
  var target: String
  var deadline: String
  var attained: String?
  var percent: String?
  var gap: String?
  var requiredPerMonth: String?
  var pacePerMonth: String?
  var projected: String?
  var state: String
  var document: String?
  /// Bounds of an approximate sum, as in `totals`; nil where it is exact, and at an open end.
  var lower: String?
  var upper: String?

  /// For the terminal alone.
  var label: String
  var stateName: Wording
  var isApproximate: Bool

  static let columns = CodingKeys.allCases.map(\.rawValue)

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case region, name, measure, target, deadline, attained, percent, gap
    case requiredPerMonth = "required_per_month"
    case pacePerMonth = "pace_per_month"
    case projected, state, document, lower, upper
  }

  /// Every column, an empty one as null.
  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(region, forKey: .region)
    try object.encode(name, forKey: .name)
    try object.encode(measure, forKey: .measure)
    try object.encode(target, forKey: .target)
    try object.encode(deadline, forKey: .deadline)
    try object.encode(attained, forKey: .attained)
    try object.encode(percent, forKey: .percent)
    try object.encode(gap, forKey: .gap)
    try object.encode(requiredPerMonth, forKey: .requiredPerMonth)
    try object.encode(pacePerMonth, forKey: .pacePerMonth)
    try object.encode(projected, forKey: .projected)
    try object.encode(state, forKey: .state)
    try object.encode(document, forKey: .document)
    try object.encode(lower, forKey: .lower)
    try object.encode(upper, forKey: .upper)
  }

  init(_ progress: TargetProgress, regions: RegionTree, catalogue: MeasureCatalogue) {
    let target = progress.target
    let declared = catalogue.index(ofID: target.measure).map { catalogue.measures[$0] }
    let digits = declared?.isMoney == true ? 2 : 0
    region = regions[target.region].code
    name = regions[target.region].name
    measure = target.measure
    self.target = target.value.formatted(minimumDigits: digits)
    deadline = target.deadline.description
    attained = progress.attained?.formatted(minimumDigits: digits)
    percent = progress.percent?.formatted(minimumDigits: 1)
    gap = progress.gap?.formatted(minimumDigits: digits)
    requiredPerMonth = progress.requiredPerMonth?.formatted(minimumDigits: 2)
    pacePerMonth = progress.pacePerMonth?.formatted(minimumDigits: 2)
    projected = progress.projected?.description
    state = progress.state.rawValue
    document = target.document
    lower = progress.lower?.formatted(minimumDigits: digits)
    upper = progress.upper?.formatted(minimumDigits: digits)
    isApproximate = progress.isApproximate
    label = declared?.label ?? target.measure
    stateName =
      switch progress.state {
      case .met: Wording(zh: "已完成", en: "met")
      case .onCourse: Wording(zh: "进度正常", en: "on course")
      case .behind: Wording(zh: "进度滞后", en: "behind")
      case .missed: Wording(zh: "未完成", en: "missed")
      case .noData: Wording(zh: "无数据", en: "no data")
      }
    // Which side of the target an approximate sum lies on is not always certain.
    if !progress.isSettled {
      stateName.zh += "（按概数）"
      stateName.en += " (approximate)"
    }
  }
}
