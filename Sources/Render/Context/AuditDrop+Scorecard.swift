import Liquid
import Model

extension AuditDrop {
  /// The outcomes that a scorecard has a column for.
  private static let outcomes: [(outcome: RuleOutcome, name: String)] = [
    (.pass, "符合"), (.fail, "不符合"), (.warning, "提示"), (.unknown, "资料不全"),
  ]

  /// The standards by which studios of the scope were judged, a line each.
  var standards: [Entry] {
    let rules = told(.standard)
    return rules.map { line($0, counts(of: $0, in: scope), among: rules) }
  }

  var standardsTotal: Entry {
    let rules = told(.standard)
    let counts = rules.map { self.counts(of: $0, in: scope) }
    return Entry(rowHeading: "填报单位", rowName: "合计", members: sums(of: rules, counts, in: scope))
  }

  var standardSources: [String] {
    var sources: [String] = []
    for rule in judged(.standard) {
      let source = audit.rules[rule].source
      if !source.isEmpty, !sources.contains(source) { sources.append(source) }
    }
    return sources
  }

  /// A line a reporting unit, the root's own studios after them.
  var unitLines: [Entry] {
    guard scope == regions.root else { return [] }
    let rules = told(.standard)
    let units = regions.reportingUnits + [regions.root]
    return units.compactMap { unit in
      let counts = rules.map { audit.scorecard[$0][unit] ?? OutcomeCounts() }
      guard tellsUnjudged || counts.contains(where: { $0.total > 0 }) else { return nil }
      let name = regions[unit].name, isOwnPart = unit == regions.root
      return Entry(
        rowHeading: "填报单位", rowName: isOwnPart ? "\(name)本级" : name,
        members: sums(of: rules, counts, in: unit, isOwnPart: isOwnPart))
    }
  }

  /// Rules about studios beside the standards, where something else than a pass came of them.
  var checks: [Entry] {
    let rules = told(.other)
    return rules.compactMap { rule in
      let counts = counts(of: rule, in: scope)
      guard tellsUnjudged || counts.total > counts[.pass], audit.rules[rule].isAboutStudios else {
        return nil
      }
      return line(rule, counts, among: rules)
    }
  }

  /// Places of the rules on a topic that something was judged by here.
  func judged(_ topic: RuleTopic) -> [Int] {
    audit.rules.indices.filter { rule in
      audit.rules[rule].topic == topic && counts(of: rule, in: scope).total > 0
    }
  }

  /// Those that lines are made of.
  func told(_ topic: RuleTopic) -> [Int] {
    tellsUnjudged ? audit.rules.indices.filter { audit.rules[$0].topic == topic } : judged(topic)
  }

  /// Of the root the sum of its units; of a region below a unit nothing is told.
  func counts(of rule: Int, in region: RegionIndex) -> OutcomeCounts {
    guard region == regions.root else { return audit.scorecard[rule][region] ?? OutcomeCounts() }
    var sum = OutcomeCounts()
    for counts in audit.scorecard[rule].values {
      for (outcome, _) in Self.outcomes { sum[outcome] += counts[outcome] }
    }
    return sum
  }

  private func line(_ place: Int, _ counts: OutcomeCounts, among rules: [Int]) -> Entry {
    let rule = audit.rules[place], name = name(of: place, among: rules)
    var members: [String: Value] = [
      "id": .data(rule.id), "key": .data(key(of: place)), "label": .data(rule.label), "name": .data(name),
      "source": .data(rule.source),
      "checked": figure(
        "rule:\(rule.id).checked", counts.total, label: "\(rule.label)：核对数", of: scope,
        definition: "按规则\(rule.id)核对的工作室"),
    ]
    for (outcome, name) in Self.outcomes {
      members[outcome.rawValue] = figure(outcome, name, counts, of: place, in: scope)
    }
    return Entry(rowHeading: "核对项目", rowName: name, members: members)
  }

  /// The label, with the source behind it where another of the rules has the same: two rule books in force side by side.
  private func name(of place: Int, among rules: [Int]) -> String {
    let rule = audit.rules[place]
    let isAlone = rules.allSatisfy { $0 == place || audit.rules[$0].label != rule.label }
    return isAlone || rule.source.isEmpty ? rule.label : "\(rule.label)（\(rule.source)）"
  }

  /// The name of a rule's column: its place, for an id may hold any sign.
  private func key(of rule: Int) -> String { "rule\(rule)" }

  private func figure(
    _ outcome: RuleOutcome, _ name: String, _ counts: OutcomeCounts, of place: Int, in region: RegionIndex
  ) -> Value {
    let rule = audit.rules[place]
    return figure(
      "rule:\(rule.id).\(outcome.rawValue)", counts[outcome], label: "\(rule.label)：\(name)", of: region,
      definition: "按规则\(rule.id)核对，结果为“\(name)”的工作室")
  }

  /// Over all `rules`, and the failures under each by its key.
  private func sums(
    of rules: [Int], _ counts: [OutcomeCounts], in region: RegionIndex, isOwnPart: Bool = false
  ) -> [String: Value] {
    let fails = zip(rules, counts).map { place, counts in
      let rule = audit.rules[place]
      let fails = figure(
        "standards.\(rule.id).fail", counts[.fail], label: "\(rule.label)：不符合", unit: "项次", of: region,
        isOwnPart: isOwnPart,
        definition: "按规则\(rule.id)核对，结果为“不符合”的项次，每个工作室计一次")
      return (key(of: place), fails)
    }
    var members: [String: Value] = [
      "fails": .map(Dictionary(uniqueKeysWithValues: fails)),
      "checked": figure(
        "standards.checked", counts.reduce(0) { $0 + $1.total }, label: "标准核对项次", unit: "项次", of: region,
        isOwnPart: isOwnPart, definition: "每个工作室每项标准计一次"),
    ]
    for (outcome, name) in Self.outcomes {
      members[outcome.rawValue] = figure(
        "standards.\(outcome.rawValue)", counts.reduce(0) { $0 + $1[outcome] }, label: "标准核对：\(name)",
        unit: "项次", of: region, isOwnPart: isOwnPart,
        definition: "逐项核对标准，结果为“\(name)”的项次")
    }
    return members
  }
}

extension Rule {
  /// Its scorecard counts studios.
  fileprivate var isAboutStudios: Bool {
    switch check {
    case .ladder, .dates, .payment, .leaderName, .value: true
    default: false
    }
  }
}
