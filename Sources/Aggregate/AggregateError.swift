import Diagnostics
import Model

/// Why figures cannot be given. Nothing is ever printed in place of a figure that does not fit.
public enum AggregateError: Error, Hashable {
  /// The sum of `measure` does not fit in 64 bits: the data hold impossible numbers.
  case overflow(measure: String)
  case unknownSlice(String, nearest: String?)
  case unknownMeasure(String, nearest: String?)
  /// The cube was planned without what a table by year or by ownership needs.
  case notPlanned(TotalsGrouping)

  public func diagnostic(at location: SourceLocation? = nil) -> Diagnostic {
    switch self {
    case .overflow(let measure):
      Diagnostic(
        .error, .totalOverflow, at: location,
        Wording(
          zh: "“\(measure)”的合计超出了可以表示的范围", en: "the total of “\(measure)” is beyond what can be held"),
        help: Wording(
          zh: "请检查这一列有没有多写了位数的数", en: "look for a number with too many digits in that column"))
    case .unknownSlice(let id, let nearest):
      Diagnostic(
        .error, .sliceUnknown, at: location,
        Wording(zh: "没有统计口径“\(id)”", en: "there is no slice “\(id)”"), help: .nearest(nearest))
    case .unknownMeasure(let id, let nearest):
      Diagnostic(
        .error, .measureUnknown, at: location,
        Wording(zh: "没有统计指标“\(id)”", en: "there is no measure “\(id)”"), help: .nearest(nearest))
    case .notPlanned(let grouping):
      Diagnostic(
        .error, .groupingNotPlanned, at: location,
        Wording(
          zh: "本次运行没有按“\(grouping.rawValue)”分组统计", en: "this run does not count by \(grouping.rawValue)"))
    }
  }
}
