/// One part of a parsed template.
indirect enum Node: Sendable {
  case text(String, offset: Int)
  case output(FilteredExpression)
  case conditional(Conditional)
  case choice(Choice)
  case loop(Loop)
  case assign(String, FilteredExpression)
  case capture(String, [Node])
  case render(Render)
  case breakLoop
  case continueLoop
}

/// `if` and `unless`: the first branch whose condition holds is rendered.
struct Conditional: Sendable {
  struct Branch: Sendable {
    let condition: Condition
    /// The condition's answer that is wanted: false for `unless`.
    let wanted: Bool
    let body: [Node]
  }

  let branches: [Branch]
  let otherwise: [Node]
}

/// `case`: the first branch that names the subject's value is rendered.
struct Choice: Sendable {
  struct Branch: Sendable {
    let values: [Expression]
    let body: [Node]
  }

  let subject: Expression
  let branches: [Branch]
  let otherwise: [Node]
}

/// `for`.
struct Loop: Sendable {
  let name: String
  let list: Expression
  let limit: Expression?
  let offset: Expression?
  let isReversed: Bool
  let body: [Node]
  let otherwise: [Node]
}

/// `render`: another template, which sees the globals and what it is given, and nothing else.
struct Render: Sendable {
  enum Subject: Sendable {
    case none
    /// Once, with a value under a name.
    case with(Expression, name: String)
    /// Once for each item of a list, under a name.
    case each(Expression, name: String)
  }

  let partial: String
  let offset: Int
  let subject: Subject
  let arguments: [NamedExpression]
}
