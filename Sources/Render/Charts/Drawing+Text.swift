extension Drawing {
  /// Nothing but a line of text.
  init(saying text: String) {
    self.init()
    height = 2 * Self.lineHeight
    lines([text], x: Self.width / 2, middle: height / 2, anchor: .middle)
  }

  /// What all the numbers are in, at the upper right. How high it is; 0 without a unit.
  mutating func unitLine(_ unit: String) -> Int {
    guard !unit.isEmpty else { return 0 }
    text("单位：\(unit)", x: Self.width, y: Self.lineHeight - 45, anchor: .end)
    return Self.lineHeight + 25
  }

  /// Lines of a text around a middle.
  mutating func lines(
    _ lines: [String], x: Int, middle: Int, anchor: Anchor = .start, ink: Ink = .plain
  ) {
    let first = middle + Self.middleToBaseline - (lines.count - 1) * Self.lineHeight / 2
    for (index, line) in lines.enumerated() {
      text(line, x: x, y: first + index * Self.lineHeight, anchor: anchor, ink: ink)
    }
  }
}
