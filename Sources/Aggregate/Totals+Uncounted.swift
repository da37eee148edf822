import Diagnostics
import Model

extension Totals {
  /// A warning on the studios that are in no figure, nil for none: neither a founding date nor a naming or fact
  /// says from when they count.
  public var uncountedStudios: Diagnostic? {
    let uncounted = undatedStudios.filter { $0.countsFrom == nil }
    guard !uncounted.isEmpty else { return nil }
    let ids = uncounted.prefix(Self.namedAtMost).map { plan.register.studios[Int($0.studio)].id }
    let list = ids.joined(separator: "、") + (uncounted.count > ids.count ? "……" : "")
    return Diagnostic(
      .warning, .studioUncounted,
      Wording(
        zh: "\(uncounted.count) 个工作室没有成立时间，也没有命名和记录，未计入：\(list)",
        en: "\(uncounted.count) studios without a founding date, naming or fact are not counted: \(list)"),
      help: Wording(
        zh: "请在工作室表的“成立时间”一列补填年份或日期", en: "fill in the year or the date in the column founded_on"))
  }

  private static let namedAtMost = 5
}
