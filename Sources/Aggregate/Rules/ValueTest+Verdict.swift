import Diagnostics
import Model

extension ValueTest {
  /// Nil where the column does not apply: a studio without a name has none to judge.
  func verdict(of studio: Int, _ field: StudioField, queries: [Int], in context: AuditContext) -> Verdict? {
    switch (field, requirement) {
    case (.members, .number(let bounds)):
      guard let members = context.register.studios[studio].memberNumber else { return missing(in: context) }
      return judge(members, bounds, unit: "人", in: context) { members.words(unit: "人") }
    case (.area, .number(let bounds)):
      guard let area = context.register.studios[studio].areaNumber else { return missing(in: context) }
      return judge(area, bounds, unit: "平方米", in: context) { area.words(unit: "平方米") }
    case (.measure(let index), .number(let bounds)):
      return judge(context.catalogue.measures[index], of: studio, queries, bounds, in: context)
    case (.name, _): return judge(context.register.studios[studio].name, in: context)
    case (.text(let column), _):
      guard let text = column.text(of: context.register.studios[studio]) else { return missing(in: context) }
      return judge(text, in: context)
    case (.members, _), (.area, _), (.measure, _): return nil
    }
  }

  /// 资料不全. An unreadable cell leaves the same gap in the register as an empty one.
  private func missing(in context: AuditContext) -> Verdict {
    let name = fieldName(in: context)
    return Verdict(
      .unknown,
      context.catalogue.index(ofID: field) == nil
        ? Wording(zh: "\(name.zh)没有填写或无法识别", en: "\(name.en) not given or not readable")
        : Wording(zh: "没有填写\(name.zh)", en: "\(name.en) not given"))
  }

  private func fieldName(in context: AuditContext) -> Wording {
    if let index = context.catalogue.index(ofID: field) {
      return Wording(zh: context.catalogue.measures[index].label, en: field)
    }
    return Wording(
      zh: ColumnWords.name(of: field, in: .studios), en: ColumnWords.englishName(of: field))
  }

  /// An approximate number passes when every number that it can stand for does, and fails when none does.
  private func judge(
    _ number: ApproximateNumber, _ bounds: NumberBounds, unit: String, over period: Window? = nil,
    in context: AuditContext, written: () -> Wording
  ) -> Verdict {
    let isPass = bounds.holdsAll(from: number.lower, to: number.upper)
    if isPass && !context.tellsAll { return .untold(.pass) }
    let name = fieldName(in: context), wanted = bounds.words(unit: unit)
    let given = written()
    let found = Wording(
      zh: "\(period.map { "\($0.start)至\($0.end)" } ?? "")\(name.zh)\(given.zh)，要求\(wanted.zh)",
      en:
        "\(name.en)\(period.map { " from \($0.start) to \($0.end)" } ?? ""): \(given.en), required: \(wanted.en)"
    )
    if isPass { return Verdict(.pass, found) }
    if bounds.holdsNone(from: number.lower, to: number.upper) { return Verdict(.fail, found) }
    return Verdict(
      .unknown, found.followed(by: Wording(zh: "是否达到不能确定", en: "and it cannot be told whether it is")))
  }

  /// Of a measure without any row ever the studio's own flag says; without one nothing is known.
  private func judge(
    _ measure: Measure, of studio: Int, _ queries: [Int], _ bounds: NumberBounds, in context: AuditContext
  ) -> Verdict {
    guard context.ledger.entry(queries[1], of: studio).isTold else {
      guard let declared, let column = StudioColumn(rawValue: declared),
        let flag = column.text(of: context.register.studios[studio])
      else { return missing(in: context) }
      let name = ColumnWords.name(of: declared, in: .studios)
      let english = ColumnWords.englishName(of: declared)
      return flag == "yes"
        ? Verdict(.pass, Wording(zh: "填写“\(name)”为是", en: "\(english): yes, by its own sheet"))
        : Verdict(.fail, Wording(zh: "填写“\(name)”为否", en: "\(english): no, by its own sheet"))
    }
    let scale = measure.isMoney ? 2 : 0
    func number(_ units: Int64) -> FixedDecimal { FixedDecimal(units: Int128(units), scale: scale) }
    let sum = context.ledger.entry(queries[0], of: studio).sum
    let limits = context.ledger.bounds(queries[0], of: studio)
    let period = window == .named(.cumulative) ? nil : window.window(asOf: context.asOf)
    let total = ApproximateNumber(
      number(sum), from: limits.lower.map(number), to: limits.upper.map(number))
    let verdict = judge(total, bounds, unit: measure.unit, over: period, in: context) {
      measure.isMoney && !total.isExact ? total.yuanWords : total.words(unit: measure.unit)
    }
    // What has not been sent can only add to the sum.
    guard verdict.outcome == .fail, !bounds.holdsNone(from: total.lower, to: nil), let period,
      let gap = context.coverage.gap(in: period, about: studio)
    else { return verdict }
    return Verdict(.unknown, verdict.evidence.followed(by: [gap].words(in: context.regions)))
  }

  private func judge(_ text: String, in context: AuditContext) -> Verdict? {
    func verdict(_ passes: Bool, _ wanted: @autoclosure () -> Wording) -> Verdict {
      if passes && !context.tellsAll { return .untold(.pass) }
      let name = fieldName(in: context)
      let given = Wording(zh: "\(name.zh)为“\(text)”", en: "its \(name.en) is “\(text)”")
      return Verdict(passes ? .pass : .fail, given.followed(by: wanted()))
    }
    switch requirement {
    case .oneOf(let values):
      if values.count == 1, values[0] == "yes" || values[0] == "no" { return judge(flag: text, in: context) }
      return verdict(values.contains(text), values.choice(zh: "应为", en: "it should be"))
    case .endsWith(let endings):
      return verdict(
        endings.contains(where: text.hasEnding), endings.choice(zh: "结尾应为", en: "it should end in"))
    case .without(let words):
      let met = words.filter(text.hasWord), told = met.isEmpty ? words : met
      return verdict(
        met.isEmpty,
        Wording(zh: "不应含有\(told.quoted.zh)", en: "it should not contain \(told.quoted.en)"))
    case .number: return nil
    }
  }

  private func judge(flag: String, in context: AuditContext) -> Verdict {
    let isPass = requirement == .oneOf([flag])
    if isPass && !context.tellsAll { return .untold(.pass) }
    let name = fieldName(in: context)
    return Verdict(
      isPass ? .pass : .fail,
      Wording(zh: "填写“\(name.zh)”为\(flag == "yes" ? "是" : "否")", en: "\(name.en): \(flag)"))
  }
}

extension [String] {
  /// “甲”、“乙”.
  fileprivate var quoted: Wording {
    let words = map { "“\($0)”" }
    return Wording(zh: words.joined(separator: "、"), en: words.joined(separator: ", "))
  }

  /// 应为“甲”; of several 应为“甲”、“乙”之一.
  fileprivate func choice(zh: String, en: String) -> Wording {
    count == 1
      ? Wording(zh: zh + quoted.zh, en: "\(en) \(quoted.en)")
      : Wording(zh: "\(zh)\(quoted.zh)之一", en: "\(en) one of \(quoted.en)")
  }
}
