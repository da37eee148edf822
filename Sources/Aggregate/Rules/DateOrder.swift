import Diagnostics
import Model

/// Founded, named, named higher, reported: none may come before the one before it (D-13, JZ-P).
enum DateOrder {
  /// Nil for a studio of which fewer than two dates are told.
  static func verdict(of studio: Int, in context: AuditContext) -> Verdict? {
    let record = context.register.studios[studio]
    let namings = context.namings(of: studio).filter { $0.named.lastDay <= context.asOf }
    var faults: [Wording] = []
    if let founded = record.founded {
      for naming in namings where naming.named.lastDay < founded.firstDay {
        let level = context.levels[naming.level]
        faults.append(
          Wording(
            zh: "\(level.name)命名\(naming.named)早于成立\(founded)",
            en: "\(level.id) \(naming.named) is before the founding \(founded)"))
      }
    }
    for higher in namings {
      for lower in namings where lower.level > higher.level && higher.named.lastDay < lower.named.firstDay {
        // A title given anew after it was withdrawn is no step down.
        if let revoked = higher.revoked, revoked.lastDay <= lower.named.lastDay { continue }
        faults.append(
          Wording(
            zh:
              "\(context.levels[higher.level].name)命名\(higher.named)早于\(context.levels[lower.level].name)命名\(lower.named)",
            en:
              "\(context.levels[higher.level].id) \(higher.named) is before \(context.levels[lower.level].id) \(lower.named)"
          ))
      }
    }
    if let first = faults.first {
      return Verdict(.fail, faults.dropFirst().reduce(first) { $0.followed(by: $1) })
    }
    guard namings.count + (record.founded == nil ? 0 : 1) > 1 else { return nil }
    return Verdict(.pass, Wording(zh: "日期先后有序", en: "the dates are in order"))
  }
}
