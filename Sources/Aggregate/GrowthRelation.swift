import Diagnostics
import Model

/// Which published indicator is meant: a field that is nil leaves it open.
public struct IndicatorReference: Sendable, Hashable {
  /// Code of the region; nil for the root.
  public var region: String?
  public var indicator: String
  public var label: String?
  public var period: Period?

  public init(indicator: String, region: String? = nil, label: String? = nil, period: Period? = nil) {
    self.region = region
    self.indicator = indicator
    self.label = label
    self.period = period
  }

  /// An inferred period is the same period: the mark says how the office came to it.
  func names(_ other: Indicator, in regions: RegionTree) -> Bool {
    let region = region.map(regions.index(ofCode:)) ?? regions.root
    return other.region == region && other.indicator == indicator && (label ?? other.label) == other.label
      && (period.map { $0.start == other.period.start && $0.end == other.period.end } ?? true)
  }
}

/// A declared relation: an indicator grew from one period to another, and a rate may have been printed (rules, D-7).
public struct GrowthRelation: Sendable, Hashable {
  public var from: IndicatorReference
  public var to: IndicatorReference
  public var printed: IndicatorReference?

  public init(from: IndicatorReference, to: IndicatorReference, printed: IndicatorReference? = nil) {
    self.from = from
    self.to = to
    self.printed = printed
  }
}

/// A reference of a relation that does not name exactly one indicator.
public struct RelationFault: Error, Hashable {
  /// Index of the relation in the order given.
  public var relation: Int
  /// `from`, `to` or `printed`.
  public var member: String
  public var reference: IndicatorReference
  /// How many indicators it names.
  public var matches: Int
  public var nearest: String?

  /// The fault as a warning at `location`: the relation is left out, nothing else is.
  public func diagnostic(at location: SourceLocation? = nil) -> Diagnostic {
    let path = "relations[\(relation)].\(member)"
    let name = reference.indicator
    if matches == 0 {
      return Diagnostic(
        .warning, .relationInvalid, at: location,
        Wording(
          zh: "\(path)：指标表里没有“\(name)”的这一期数据", en: "\(path): no indicator “\(name)” of that period"),
        help: .nearest(nearest))
    }
    return Diagnostic(
      .warning, .relationInvalid, at: location,
      Wording(
        zh: "\(path)：“\(name)”对应 \(matches) 条指标", en: "\(path): “\(name)” names \(matches) indicators"),
      help: Wording(zh: "请补充 label 或 period", en: "add label or period"))
  }
}
