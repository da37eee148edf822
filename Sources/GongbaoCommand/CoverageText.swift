import Diagnostics
import Model

/// Who has not reported for the as-of date's month, in one line; nothing where `submissions` names nobody.
struct CoverageText: Sendable {
  var language: Language

  func text(_ coverage: Coverage?, asOf: Day, regions: RegionTree) -> String {
    guard let coverage else { return "" }
    let expected = coverage.expected.count
    let month = Wording(zh: "\(asOf.year)年\(asOf.month)月", en: String(asOf.description.prefix(7)))
    guard !coverage.isComplete else {
      return Wording(
        zh: "\(month.zh)应填报\(expected)个单位，全部已填报。\n", en: "\(month.en): all \(expected) units have reported.\n"
      )[
        language]
    }
    let names = coverage.missing.map { regions[$0].name }
    let text = Wording(
      zh:
        "\(month.zh)应填报\(expected)个单位，已填报\(expected - names.count)个；未填报：\(names.joined(separator: "、"))。\n",
      en:
        "\(month.en): \(expected - names.count) of \(expected) units have reported; missing: \(names.joined(separator: ", ")).\n"
    )
    return Terminal.printable(text[language])
  }
}
