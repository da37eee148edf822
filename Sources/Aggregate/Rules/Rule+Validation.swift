import Diagnostics
import Model

extension Rule {
  /// Every level, field, measure and value that it names must be there.
  func validate(levels: LevelScale, catalogue: MeasureCatalogue) throws(RuleFault) {
    if let from, let until, until < from { throw fault(.endsBeforeItBegins(from: from, until: until)) }
    for level in self.levels + check.levels where levels.index(ofID: level) == nil {
      throw fault(.unknownLevel(level, nearest: nearestName(to: level, among: levels.levels.map(\.id))))
    }
    for selection in check.selections {
      do throws(ConditionFault) {
        try Self.check(selection, catalogue.vocabularies)
      } catch {
        throw fault(.condition(error))
      }
    }
    if let years = check.years, !(1...100).contains(years) { throw fault(.years(years)) }
    switch check {
    case .value(let test): try validate(test, levels, catalogue)
    case .target(let test) where catalogue.index(ofID: test.measure) == nil:
      throw fault(.unknownMeasure(test.measure, nearest: catalogue.nearest(to: test.measure)))
    default: break
    }
  }

  private func validate(_ test: ValueTest, _ levels: LevelScale, _ catalogue: MeasureCatalogue)
    throws(RuleFault)
  {
    guard let field = StudioField(test.field, catalogue) else {
      throw fault(Self.whyNoField(test.field, catalogue))
    }
    switch test.requirement {
    case .number: guard field.isNumber else { throw fault(.notANumber(test.field)) }
    case .oneOf, .endsWith, .without: guard !field.isNumber else { throw fault(.aNumber(test.field)) }
    }
    if case .oneOf(let values) = test.requirement, case .text(let column) = field,
      let known = column.closedValues(levels: levels)
    {
      do throws(ConditionFault) {
        try ConditionFault.check(Measure.Condition(column: test.field, values: values), against: known)
      } catch {
        throw fault(.condition(error))
      }
    }
    if let declared = test.declared, StudioField(declared, catalogue).map({ $0.isNumber }) ?? true {
      throw fault(
        .unknownField(declared, nearest: StudioField.nearest(to: declared, catalogue)))
    }
  }

  private static func whyNoField(_ name: String, _ catalogue: MeasureCatalogue) -> RuleFault.Kind {
    switch name {
    case "founded_on", "revoked_on", "named_on": .aDate(name)
    case "level", "held": .chosenBy(name, member: "levels")
    case "region", "reporting_unit": .chosenBy(name, member: "region")
    default: .unknownField(name, nearest: StudioField.nearest(to: name, catalogue))
    }
  }

  private static func check(
    _ selection: FactSelection, _ vocabularies: FactVocabularies
  ) throws(ConditionFault) {
    let columns = FactColumns.categories(of: selection.table)
    for condition in selection.conditions {
      guard !condition.values.isEmpty else { throw .noValue(column: condition.column) }
      guard let column = columns.firstIndex(of: condition.column) else {
        throw .unknownColumn(condition.column, nearest: nearestName(to: condition.column, among: columns))
      }
      try ConditionFault.check(condition, against: vocabularies[selection.table][column].values)
    }
  }

  private func fault(_ kind: RuleFault.Kind) -> RuleFault { RuleFault(rule: id, kind: kind) }
}

extension RuleCheck {
  /// Ids of the levels that it names outside its rows.
  fileprivate var levels: [String] {
    switch self {
    case .honour(let test): [test.level]
    case .ladder(let test): test.steps.flatMap { [$0.level] + $0.needs }
    case .eligible(let test): [test.level] + test.needs
    case .quota(let test): [test.level]
    case .payment(let test): test.amounts.map(\.level)
    default: []
    }
  }

  /// How many years it counts in; nil where it counts in none.
  fileprivate var years: Int? {
    switch self {
    case .yearly(let test): test.years
    case .dormant(let test): test.years
    case .fund(let test): test.years
    default: nil
    }
  }

  /// The rows that it asks for.
  fileprivate var selections: [FactSelection] {
    switch self {
    case .yearly(let test): test.rows
    case .dormant(let test): test.rows
    case .eligible(let test): test.rows
    default: []
    }
  }
}
