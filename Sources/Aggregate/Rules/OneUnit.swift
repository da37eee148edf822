import Diagnostics
import Model

/// A studio reports through one unit only (D-14): the same name and employer under two units is the same studio twice.
enum OneUnit {
  /// Told apart by its bytes: normalising every name to hash it takes longer than all else.
  private struct Key: Hashable {
    var name: String
    var employer: String

    static func == (one: Key, other: Key) -> Bool {
      one.name.utf8.elementsEqual(other.name.utf8) && one.employer.utf8.elementsEqual(other.employer.utf8)
    }

    func hash(into hasher: inout Hasher) {
      for text in [name, employer] { text.utf8.span.withUnsafeBytes { hasher.combine(bytes: $0) } }
    }
  }

  static func verdicts(of studios: [Int], in context: AuditContext) -> [(
    subject: RuleSubject, verdict: Verdict
  )] {
    var known: [Key: Int] = Dictionary(minimumCapacity: studios.count)
    var verdicts: [(subject: RuleSubject, verdict: Verdict)] = []
    for studio in studios {
      guard let employer = context.register.studios[studio].employer else { continue }
      let key = Key(name: context.register.studios[studio].name, employer: employer)
      guard let first = known[key] else {
        known[key] = studio
        continue
      }
      let unit = context.reportingUnit(of: first)
      guard context.reportingUnit(of: studio) != unit else { continue }
      let id = context.register.studios[first].id, name = context.regions[unit].name
      verdicts.append(
        (
          .studio(StudioIndex(studio)),
          Verdict(
            .fail,
            Wording(
              zh: "与\(name)填报的\(id)名称、单位相同，请核对是否重复填报",
              en: "the same name and employer as \(id), which \(name) reports"))
        ))
    }
    return verdicts
  }
}
