import Diagnostics
import Model

/// Why a declared slice cannot be counted.
public struct SliceFault: Error, Hashable {
  public enum Kind: Hashable, Sendable {
    /// Another slice has the id.
    case idTaken
    /// The id reads as a year or a month, whose figures have such ids.
    case idIsPeriod
    case condition(ConditionFault)
    /// The slice ends before it begins.
    case endsBeforeItBegins(since: Day, until: Day)
  }

  public var slice: String
  public var kind: Kind

  public init(slice: String, kind: Kind) {
    self.slice = slice
    self.kind = kind
  }

  /// Checks ids, windows and selections; the first fault is thrown.
  public static func check(_ slices: [Slice], levels: LevelScale, regions: RegionTree) throws(SliceFault) {
    var ids: Set<String> = []
    for slice in slices {
      if CalendarPiece.isID(slice.id) { throw SliceFault(slice: slice.id, kind: .idIsPeriod) }
      guard ids.insert(slice.id).inserted else { throw SliceFault(slice: slice.id, kind: .idTaken) }
      if let since = slice.since, let until = slice.until, until < since {
        throw SliceFault(slice: slice.id, kind: .endsBeforeItBegins(since: since, until: until))
      }
      for condition in slice.selection {
        do throws(ConditionFault) {
          try ConditionFault.check(condition, levels: levels, regions: regions)
        } catch {
          throw SliceFault(slice: slice.id, kind: .condition(error))
        }
      }
    }
  }

  /// The fault as an error at `location`.
  public func diagnostic(at location: SourceLocation? = nil) -> Diagnostic {
    let (what, help) = wording
    return Diagnostic(
      .error, .sliceInvalid, at: location,
      Wording(zh: "统计口径“\(slice)”：\(what.zh)", en: "slice “\(slice)”: \(what.en)"), help: help)
  }

  private var wording: (Wording, Wording?) {
    switch kind {
    case .idTaken:
      (
        Wording(zh: "这个名称已经有了", en: "the id is already taken"),
        Wording(zh: "请换一个名称", en: "choose another id")
      )
    case .idIsPeriod:
      (
        Wording(
          zh: "名称像年份或月份，会与逐年、逐月的数混淆",
          en: "the id reads as a year or a month, and figures by year and month have such ids"),
        Wording(
          zh: "请换一个以字母开头的名称，如 y\(slice)", en: "choose an id that begins with a letter, such as y\(slice)")
      )
    case .condition(let fault): fault.wording
    case .endsBeforeItBegins(let since, let until):
      (
        Wording(zh: "止于 \(until)，早于起始的 \(since)", en: "it ends on \(until), before it begins on \(since)"),
        Wording(zh: "请对调 since 和 until", en: "exchange since and until")
      )
    }
  }
}
