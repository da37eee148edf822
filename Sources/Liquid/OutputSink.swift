/// Where a template's output goes. The sink decides how each origin is printed; it may refuse one by throwing.
///
/// `Text` is a sink that keeps everything as it comes.
public protocol OutputSink {
  /// Text written in a template.
  mutating func write(template: String) throws(TemplateFault)
  /// Text from the host's data, to be escaped.
  mutating func write(data: String) throws(TemplateFault)
  /// A number that is no drop: written in a template, counted by it, or lent by the host.
  mutating func write(number: Number) throws(TemplateFault)
  /// A drop printed as a whole. Only drops whose `printed()` is not nil come here.
  mutating func write(drop: any Drop) throws(TemplateFault)
}

extension OutputSink {
  /// Writes every piece of `text` in order.
  public mutating func write(_ text: Text) throws(TemplateFault) {
    for piece in text.pieces {
      switch piece {
      case .template(let string): try write(template: string)
      case .data(let string): try write(data: string)
      case .number(let number): try write(number: number)
      case .drop(let drop): try write(drop: drop)
      }
    }
  }
}

extension Text: OutputSink {
  /// Adds a template piece.
  public mutating func write(template: String) { append(.template(template)) }
  /// Adds a data piece.
  public mutating func write(data: String) { append(.data(data)) }
  /// Adds a number piece.
  public mutating func write(number: Number) { append(.number(number)) }
  /// Adds a drop piece.
  public mutating func write(drop: any Drop) { append(.drop(drop)) }
}
