import Diagnostics
import Model

/// A studio reports through one unit only (D-14): the same name and employer under two units is the same studio twice.
enum OneUnit {
  private struct Key: Hashable {
    var name: String
    var employer: String
  }

  static func verdicts(of studios: [Int], in context: AuditContext) -> [(
    subject: RuleSubject, verdict: Verdict
  )] {
    var known: [Key: [Int]] = [:]
    for studio in studios {
      let record = context.register.studios[studio]
      guard let employer = record.employer else { continue }
      known[Key(name: record.name, employer: employer), default: []].append(studio)
    }
    return known.values.flatMap { same in
      let first = same[0], unit = context.reportingUnit(of: first)
      return same.filter { context.reportingUnit(of: $0) != unit }.map { studio in
        let id = context.register.studios[first].id, name = context.regions[unit].name
        return (
          RuleSubject.studio(StudioIndex(studio)),
          Verdict(
            .fail,
            Wording(
              zh: "与\(name)填报的\(id)名称、单位相同，请核对是否重复填报",
              en: "the same name and employer as \(id), which \(name) reports"))
        )
      }
    }
  }
}
