/// One stretch of a template's source, as the scanner gives it to the parser.
enum Segment: Sendable {
  case text(String, offset: Int)
  /// What stands between `{{ }}`; the last token is `end`.
  case output([Token])
  /// A tag's name and what follows it; the last token is `end`.
  case tag(String, offset: Int, [Token])
}
