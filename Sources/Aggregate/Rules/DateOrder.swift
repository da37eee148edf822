import Diagnostics
import Model

/// Founded, named, named higher, reported: none may come before the one before it (D-13, JZ-P).
enum DateOrder {
  /// Nil for a studio of which fewer than two dates are told.
  static func verdict(of studio: Int, in context: AuditContext) -> Verdict? {
    let founded = context.register.studios[studio].founded
    let namings = context.namings(of: studio), asOf = context.asOf
    let known = namings.indices.lazy.filter { namings[$0].named.lastDay <= asOf }
    var faults: [Wording] = []
    if let founded {
      for naming in known where namings[naming].named.lastDay < founded.firstDay {
        let level = context.levels[namings[naming].level], named = namings[naming].named
        faults.append(
          Wording(
            zh: "\(level.name)命名\(named.words)早于成立\(founded.words)",
            en: "\(level.id) \(named) is before the founding \(founded)"))
      }
    }
    for higher in known {
      for lower in known
      where namings[lower].level > namings[higher].level
        && namings[higher].named.lastDay < namings[lower].named.firstDay
      {
        // A title given anew after it was withdrawn is no step down.
        if let revoked = namings[higher].revoked, revoked.lastDay <= namings[lower].named.lastDay { continue }
        faults.append(Self.fault(namings[higher], before: namings[lower], in: context))
      }
    }
    if let first = faults.first {
      return Verdict(.fail, faults.dropFirst().reduce(first) { $0.followed(by: $1) })
    }
    guard known.count + (founded == nil ? 0 : 1) > 1 else { return nil }
    guard context.tellsAll else { return .untold(.pass) }
    return Verdict(.pass, Wording(zh: "日期先后有序", en: "the dates are in order"))
  }

  private static func fault(
    _ higher: NamingRecord, before lower: NamingRecord, in context: AuditContext
  ) -> Wording {
    let levels = context.levels
    return Wording(
      zh:
        "\(levels[higher.level].name)命名\(higher.named.words)早于\(levels[lower.level].name)命名\(lower.named.words)",
      en: "\(levels[higher.level].id) \(higher.named) is before \(levels[lower.level].id) \(lower.named)")
  }
}
