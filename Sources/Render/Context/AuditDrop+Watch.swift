import Liquid
import Model

extension AuditDrop {
  /// The rules about barren years, those with as many years together, where there is anybody to be named.
  var watch: [WatchDrop] {
    var byYears: [Int: [RuleFinding]] = [:]
    for finding in aboutStudios([.dormancy]) {
      guard case .dormant(let test) = audit.rules[finding.rule].check else { continue }
      byYears[test.years, default: []].append(finding)
    }
    if tellsUnjudged {
      for rule in audit.rules {
        if case .dormant(let test) = rule.check { byYears[test.years, default: []] += [] }
      }
    }
    return byYears.sorted { $0.key < $1.key }.map { years, findings in watch(findings, years) }
  }

  private func watch(_ findings: [RuleFinding], _ years: Int) -> WatchDrop {
    let studios = findings.compactMap { watched($0, years) }.sorted { one, other in
      if one.state != other.state { return one.state.gravity < other.state.gravity }
      if one.dormancy.deadline != other.dormancy.deadline {
        return one.dormancy.deadline < other.dormancy.deadline
      }
      return one.index < other.index
    }
    var counts = counts(of: studios, years, in: scope)
    counts["unknown"] = figure(
      "watch\(years).unknown", findings.count { $0.outcome == .unknown }, label: "成果资料不全", of: scope,
      definition: "创新成果和专利都没有填报，不能判断")
    return WatchDrop(years: years, counts: counts, studios: studios, units: units(of: studios, years))
  }

  private func watched(_ finding: RuleFinding, _ years: Int) -> WatchedStudio? {
    guard case .studio(let studio) = finding.subject, let dormancy = finding.dormancy,
      let state = WatchedStudio.State(finding, of: years)
    else { return nil }
    let record = edition.studios[Int(studio)]
    let unit = regions.reportingUnit(holding: record.reportingUnit) ?? regions.root
    return WatchedStudio(
      index: studio, name: record.name, id: record.id, unit: unit, unitName: regions[unit].name, state: state,
      dormancy: dormancy)
  }

  private func units(of studios: [WatchedStudio], _ years: Int) -> [Entry] {
    guard scope == regions.root else { return [] }
    let byUnit = Dictionary(grouping: studios, by: \.unit)
    return (regions.reportingUnits + [regions.root]).compactMap { unit in
      guard let studios = byUnit[unit] ?? (tellsUnjudged ? [] : nil) else { return nil }
      let name = regions[unit].name, isOwnPart = unit == regions.root
      return Entry(
        rowHeading: "填报单位", rowName: isOwnPart ? "\(name)本级" : name,
        members: counts(of: studios, years, in: unit, isOwnPart: isOwnPart))
    }
  }

  private func counts(
    of studios: [WatchedStudio], _ years: Int, in region: RegionIndex, isOwnPart: Bool = false
  ) -> [String: Value] {
    Dictionary(
      uniqueKeysWithValues: WatchedStudio.State.allCases.map { state in
        (
          state.rawValue,
          figure(
            "watch\(years).\(state.rawValue)", studios.count { $0.state == state }, label: state.name,
            of: region, isOwnPart: isOwnPart, definition: state.definition(years))
        )
      })
  }
}

extension WatchedStudio.State {
  /// What a finding of a rule that withdraws the title after so many barren years comes to; nil for nothing to be watched.
  init?(_ finding: RuleFinding, of years: Int) {
    guard let reached = finding.dormancy.flatMap({ Self($0.years, of: years) }) else { return nil }
    // A soft rule only ever warns.
    self = reached == .withdrawal && finding.outcome != .fail ? .warning : reached
  }

  /// The gravest is the least.
  fileprivate var gravity: Int {
    switch self {
    case .withdrawal: 0
    case .warning: 1
    case .notice: 2
    }
  }

  fileprivate func definition(_ years: Int) -> String {
    switch self {
    case .withdrawal: "挂牌后连续\(years)年没有创新成果，从首次命名和最近成果中较晚的一天起算"
    case .warning: "连续\(years - 1)年没有创新成果，不满\(years)年"
    case .notice: "连续1年没有创新成果，不满\(years - 1)年"
    }
  }
}
