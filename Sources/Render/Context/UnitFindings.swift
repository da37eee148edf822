import Model

/// The findings of an audit that pages tell, sorted out once for all of them.
struct UnitFindings: Sendable {
  /// Places in `Audit.findings` of those about studios, by reporting unit.
  private let byUnit: [RegionIndex: [Int]]
  /// The same of the whole workspace.
  private let ofStudios: [Int]
  /// Of those about regions and payers.
  private let ofOthers: [Int]

  init(_ audit: Audit, in edition: Edition) {
    let topics = audit.rules.map(\.topic)
    let regions = edition.figures.regions
    var byUnit: [RegionIndex: [Int]] = [:], ofStudios: [Int] = [], ofOthers: [Int] = []
    for (place, finding) in audit.findings.enumerated() where finding.outcome != .pass {
      guard case .studio(let studio) = finding.subject else {
        ofOthers.append(place)
        continue
      }
      // Who may not apply for a level breaks no rule.
      guard topics[finding.rule] != .promotion, edition.studios.indices.contains(Int(studio)) else {
        continue
      }
      let unit = regions.reportingUnit(holding: edition.studios[Int(studio)].reportingUnit) ?? regions.root
      byUnit[unit, default: []].append(place)
      ofStudios.append(place)
    }
    self.byUnit = byUnit
    self.ofStudios = ofStudios
    self.ofOthers = ofOthers
  }

  /// About the studios that report through `scope` or a region below it; by rule, then by studio.
  func aboutStudios(of scope: RegionIndex, _ audit: Audit, in edition: Edition) -> [RuleFinding] {
    let regions = edition.figures.regions
    if scope == regions.root { return ofStudios.map { audit.findings[$0] } }
    guard let unit = regions.reportingUnit(holding: scope) else { return [] }
    let findings = byUnit[unit, default: []].map { audit.findings[$0] }
    guard unit != scope else { return findings }
    return findings.filter { finding in
      guard case .studio(let studio) = finding.subject else { return false }
      return regions.isWithin(edition.studios[Int(studio)].reportingUnit, scope)
    }
  }

  /// About regions within `scope`, and about payers of one of them; by rule.
  func aboutOthers(of scope: RegionIndex, _ audit: Audit, in edition: Edition) -> [RuleFinding] {
    let regions = edition.figures.regions
    return ofOthers.map { audit.findings[$0] }.filter { finding in
      switch finding.subject {
      case .studio: false
      case .region(let region): regions.isWithin(region, scope)
      case .payer: audit.rules[finding.rule].isOfPayers(in: scope, of: regions)
      }
    }
  }
}

extension Rule {
  /// The region of its payers lies within `scope`.
  func isOfPayers(in scope: RegionIndex, of regions: RegionTree) -> Bool {
    let place = payersRegion.map { regions.index(ofCode: $0) } ?? regions.root
    return place.map { regions.isWithin($0, scope) } ?? false
  }
}
