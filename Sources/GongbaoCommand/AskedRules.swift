import Aggregate
import Diagnostics
import Model
import Workspace

/// The rules that `--rule` names.
struct AskedRules: Sendable {
  let ids: Set<String>

  /// - Parameter typed: ids in capitals or not.
  init(_ typed: Set<String>, of configuration: Configuration) throws(CommandFailure) {
    let known = configuration.rules.map(\.id), dropped = configuration.droppedRules
    var ids: Set<String> = []
    for word in typed.sorted() {
      if let id = Self.id(word, among: known) {
        ids.insert(id)
      } else if let id = Self.id(word, among: dropped.sorted()) {
        throw CommandFailure(ArgumentFault.droppedRule(id))
      } else {
        let nearest = nearestName(to: word, among: known) ?? nearestName(to: word.uppercased(), among: known)
        throw CommandFailure(ArgumentFault.unknownRule(word, nearest: nearest))
      }
    }
    self.ids = ids
  }

  private static func id(_ word: String, among known: [String]) -> String? {
    known.contains(word) ? word : known.first { $0.lowercased() == word.lowercased() }
  }

  /// A note for each of them that had nothing to judge.
  ///
  /// - Parameter findings: those of the region asked for; passes are among them only where they are kept.
  func idle(in audit: Audit, within findings: [RuleFinding], isOfRegion: Bool, asOf: Day) -> [Diagnostic] {
    let told = Set(findings.map(\.rule))
    return audit.rules.indices.filter { place in
      guard ids.contains(audit.rules[place].id), !told.contains(place) else { return false }
      return isOfRegion || audit.scorecard[place].isEmpty
    }.map { Diagnostic(.note, .ruleIdle, audit.rules[$0].idleness(on: asOf)) }
  }
}

extension Rule {
  /// Why nothing was judged by it.
  fileprivate func idleness(on day: Day) -> Wording {
    if let from, day < from {
      return Wording(zh: "\(id) 自\(from)起施行，\(day)时还没有", en: "\(id) is in force from \(from), after \(day)")
    }
    if let until, until < day {
      return Wording(zh: "\(id) 施行到\(until)为止", en: "\(id) was in force until \(until)")
    }
    return isAboutStudios
      ? Wording(zh: "\(id) 没有适用的工作室", en: "\(id) applies to no studio here")
      : Wording(zh: "\(id) 没有可以核对的数据", en: "there is nothing here for \(id) to judge")
  }

  private var isAboutStudios: Bool {
    switch check {
    case .quota, .fund, .target, .indicator, .published, .notComputable: false
    default: true
    }
  }
}
