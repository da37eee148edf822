import Diagnostics
import Model

// Design. IM-L2 asks that a studio of the prefecture comes from the county studios of that prefecture. Which prefecture a naming belongs
// to is told by its naming body alone: the union of a region that the tree knows, by its name or short name. Nothing is accused on
// what cannot be read, and where only one of the two bodies can be, the studio may have moved since: that warns.

extension LadderCheck {
  /// What is to be said where the lower namings are of another prefecture than the higher one; nil where one of them may be of the same.
  ///
  /// - Parameter lower: those before the higher one, at least one.
  func foreignness(
    of higher: NamingRecord, after lower: [NamingRecord], of studio: Int, in context: AuditContext
  ) -> Verdict? {
    let record = context.register.studios[studio], homes = [record.place, record.reportingUnit]
    func prefecture(_ naming: NamingRecord) -> RegionIndex? {
      naming.namingBody.flatMap { context.regions.prefecture(ofUnion: $0, near: homes) }
    }
    let names = context.levels
    if let naming = prefecture(higher) {
      let origins = lower.map(prefecture)
      if origins.contains(naming) { return nil }
      if let place = origins.firstIndex(where: { $0 != nil }), origins.allSatisfy({ $0 != nil }) {
        let body = lower[place].namingBody ?? ""
        return Verdict(
          .fail,
          Wording(
            zh:
              "\(higher.named)由\(context.regions[naming].name)命名为\(names[higher.level].name)，此前的\(names[lower[place].level].name)由\(body)命名，不属于\(context.regions[naming].name)",
            en:
              "named \(names[higher.level].id) by \(context.regions[naming].name) on \(higher.named), but \(names[lower[place].level].id) by \(body), which is not part of it"
          ))
      }
      return moved(from: naming, to: homes, context)
    }
    let origins = lower.compactMap(prefecture)
    guard let origin = origins.first, origins.count == lower.count else { return nil }
    return moved(from: origin, to: homes, context)
  }

  /// Named in one prefecture, and neither standing nor reporting there.
  private func moved(from naming: RegionIndex, to homes: [RegionIndex], _ context: AuditContext) -> Verdict? {
    let prefectures = homes.compactMap(context.regions.prefecture)
    guard let home = prefectures.first, !prefectures.contains(naming) else { return nil }
    let named = context.regions[naming].name, present = context.regions[home].name
    return Verdict(
      .warning,
      Wording(
        zh: "由\(named)命名，而工作室在\(present)，请核对命名单位和所在地区",
        en: "named in \(named), while the studio is in \(present): check the naming body and the region"))
  }
}

extension RegionTree {
  /// The prefecture that a region is or lies in; nil for the province, and for an industry union.
  func prefecture(of region: RegionIndex) -> RegionIndex? {
    var prefecture = region
    while let above = parent(of: prefecture) {
      if parent(of: above) == nil { return self[prefecture].isIndustryUnion ? nil : prefecture }
      prefecture = above
    }
    return nil
  }

  /// The prefecture in which a body is the union of some region: 包头市总工会, 内蒙古包头市昆都仑区总工会. Nil where the body is another,
  /// or could be several's.
  ///
  /// - Parameter homes: regions that are meant before any others that are called the same.
  func prefecture(ofUnion body: String, near homes: [RegionIndex]) -> RegionIndex? {
    for home in homes {
      guard let prefecture = prefecture(of: home) else { continue }
      if isUnion(body, of: home) || isUnion(body, of: prefecture) { return prefecture }
    }
    guard body.hasWord(Self.unions[1]) else { return nil }
    let named = Set(
      regions.indices.map(RegionIndex.init).filter { isUnion(body, of: $0) }.compactMap(prefecture))
    return named.count == 1 ? named.first : nil
  }

  /// The name or the short name of the region stands before 总工会 or 工会.
  private func isUnion(_ body: String, of region: RegionIndex) -> Bool {
    [self[region].name, self[region].shortName].contains { name in
      body.hasWord(name) && Self.unions.contains { body.hasWord(name + $0) }
    }
  }

  private static let unions = ["总工会", "工会"]
}
