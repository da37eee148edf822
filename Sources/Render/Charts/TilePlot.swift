import Model

/// Regions as tiles: those of the grid where they lie on the map, the others in rows below it, each with its name and
/// its number on a shade for its value.
struct TilePlot: ChartPlot {
  struct Tile: Sendable, Hashable {
    var name: String
    /// Nil where nothing is known.
    var value: FixedDecimal?
    var label: String
    /// The region's code where its place on the grid is asked for.
    var code: String?
  }

  var tiles: [Tile]
  var unit: String

  var isEmpty: Bool { tiles.isEmpty }
  var description: String {
    let known: [ExtremePoints.Point] = tiles.compactMap { tile in
      tile.value.map { .init(name: tile.name, value: $0, label: tile.label + unit) }
    }
    let most = ExtremePoints(greatestOf: known), least = ExtremePoints(leastOf: known)
    var words = ["方块地图：\(tiles.count)个地区"]
    if most.value == least.value, known.count == tiles.count, known.count > 1 {
      words.append("都是\(known[0].label)")
    } else if !known.isEmpty {
      words.append(most.told(as: "最多", counting: "个地区"))
      if most.value != least.value { words.append(least.told(as: "最少", counting: "个地区")) }
    }
    return words.joined(separator: "，") + "。"
  }

  private static let gap = 40
  private static let width = (Drawing.width - gap * (TileGrid.columns - 1)) / TileGrid.columns
  private static let padding = 20
  private static let least = 490

  func draw() -> Drawing {
    var drawing = Drawing()
    let steps = ValueSteps(of: tiles.compactMap(\.value))
    let placed = tiles.compactMap { tile in
      tile.code.flatMap { TileGrid.places[$0] }.map { (tile: tile, place: $0) }
    }
    let others = tiles.filter { tile in tile.code.flatMap { TileGrid.places[$0] } == nil }
    let height = placed.map { Self.height(of: $0.tile) }.max() ?? 0
    let firstRow = placed.map(\.place.row).min() ?? 0
    for (tile, place) in placed {
      draw(
        tile, steps, column: place.column, y: (place.row - firstRow) * (height + Self.gap), height: height,
        in: &drawing)
    }
    let rows = placed.map { $0.place.row - firstRow + 1 }.max() ?? 0
    var y = rows * (height + Self.gap)
    // Of the whole map the north-west is free.
    let isWhole = rows == TileGrid.rows
    let legendEnd = drawLegend(steps, at: isWhole ? 0 : y, isStacked: isWhole, in: &drawing)
    if !isWhole { y = legendEnd + Self.gap }
    if !placed.isEmpty, !others.isEmpty { y += 2 * Self.gap }
    for start in stride(from: 0, to: others.count, by: TileGrid.columns) {
      let row = others[start..<min(start + TileGrid.columns, others.count)]
      let height = row.map(Self.height).max() ?? 0
      for (column, tile) in row.enumerated() {
        draw(tile, steps, column: column, y: y, height: height, in: &drawing)
      }
      y += height + Self.gap
    }
    drawing.height = max(0, y - Self.gap)
    return drawing
  }

  /// The steps that any tile has, each with the least and the greatest number in it. Where it ends.
  private func drawLegend(
    _ steps: ValueSteps, at top: Int, isStacked: Bool, in drawing: inout Drawing
  ) -> Int {
    var items: [Legend.Item] = []
    for step in 0..<Drawing.Role.steps {
      let within = tiles.compactMap { tile in
        tile.value.flatMap { steps.step(of: $0) == step ? (value: $0, label: tile.label) : nil }
      }
      guard let least = within.min(by: { $0.value < $1.value }),
        let most = within.max(by: { $0.value < $1.value })
      else { continue }
      items.append(
        Legend.Item(
          role: .step(step), label: least.value == most.value ? most.label : "\(least.label)~\(most.label)"))
    }
    var y = top
    if !unit.isEmpty {
      drawing.text("单位：\(unit)", x: 0, y: y + Drawing.lineHeight - 45)
      y += Drawing.lineHeight + 25
    }
    guard isStacked else { return Legend(items: items).draw(at: y, in: &drawing) }
    for item in items { y = Legend(items: [item]).draw(at: y, in: &drawing) }
    return y
  }

  private static func lines(of tile: Tile) -> [String] {
    TextMeasure.lines(tile.name, width: width - 2 * padding)
  }

  private static func height(of tile: Tile) -> Int {
    max(least, (lines(of: tile).count + 1) * Drawing.lineHeight + 100)
  }

  private func draw(
    _ tile: Tile, _ steps: ValueSteps, column: Int, y: Int, height: Int, in drawing: inout Drawing
  ) {
    let x = column * (Self.width + Self.gap)
    var ink = Drawing.Ink.plain
    if let value = tile.value {
      let step = steps.step(of: value)
      drawing.rectangle(.step(step), x: x, y: y, width: Self.width, height: height)
      ink = .on(step)
    } else {
      drawing.outline(.axis, x: x, y: y, width: Self.width, height: height)
    }
    let centre = x + Self.width / 2
    let lines = Self.lines(of: tile)
    let middle = y + height / 2
    drawing.lines(
      lines, x: centre, middle: middle - Drawing.lineHeight / 2 - 10, anchor: .middle, ink: ink)
    drawing.text(
      tile.label, x: centre,
      y: middle + Drawing.middleToBaseline + lines.count * Drawing.lineHeight / 2 + 10, anchor: .middle,
      ink: ink, fit: Self.width - 2 * Self.padding)
  }
}
