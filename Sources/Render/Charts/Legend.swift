/// The parts of a whole with the swatch of each, in as many lines as they need.
struct Legend {
  struct Item {
    var role: Drawing.Role
    var label: String
    /// How far apart slanting lines stand; nil for a filled swatch.
    var hatch: Int?
  }

  var items: [Item]

  private static let swatch = 115
  private static let gap = 45
  private static let between = 130

  /// Draws it from `top` on, and at its end, on the right, what all the numbers are in. Where it ends.
  func draw(at top: Int, unit: String = "", in drawing: inout Drawing) -> Int {
    var x = 0, y = top
    for item in items {
      let room = Drawing.width - Self.swatch - Self.gap
      let lines = TextMeasure.lines(item.label, width: room)
      let width = Self.swatch + Self.gap + (lines.map(TextMeasure.width).max() ?? 0)
      if x > 0, x + width > Drawing.width { (x, y) = (0, y + Drawing.lineHeight + 25) }
      let middle = y + Drawing.lineHeight / 2
      let swatchTop = middle - Self.swatch / 2
      if let hatch = item.hatch {
        drawing.hatched(
          item.role, every: hatch, x: x, y: swatchTop, width: Self.swatch, height: Self.swatch)
      } else {
        drawing.rectangle(item.role, x: x, y: swatchTop, width: Self.swatch, height: Self.swatch)
      }
      for (index, line) in lines.enumerated() {
        drawing.text(
          line, x: x + Self.swatch + Self.gap,
          y: middle + Drawing.middleToBaseline + index * Drawing.lineHeight)
      }
      x += width + Self.between
      y += (lines.count - 1) * Drawing.lineHeight
    }
    if !unit.isEmpty {
      let text = "单位：\(unit)"
      if x > 0, x + TextMeasure.width(of: text) > Drawing.width { y += Drawing.lineHeight + 25 }
      drawing.text(
        text, x: Drawing.width, y: y + Drawing.lineHeight / 2 + Drawing.middleToBaseline, anchor: .end)
    }
    return items.isEmpty && unit.isEmpty ? top : y + Drawing.lineHeight + 25
  }
}
