import Diagnostics
import Model

/// Why a declared measure cannot be counted.
public struct MeasureFault: Error, Hashable {
  public enum Kind: Hashable, Sendable {
    /// Another measure has the id.
    case idTaken
    /// Rows of this table are not counted.
    case table(Table)
    case condition(ConditionFault)
    /// The table has no number column of that name.
    case notSummable(column: String, nearest: String?)
    /// Only `studio_id` can be counted without repetition.
    case notDistinct(column: String)
    /// Only studios are founded or struck off.
    case eventOutsideStudios
  }

  public var measure: String
  public var kind: Kind

  public init(measure: String, kind: Kind) {
    self.measure = measure
    self.kind = kind
  }

  /// The fault as an error at `location`.
  public func diagnostic(at location: SourceLocation? = nil) -> Diagnostic {
    let (what, help) = wording
    return Diagnostic(
      .error, .measureInvalid, at: location,
      Wording(zh: "统计指标“\(measure)”：\(what.zh)", en: "measure “\(measure)”: \(what.en)"), help: help)
  }

  private var wording: (Wording, Wording?) {
    switch kind {
    case .idTaken:
      (
        Wording(zh: "这个名称已经有了", en: "the id is already taken"),
        Wording(zh: "请换一个名称", en: "choose another id")
      )
    case .table(let table):
      (
        Wording(zh: "不能对“\(table.rawValue)”表计数", en: "rows of “\(table.rawValue)” are not counted"),
        Wording(
          zh: "可用的表：\(MeasureCatalogue.tableNames.joined(separator: "、"))",
          en: "tables that can be counted: \(MeasureCatalogue.tableNames.joined(separator: ", "))")
      )
    case .condition(let fault): fault.wording
    case .notSummable(let column, let nearest):
      (
        Wording(zh: "“\(column)”不是可以求和的列", en: "“\(column)” is no column that can be summed"),
        Wording.nearest(nearest)
      )
    case .notDistinct(let column):
      (
        Wording(zh: "不能按“\(column)”去重计数", en: "different values of “\(column)” cannot be counted"),
        Wording(zh: "只能写 studio_id", en: "write studio_id, the only column that can be")
      )
    case .eventOutsideStudios:
      (
        Wording(zh: "只有 studios 表有 event", en: "only the table studios has an event"),
        Wording(zh: "请删去 event", en: "leave event out")
      )
    }
  }
}
