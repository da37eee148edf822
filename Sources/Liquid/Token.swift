/// The smallest part of what stands between `{{ }}` or `{% %}`.
struct Token: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case name(String)
    case string(String)
    case number(Number)
    /// A sign of the grammar: `| : , . [ ] ( ) = == != <> < <= > >= ..`
    case sign(String)
    /// Where the markup ends.
    case end
  }

  let kind: Kind
  /// The byte of the source that it starts at.
  let offset: Int

  /// As it would be written, for messages; empty at the end of the markup.
  var written: String {
    switch kind {
    case .name(let name): name
    case .string(let string): string
    case .number(let number): number.description
    case .sign(let sign): sign
    case .end: ""
    }
  }
}
