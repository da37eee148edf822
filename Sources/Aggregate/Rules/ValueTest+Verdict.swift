import Diagnostics
import Model

extension ValueTest {
  /// Nil where the column does not apply: a studio without a name has none to judge.
  func verdict(of studio: Int, queries: [Int], in context: AuditContext) -> Verdict? {
    let record = context.register.studios[studio]
    switch (StudioField(field, context.catalogue), requirement) {
    case (.members?, .number(let bounds)):
      guard let members = record.members else { return missing(in: context) }
      let limits = record.membersBounds ?? FactBounds.Bounds(lower: Int64(members), upper: Int64(members))
      return judge(
        FixedDecimal(members), limits.lower.map { FixedDecimal($0) }, limits.upper.map { FixedDecimal($0) },
        bounds,
        in: context)
    case (.area?, .number(let bounds)):
      guard let area = record.areaSquareMetres else { return missing(in: context) }
      return judge(area, area, area, bounds, in: context)
    case (.measure(let index)?, .number(let bounds)):
      return judge(context.catalogue.measures[index], of: studio, queries, bounds, in: context)
    case (.name?, _): return judge(record.name, in: context)
    case (.text(let column)?, _):
      guard let text = column.text(of: record) else { return missing(in: context) }
      return judge(text, in: context)
    default: return nil
    }
  }

  /// 资料不全.
  private func missing(in context: AuditContext) -> Verdict {
    let name = fieldName(in: context)
    return Verdict(.unknown, Wording(zh: "没有填写\(name.zh)", en: "no \(name.en) given"))
  }

  private func fieldName(in context: AuditContext) -> Wording {
    if let index = context.catalogue.index(ofID: field) {
      return Wording(zh: context.catalogue.measures[index].label, en: field)
    }
    return Wording(zh: ColumnWords.name(of: field, in: .studios), en: field)
  }

  private func unit(in context: AuditContext) -> String {
    switch StudioField(field, context.catalogue) {
    case .members?: "人"
    case .area?: "平方米"
    case .measure(let index)?: context.catalogue.measures[index].unit
    case .name?, .text?, nil: ""
    }
  }

  /// An approximate number passes when every number that it can stand for does, and fails when none does.
  private func judge(
    _ value: FixedDecimal, _ lower: FixedDecimal?, _ upper: FixedDecimal?, _ bounds: NumberBounds,
    in context: AuditContext
  ) -> Verdict {
    let name = fieldName(in: context), unit = unit(in: context), wanted = bounds.words(unit: unit)
    let isExact = lower == value && upper == value
    let found = Wording(
      zh: "\(name.zh)\(isExact ? "" : "约")\(value)\(unit)，要求\(wanted.zh)",
      en: "\(name.en) \(isExact ? "" : "about ")\(value), wanted \(wanted.en)")
    if bounds.holdsAll(from: lower, to: upper) { return Verdict(.pass, found) }
    return Verdict(bounds.holdsNone(from: lower, to: upper) ? .fail : .unknown, found)
  }

  /// Of a measure without any row ever the studio's own flag says; without one nothing is known.
  private func judge(
    _ measure: Measure, of studio: Int, _ queries: [Int], _ bounds: NumberBounds, in context: AuditContext
  ) -> Verdict {
    let found = context.ledger.entry(queries[0], of: studio)
    guard context.ledger.entry(queries[1], of: studio).hasRows else {
      guard let declared, let column = StudioColumn(rawValue: declared),
        let flag = column.text(of: context.register.studios[studio])
      else { return missing(in: context) }
      let name = ColumnWords.name(of: declared, in: .studios)
      return flag == "yes"
        ? Verdict(.pass, Wording(zh: "填写“\(name)”为是", en: "\(declared) is said to be so"))
        : Verdict(.fail, Wording(zh: "填写“\(name)”为否", en: "\(declared) is said not to be so"))
    }
    let scale = measure.isMoney ? 2 : 0
    func number(_ units: Int64) -> FixedDecimal { FixedDecimal(units: Int128(units), scale: scale) }
    let lower = found.slack.lower.flatMap { found.sum.subtractingExactly($0) }.map(number)
    let upper = found.slack.upper.flatMap { found.sum.addingExactly($0) }.map(number)
    return judge(number(found.sum), lower, upper, bounds, in: context)
  }

  private func judge(_ text: String, in context: AuditContext) -> Verdict? {
    let name = fieldName(in: context)
    let given = Wording(zh: "\(name.zh)为“\(text)”", en: "\(name.en) is “\(text)”")
    func verdict(_ passes: Bool, _ wanted: [String], zh: String, en: String) -> Verdict {
      let words = wanted.joined(separator: "、")
      return Verdict(
        passes ? .pass : .fail,
        Wording(zh: "\(given.zh)，\(zh)“\(words)”", en: "\(given.en); \(en) “\(words)”"))
    }
    switch requirement {
    case .oneOf(let values):
      if values == ["yes"] || values == ["no"] {
        let isYes = text == "yes"
        return Verdict(
          values.contains(text) ? .pass : .fail,
          Wording(zh: "填写“\(name.zh)”为\(isYes ? "是" : "否")", en: "\(name.en) is \(text)"))
      }
      return verdict(values.contains(text), values, zh: "应为", en: "wanted")
    case .endsWith(let endings):
      return verdict(endings.contains(where: text.hasSuffix), endings, zh: "结尾应为", en: "it is to end in")
    case .without(let words):
      let met = words.filter(text.contains)
      return verdict(met.isEmpty, met.isEmpty ? words : met, zh: "不应含有", en: "it is to be without")
    case .number: return nil
    }
  }
}

extension Int64 {
  fileprivate func addingExactly(_ other: Int64) -> Int64? {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? nil : sum
  }

  fileprivate func subtractingExactly(_ other: Int64) -> Int64? {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow ? nil : difference
  }
}
