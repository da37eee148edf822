import Diagnostics
import Model

/// The measures of one run, checked: the built-in ones in the order of their file, then a workspace's own, sorted by id.
public struct MeasureCatalogue: Sendable {
  public let measures: [Measure]
  /// The codes that Ingest gives to categorical cells, so that every value a measure asks for has one.
  public let vocabularies: FactVocabularies
  private let indices: [String: Int]

  /// What stands for each level in a measure that is declared once for all.
  public static let levelPattern = "<level>"

  static let tableNames =
    [Table.studios, .namings].map(\.rawValue) + FactTable.allCases.map(\.table.rawValue)

  /// - Parameters:
  ///   - builtIn: measures that come with the program. One with `<level>` in its id stands for one of each level,
  ///     highest first: in the id and in values the level's id, in the label its name.
  ///   - own: those of the workspace, patterns too.
  ///   - payers: payers whose payments are asked for besides.
  public init(
    _ builtIn: [Measure], own: [Measure], levels: LevelScale, payers: [String] = []
  ) throws(MeasureFault) {
    func expanded(_ measures: [Measure]) -> [Measure] {
      measures.flatMap { measure in
        measure.id.contains(Self.levelPattern)
          ? levels.levels.map { measure.replacingPattern(with: $0) } : [measure]
      }
    }
    let measures =
      expanded(builtIn)
      + expanded(own).sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    var indices: [String: Int] = [:]
    for (index, measure) in measures.enumerated() {
      guard indices.updateValue(index, forKey: measure.id) == nil else {
        throw MeasureFault(measure: measure.id, kind: .idTaken)
      }
      do throws(KindOfFault) {
        try measure.check(levels: levels)
      } catch {
        throw MeasureFault(measure: measure.id, kind: error.kind)
      }
    }
    self.measures = measures
    self.indices = indices
    vocabularies = FactVocabularies(levels: levels) { table, column in
      var asked = table == .funding && column == "payer" ? payers : []
      asked += measures.filter { $0.table == table.table }
        .flatMap(\.conditions).filter { $0.column == column }
        .flatMap(\.values).filter { $0 != Measure.Condition.anyValue }
      return Set(asked).sorted()
    }
  }

  public func index(ofID id: String) -> Int? { indices[id] }

  /// The measure that `id` was most likely meant to be.
  public func nearest(to id: String) -> String? { nearestName(to: id, among: measures.map(\.id)) }
}

/// A `MeasureFault.Kind` on its way to the measure's id.
private struct KindOfFault: Error {
  var kind: MeasureFault.Kind
}

extension Measure {
  fileprivate func replacingPattern(with level: Level) -> Measure {
    func replaced(_ text: String, by word: String) -> String {
      text.split(separator: MeasureCatalogue.levelPattern, omittingEmptySubsequences: false)
        .joined(separator: word)
    }
    var measure = self
    measure.id = replaced(id, by: level.id)
    measure.label = replaced(label, by: level.name)
    measure.conditions = conditions.map { condition in
      Condition(column: condition.column, values: condition.values.map { replaced($0, by: level.id) })
    }
    return measure
  }

  fileprivate func check(levels: LevelScale) throws(KindOfFault) {
    let facts = FactTable.allCases.first { $0.table == table }
    guard facts != nil || table == .studios || table == .namings else {
      throw KindOfFault(kind: .table(table))
    }
    guard event == nil || table == .studios else { throw KindOfFault(kind: .eventOutsideStudios) }
    switch aggregation {
    case .count: break
    case .sum(let column):
      let summable = facts.map { FactColumns.numbers(of: $0).map(\.column) } ?? Source.summable(in: table)
      guard summable.contains(column) else {
        throw KindOfFault(
          kind: .notSummable(column: column, nearest: nearestName(to: column, among: summable)))
      }
    case .distinct(let column):
      guard column == "studio_id" else { throw KindOfFault(kind: .notDistinct(column: column)) }
    }
    for condition in conditions {
      do throws(ConditionFault) {
        try condition.check(in: table, facts: facts, levels: levels)
      } catch {
        throw KindOfFault(kind: .condition(error))
      }
    }
  }
}

extension Measure.Condition {
  /// A column of the table itself, or else of the studio.
  fileprivate func check(in table: Table, facts: FactTable?, levels: LevelScale) throws(ConditionFault) {
    let own = Source.categories(in: table)
    guard own.contains(column) else {
      try ConditionFault.check(self, levels: levels, regions: nil, others: own)
      return
    }
    guard !values.isEmpty else { throw .noValue(column: column) }
    let closed =
      facts.map { FactColumns.values(of: column, in: $0, levels: levels) } ?? levels.levels.map(\.id)
    if let closed { try ConditionFault.check(self, against: closed) }
  }
}
