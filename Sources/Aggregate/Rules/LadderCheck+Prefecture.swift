import Diagnostics
import Model

// Design. IM-L2 asks that a studio of the prefecture comes from the county studios of that prefecture. Which prefecture a naming belongs
// to is told by its naming body alone. Nothing is accused on what cannot be read, and where only one of the two bodies can be, the
// studio may have moved since: that warns.

extension LadderCheck {
  /// A naming is of the test's branch: by its body, or else by the union through which the studio reports.
  func isOfBranch(_ naming: NamingRecord, of studio: Int, in context: AuditContext) -> Bool {
    guard let branch else { return true }
    switch Self.body(of: naming, near: Self.homes(of: studio, in: context), in: context) {
    case .place?: return branch == .place
    case .industry?: return branch == .industry
    case nil:
      return context.regions.regions[Int(context.reportingUnit(of: studio))].isIndustryUnion
        == (branch == .industry)
    }
  }

  private static func body(
    of naming: NamingRecord, near homes: [RegionIndex], in context: AuditContext
  ) -> NamingBodies.Body? {
    naming.namingBody.flatMap { context.namingBodies.body($0, near: homes) }
  }

  private static func homes(of studio: Int, in context: AuditContext) -> [RegionIndex] {
    [context.register.studios[studio].place, context.register.studios[studio].reportingUnit]
  }

  /// What is to be said where the lower namings are of another prefecture than the higher one; nil where one of them may be of the same.
  ///
  /// - Parameter lower: those before the higher one, at least one.
  func foreignness(
    of higher: NamingRecord, after lower: [NamingRecord], of studio: Int, in context: AuditContext
  ) -> Verdict? {
    let homes = Self.homes(of: studio, in: context)
    func prefecture(_ naming: NamingRecord) -> RegionIndex? {
      guard case .place(let prefecture)? = Self.body(of: naming, near: homes, in: context) else { return nil }
      return prefecture
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
              "\(higher.named.words)由\(context.regions[naming].name)命名为\(names[higher.level].name)，此前的\(names[lower[place].level].name)由\(body)命名，不属于\(context.regions[naming].name)",
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
