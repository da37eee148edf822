import Liquid
import Model

/// One name that a template may write, and what it gives now.
public struct TemplateName: Sendable, Hashable {
  public enum Kind: String, Sendable {
    case text
    case date
    /// A number of no measure: a year, a place in a list.
    case number
    case condition
    case figure
    /// It has the names that `region` has.
    case region
    /// Lines to go through with `for`, of which the first is told.
    case list
  }

  /// As it is written between `{{` and `}}`: `as_of.end`, `total.studios`, `units[0].name`.
  public var expression: String
  public var kind: Kind
  /// As a page prints it; of a list how many there are; nil where it is nothing now.
  public var value: String?
  /// Of a figure alone.
  public var figure: Figure?
}

extension Renderer {
  /// Every name that the template of a bulletin may write, in an order that does not change: plain names as `BulletinContext`
  /// lists them, then the slices with their measures. Every region, level and studio has all slices too; of these the list tells
  /// once, by the bulletin's own; `slices.x` and `measures.x` are the same by id.
  public func names(for request: BulletinRequest) -> [TemplateName] {
    let context = context(of: request)
    var names = TemplateNames(slices: Set(SliceList(subject: context.scope).memberNames))
    for name in context.memberNames where !TemplateNames.repeated.contains(name) {
      if case .value(let value) = context.member(name) { names.tell(value, as: name, depth: 0) }
    }
    return names.names
  }

}

/// Goes through what a template sees.
private struct TemplateNames {
  private(set) var names: [TemplateName] = []
  private let slices: Set<String>
  /// What has by id what stands by itself too.
  static let repeated: Set<String> = ["slices", "measures"]
  /// Deeper than this templates do not go.
  private static let deepest = 3

  init(slices: Set<String>) { self.slices = slices }

  mutating func tell(_ value: Value, as expression: String, depth: Int) {
    func add(_ kind: TemplateName.Kind, _ value: String?, _ figure: Figure? = nil) {
      names.append(TemplateName(expression: expression, kind: kind, value: value, figure: figure))
    }
    switch value {
    case .nil: add(.text, nil)
    case .bool(let holds): add(.condition, holds ? "true" : "false")
    case .number(let number): add(.number, number.description)
    case .text(let text): add(.text, text.string)
    case .range: break
    case .list(let items):
      add(.list, String(items.count))
      if let first = items.first { tell(first, as: expression + "[0]", depth: depth + 1) }
    case .drop(let drop):
      switch drop {
      case let drop as FigureDrop: add(.figure, drop.print.withUnit.text, drop.figure)
      // A region within a region, a target or a line of the audit has the same names again.
      case let region as RegionDrop where depth > (expression.hasSuffix("]") ? 1 : 0):
        add(.region, region.rowName)
      case let drop as Ordinal: add(.number, drop.printed()?.string)
      case let drop as DateDrop:
        add(.date, drop.printed()?.string)
        if depth == 0 { tellMembers(of: drop, as: expression, depth: depth) }
      default: tellMembers(of: drop, as: expression, depth: depth)
      }
    }
  }

  private mutating func tellMembers(of drop: any Drop, as expression: String, depth: Int) {
    guard depth <= Self.deepest else { return }
    if let elements = drop.elements, !(drop is Map) {
      names.append(TemplateName(expression: expression, kind: .list, value: String(elements.count)))
      if let first = elements.first { tell(first, as: expression + "[0]", depth: depth + 1) }
      return
    }
    let isOrdered = !(drop is Map || drop is Entry)
    for name in isOrdered ? drop.memberNames : drop.memberNames.sorted() {
      guard !slices.contains(name), !Self.repeated.contains(name),
        case .value(let value) = drop.member(name)
      else { continue }
      // Of the measures of a year or a month the first stands for all.
      if drop is PeriodDrop, depth > 0, value.figureDrop != nil, name != drop.memberNames.first { continue }
      tell(value, as: "\(expression).\(name)", depth: depth + 1)
    }
  }
}
