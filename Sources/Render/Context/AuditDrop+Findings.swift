import Liquid
import Model

extension AuditDrop {
  /// What studios were found to break or to miss, beside what the watch list and the yearly review tell.
  var studioFindings: [FindingDrop] {
    aboutStudios([.standard, .other]).filter { [.fail, .warning].contains($0.outcome) }.map(drop)
  }

  var reviews: [FindingDrop] { aboutStudios([.review]).map(drop) }

  var reviewed: Value {
    figure(
      "review.fail", aboutStudios([.review]).count { $0.outcome == .fail }, label: "年度考核建议研究撤销", of: scope,
      definition: judged(.review).map { audit.rules[$0].label }.joined(separator: "；"))
  }

  /// The studios of which something is not told, each once with everything that is missing.
  var incomplete: [Entry] {
    var missing: [StudioIndex: [String]] = [:]
    for finding in aboutStudios([.standard, .dormancy, .review, .other]) where finding.outcome == .unknown {
      guard case .studio(let studio) = finding.subject else { continue }
      missing[studio, default: []].append(audit.rules[finding.rule].label)
    }
    return missing.sorted { $0.key < $1.key }.map { studio, labels in
      let record = edition.studios[Int(studio)]
      let unit = regions.reportingUnit(holding: record.reportingUnit) ?? regions.root
      return Entry(
        rowHeading: "工作室", rowName: record.name,
        members: [
          "name": .data(record.name), "id": .data(record.id), "unit": .data(regions[unit].name),
          "missing": .data(labels.joined(separator: "；")),
        ])
    }
  }

  /// About regions and payers; what the page tells elsewhere is left out.
  var otherFindings: [FindingDrop] {
    found.aboutOthers(of: scope, audit, in: edition).filter { finding in
      let rule = audit.rules[finding.rule]
      return finding.outcome != .notComputable && !rule.isAboutGrowth && !isAmongTargets(rule)
    }.map(drop)
  }

  /// Labels of the rules to be looked at by hand, each once.
  var manualLabels: [String] {
    var labels: [String] = []
    for finding in found.aboutOthers(of: scope, audit, in: edition) where finding.outcome == .notComputable {
      let label = audit.rules[finding.rule].label
      if !labels.contains(label) { labels.append(label) }
    }
    return labels
  }

  /// How many studios seem ready to apply for each level.
  var promotions: [Value] {
    told(.promotion).compactMap { place in
      let rule = audit.rules[place], ready = counts(of: place, in: scope)[.pass]
      guard case .eligible(let test) = rule.check, tellsUnjudged || ready > 0,
        let level = edition.levels.index(ofID: test.level)
      else { return nil }
      return .map([
        "level": .data(edition.levels[level].name), "label": .data(rule.label),
        "ready": figure(
          "rule:\(rule.id).pass", ready, label: "初步具备申报\(edition.levels[level].name)条件", of: scope,
          definition: "按规则\(rule.id)（\(rule.label)）核对"),
      ])
    }
  }

  func aboutStudios(_ topics: Set<RuleTopic>) -> [RuleFinding] {
    found.aboutStudios(of: scope, audit, in: edition).filter {
      topics.contains(audit.rules[$0.rule].topic)
    }
  }

  private func drop(_ finding: RuleFinding) -> FindingDrop { FindingDrop(finding, of: audit, in: edition) }

  /// Whether the page has the same target among its own.
  private func isAmongTargets(_ rule: Rule) -> Bool {
    guard case .target(let test) = rule.check else { return false }
    return edition.progress.contains { progress in
      progress.target.measure == test.measure && progress.target.deadline == test.deadline
        && regions[progress.target.region].code == rule.region
    }
  }
}
