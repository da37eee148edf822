/// A calendar year or month, or the part of it that lies in a window: one point of a series.
public struct CalendarPiece: Sendable, Hashable {
  public enum Unit: String, Sendable, CaseIterable {
    case year
    case month

    /// The last day of the year or month of `day`.
    public func last(of day: Day) -> Day { self == .year ? day.lastOfYear : day.lastOfMonth }
  }

  public var unit: Unit
  public var window: Window

  public init(_ unit: Unit, _ window: Window) {
    self.unit = unit
    self.window = window
  }

  /// `2016`, `2018-11`: what stands in the place of a slice in the ids of its figures.
  public var id: String { String(window.end.description.prefix(unit == .year ? 4 : 7)) }
  /// 2016年, 2018年11月.
  public var name: String {
    unit == .year ? "\(window.end.year)年" : "\(window.end.year)年\(window.end.month)月"
  }
  /// Beside others of its kind: 2016, 11月.
  public var shortName: String { unit == .year ? String(window.end.year) : "\(window.end.month)月" }
  /// The window ends before the year or month does.
  public var isPartial: Bool { window.end < unit.last(of: window.end) }
  /// How far into one that is not over its numbers go: 截至11月, 截至11月20日, of a month 截至20日; nil of a whole one.
  public var note: String? {
    guard isPartial else { return nil }
    let day = window.end
    if unit == .month { return "截至\(day.day)日" }
    return day.isLastOfMonth ? "截至\(day.month)月" : "截至\(day.month)月\(day.day)日"
  }

  /// Whether `text` is made as the id of a year or month is.
  public static func isID(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return zip(parts, [4, 2]).allSatisfy { part, digits in
      part.count == digits && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    } && parts.count <= 2
  }
}
