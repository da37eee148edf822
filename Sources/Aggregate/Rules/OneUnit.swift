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
    let twice = known.values.filter { same in
      Set(same.map(context.reportingUnit)).count > 1
    }
    return twice.flatMap { same in
      same.dropFirst().map { studio in
        let first = context.register.studios[same[0]]
        let unit = context.regions[context.reportingUnit(of: same[0])].name
        return (
          RuleSubject.studio(StudioIndex(studio)),
          Verdict(
            .fail,
            Wording(
              zh: "与\(unit)填报的\(first.id)名称、单位相同，请核对是否重复填报",
              en: "the same name and employer as \(first.id), which \(unit) reports"))
        )
      }
    }
  }
}
