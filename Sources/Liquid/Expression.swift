/// What stands for a value in a template.
struct Expression: Sendable {
  indirect enum Form: Sendable {
    case literal(Value)
    /// `empty`, to compare with.
    case empty
    /// `blank`, to compare with.
    case blank
    case variable(String, [Accessor])
    case range(Expression, Expression)
  }

  /// One step from a value to a part of it.
  enum Accessor: Sendable {
    case member(String, offset: Int)
    case item(Expression)
  }

  let form: Form
  let offset: Int
}

/// An expression and the filters it goes through.
struct FilteredExpression: Sendable {
  let expression: Expression
  let filters: [FilterUse]
}

/// A filter as a template calls it.
struct FilterUse: Sendable {
  let filter: Filter
  let arguments: [Expression]
  let named: [NamedExpression]
  let offset: Int
}

/// `name: expression`.
struct NamedExpression: Sendable {
  let name: String
  let expression: Expression
}

/// Tests joined by `and` and `or`. As in Liquid the last two belong together first.
struct Condition: Sendable {
  enum Joint: Sendable {
    case and
    case or
  }

  let tests: [Test]
  /// One fewer than `tests`: what stands between them.
  let joints: [Joint]
}

/// A value to be truthy, or two values compared.
struct Test: Sendable {
  enum Operator: String, Sendable {
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case contains
  }

  let left: Expression
  let comparison: (operator: Operator, right: Expression)?
}
