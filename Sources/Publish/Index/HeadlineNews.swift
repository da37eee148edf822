import Model
import Numerals

/// A headline and how it compares with the one before.
struct HeadlineNews: Sendable, Hashable {
  var headline: [ReleaseSummary.Headline]
  /// The one before; nil where there is none.
  var earlier: Earlier?

  struct Earlier: Sendable, Hashable {
    var asOf: Day
    var headline: [ReleaseSummary.Headline]
  }

  /// `与2015年底相比，职工创新工作室1993个，增加1131个；…。` Empty where there is no headline.
  var sentence: String {
    sentence(
      of: headline.map { figure in figure.label + figure.written + (words(of: figure).map { "，" + $0 } ?? "")
      })
  }

  /// The same without what the headline itself says: `与2015年底相比，职工创新工作室增加1131个；…。` Empty where nothing
  /// can be compared.
  var changes: String {
    sentence(of: headline.compactMap { figure in words(of: figure).map { figure.label + $0 } })
  }

  private func sentence(of facts: [String]) -> String {
    guard !facts.isEmpty else { return "" }
    let start = earlier.map { "与\(DateWriter.end($0.asOf))相比，" } ?? ""
    return start + facts.joined(separator: "；") + "。"
  }

  /// `增加1131个`, `持平`; nil where the headline before does not say.
  private func words(of figure: ReleaseSummary.Headline) -> String? {
    change(of: figure).map { change in
      change == 0 ? "持平" : (change > 0 ? "增加" : "减少") + "\(change.magnitude)" + figure.unit
    }
  }

  /// What a figure is more than before; nil where the headline before does not say.
  func change(of figure: ReleaseSummary.Headline) -> Int? {
    guard
      let before = earlier?.headline.first(where: { $0.measure == figure.measure && $0.unit == figure.unit }),
      let old = Int(before.value), let new = Int(figure.value)
    else { return nil }
    let (change, overflow) = new.subtractingReportingOverflow(old)
    return overflow ? nil : change
  }
}

extension ReleaseSummary.Headline {
  /// `1993个`.
  var written: String { (isApproximate ? "约" : "") + value + unit }
}
