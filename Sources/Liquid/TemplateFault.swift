import Diagnostics

/// Everything that can be wrong with a template, in its text or in what it is rendered with.
public enum TemplateFault: Error, Sendable, Equatable {
  // The text of the template.

  /// A `{{` or `{%` without its end.
  case unclosedMarkup(String)
  case unclosedString
  /// A character that has no place between `{{ }}` or `{% %}`.
  case strayCharacter(Unicode.Scalar)
  /// `found` is as written, empty at the end of the markup.
  case unexpected(found: String, expected: Expectation)
  case unknownTag(String, nearest: String?)
  /// A block tag without its end tag.
  case unclosedTag(String)
  /// A tag of a block, such as `else`, outside of one.
  case strayTag(String)
  /// Text between `case` and its first `when`, which would never be printed.
  case textBeforeWhen
  case unknownFilter(String, nearest: String?)
  /// A filter called with a wrong number of positional arguments.
  case argumentCount(filter: String, expected: ClosedRange<Int>, found: Int)
  case unknownArgument(String, filter: String, nearest: String?)
  case duplicateArgument(String)

  // What it is rendered with.

  case unknownName(String, nearest: String?)
  case unknownMember(String, nearest: String?)
  case unknownPartial(String, nearest: String?)
  case wrongKind(expected: Value.Kind, found: Value.Kind)
  /// Two values of which neither is before the other.
  case notComparable(Value.Kind, Value.Kind)
  case notPrintable
  case divisionByZero
  /// A number beyond 38 digits, or a whole number beyond 64 bits where one is needed.
  case numberTooLarge

  // Limits.

  case tooDeep(limit: Int)
  case outputTooLong(limit: Int)
  case tooManyIterations(limit: Int)

  /// A fault that only the host knows: of its own filter, or of its sink.
  case refused(Refusal)
}

extension TemplateFault {
  /// What the grammar asks for at some place.
  public enum Expectation: Sendable, Equatable {
    case expression
    case name
    case filterName
    case partialName
    /// This very sign or word.
    case literal(String)
    /// Nothing more.
    case end
  }
}

/// A host's own fault, in its own words.
public struct Refusal: Sendable, Equatable {
  /// One of the host's own codes.
  public let code: DiagnosticCode
  /// What is wrong.
  public let message: Wording
  /// How to mend it, where there is a way.
  public let help: Wording?

  /// A fault of the host under a code of the host.
  public init(code: DiagnosticCode, message: Wording, help: Wording? = nil) {
    self.code = code
    self.message = message
    self.help = help
  }
}
