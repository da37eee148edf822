import Diagnostics
import Model

/// Why a declared rule cannot be checked.
public struct RuleFault: Error, Hashable {
  public enum Kind: Hashable, Sendable {
    /// Neither a column of studios nor a measure over a studio's facts.
    case unknownField(String, nearest: String?)
    /// A column of studios that holds dates.
    case aDate(String)
    /// A column of studios by which rules are chosen: the member of a rule that does it.
    case chosenBy(String, member: String)
    case unknownLevel(String, nearest: String?)
    case unknownMeasure(String, nearest: String?)
    case condition(ConditionFault)
    /// The column holds no numbers, so it cannot be compared with one.
    case notANumber(String)
    case endsBeforeItBegins(from: Day, until: Day)
    /// The column holds numbers, so it cannot be compared with words.
    case aNumber(String)
    /// So many years that nothing can be counted in them.
    case years(Int)
  }

  public var rule: String
  public var kind: Kind

  public init(rule: String, kind: Kind) {
    self.rule = rule
    self.kind = kind
  }

  /// What is wrong, without the rule's id.
  var reason: Wording { wording.0 }

  /// The fault as an error at `location`.
  public func diagnostic(at location: SourceLocation? = nil) -> Diagnostic {
    let (what, help) = wording
    return Diagnostic(
      .error, .ruleInvalid, at: location,
      Wording(zh: "规则“\(rule)”：\(what.zh)", en: "rule “\(rule)”: \(what.en)"), help: help)
  }

  private var wording: (Wording, Wording?) {
    switch kind {
    case .unknownField(let field, let nearest):
      (
        Wording(zh: "没有“\(field)”这个栏目或指标", en: "there is no column or measure “\(field)” of a studio"),
        .nearest(nearest)
      )
    case .aDate(let field):
      (
        Wording(zh: "“\(field)”是日期，field 不能用日期", en: "“\(field)” is a date, and field takes no dates"),
        Wording(
          zh: "核对日期先后请写 kind: \"dates\"；命名后几年内要有的成果请写 kind: \"yearly\" 或 \"dormant\"",
          en:
            "write kind: \"dates\" for the order of dates, \"yearly\" or \"dormant\" for years since the naming"
        )
      )
    case .chosenBy(let field, let member):
      (
        Wording(zh: "“\(field)”不能写在 field 里", en: "“\(field)” cannot be a field"),
        Wording(zh: "规则管哪些工作室，请写 \(member)", en: "write \(member) to say which studios the rule is about")
      )
    case .unknownLevel(let level, let nearest):
      (Wording(zh: "没有“\(level)”这个级别", en: "there is no level “\(level)”"), .nearest(nearest))
    case .unknownMeasure(let measure, let nearest):
      (Wording(zh: "没有“\(measure)”这个指标", en: "there is no measure “\(measure)”"), .nearest(nearest))
    case .condition(let fault): fault.wording
    case .notANumber(let field):
      (
        Wording(zh: "“\(field)”不是数字，不能比较大小", en: "“\(field)” is no number and cannot be compared with one"),
        Wording(zh: "请改用 equals、ends_with 或 without", en: "use equals, ends_with or without")
      )
    case .aNumber(let field):
      (
        Wording(zh: "“\(field)”是数字，不能与文字比较", en: "“\(field)” is a number and cannot be compared with words"),
        Wording(zh: "请改用 at_least、at_most、above 或 below", en: "use at_least, at_most, above or below")
      )
    case .years(let years):
      (
        Wording(zh: "年数不能是 \(years)", en: "\(years) cannot be the number of years"),
        Wording(zh: "请写 1 到 100", en: "write 1 to 100")
      )
    case .endsBeforeItBegins(let from, let until):
      (
        Wording(zh: "止于 \(until)，早于起始的 \(from)", en: "it ends on \(until), before it begins on \(from)"),
        Wording(zh: "请对调 from 和 until", en: "exchange from and until")
      )
    }
  }
}
