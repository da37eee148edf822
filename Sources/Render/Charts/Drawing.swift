import Model

/// An SVG drawing as text. Coordinates are in tenths of a unit, whole numbers all the way, so that the same figures
/// give the same bytes on any machine.
///
/// A page of 320 pixels leaves a drawing about 285: what is 320 units wide with letters of 13.5 has letters of 12 pixels there.
struct Drawing {
  /// The width of every chart in tenths.
  static let width = 3200
  /// The size of every letter, in tenths.
  static let fontSize = 135
  /// From one line of text to the next.
  static let lineHeight = 175
  /// From the middle of a line of text to its baseline.
  static let middleToBaseline = 48

  enum Anchor: String {
    case start
    case middle
    case end
  }

  /// What a shape is for; its colour is the page's affair, and this is its colour where no page says one.
  enum Role: Hashable {
    case bar
    case track
    case target
    case axis
    /// The steps of a scale from the most to the least, and the parts of a whole: told apart by lightness alone.
    case step(Int)

    static let steps = 5
    private static let stepColours = ["#7d1616", "#b23a34", "#d9796d", "#ecb3a6", "#f7e3dc"]

    var name: String {
      switch self {
      case .bar: "bar"
      case .track: "track"
      case .target: "target"
      case .axis: "axis"
      case .step(let step): "s\(step % Self.steps + 1)"
      }
    }

    var colour: String {
      switch self {
      case .bar: "#a32020"
      case .track: "#8884"
      case .target, .axis: "currentColor"
      case .step(let step): Self.stepColours[step % Self.steps]
      }
    }
  }

  /// How a text stands out from what is behind it.
  enum Ink: Hashable {
    case plain
    /// With a rim in the page's colour, where it may stand across a shape.
    case rimmed
    /// On a shape of a step.
    case on(Int)

    fileprivate var attributes: String {
      switch self {
      case .plain: return ""
      case .rimmed: return " class=\"rim\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\""
      case .on(let step):
        let place = step % Role.steps
        return " class=\"on\(place + 1)\" fill=\"\(place < 2 ? "#fff" : "#1d1b18")\""
      }
    }
  }

  /// In tenths, set by whoever draws when all is drawn.
  var height = 0
  private var shapes = ""
  private var head = ""
  private var headEnd = 0
  private var breaks: [(y: Int, shapes: String)] = []

  init() {}

  /// What is drawn so far, above `y`, says what all the rest is: paper has it above each part of a parted drawing.
  mutating func endHead(at y: Int) {
    head = shapes
    headEnd = y
    shapes = ""
  }

  /// Lets a sheet of paper end at `y`, below all that is drawn so far and above all that is drawn after.
  mutating func allowBreak(at y: Int) {
    breaks.append((y, shapes))
    shapes = ""
  }

  /// Whether a drawing of `count` lines may break before the one at `index`: a handful of lines stays together, and so few
  /// are not left alone that a reader would not know what they belong to.
  static func mayBreak(before index: Int, of count: Int) -> Bool {
    index > 0 && index.isMultiple(of: 6) && count - index > 2
  }

  /// - Parameter fit: the text's width where it is reckoned wider than this; nil lets it have its own.
  mutating func text(
    _ text: String, x: Int, y: Int, anchor: Anchor = .start, ink: Ink = .plain, fit: Int? = nil
  ) {
    shapes += "<text x=\"\(tenths(x))\" y=\"\(tenths(y))\""
    if anchor != .start { shapes += " text-anchor=\"\(anchor.rawValue)\"" }
    if let fit, TextMeasure.width(of: text) > fit {
      shapes += " textLength=\"\(tenths(fit))\" lengthAdjust=\"spacingAndGlyphs\""
    }
    shapes += ink.attributes + ">" + Markup.escaped(text) + "</text>\n"
  }

  mutating func rectangle(_ role: Role, x: Int, y: Int, width: Int, height: Int) {
    shapes +=
      "<rect class=\"\(role.name)\" x=\"\(tenths(x))\" y=\"\(tenths(y))\" width=\"\(tenths(width))\""
    shapes += " height=\"\(tenths(height))\" fill=\"\(role.colour)\"/>\n"
  }

  /// A rectangle of slanting lines within an outline: not all of it is there yet.
  mutating func hatched(_ role: Role, every distance: Int = 40, x: Int, y: Int, width: Int, height: Int) {
    var path = "M\(tenths(x)) \(tenths(y))h\(tenths(width))v\(tenths(height))h\(tenths(-width))z"
    for slant in stride(from: distance, to: width + height, by: distance) {
      let start = (x: max(0, slant - height), y: min(slant, height))
      let end = (x: min(slant, width), y: max(0, slant - width))
      path +=
        "M\(tenths(x + start.x)) \(tenths(y + start.y))L\(tenths(x + end.x)) \(tenths(y + end.y))"
    }
    shapes +=
      "<path class=\"line \(role.name)\" d=\"\(path)\" fill=\"none\" stroke=\"\(role.colour)\"/>\n"
  }

  /// The outline of a rectangle, within it.
  mutating func outline(_ role: Role, x: Int, y: Int, width: Int, height: Int) {
    let box = (x: x + 5, y: y + 5, width: max(0, width - 10), height: max(0, height - 10))
    shapes +=
      "<rect class=\"line \(role.name)\" x=\"\(tenths(box.x))\" y=\"\(tenths(box.y))\" width=\"\(tenths(box.width))\""
    shapes += " height=\"\(tenths(box.height))\" fill=\"none\" stroke=\"\(role.colour)\"/>\n"
  }

  /// A line through points, broken where a point is missing; `dashes` are lengths of line and gap in turn.
  mutating func line(_ role: Role, through points: [(x: Int, y: Int)?], dashes: [Int]) {
    var path = ""
    var isDown = false
    for point in points {
      if let point { path += "\(isDown ? "L" : "M")\(tenths(point.x)) \(tenths(point.y))" }
      isDown = point != nil
    }
    guard !path.isEmpty else { return }
    shapes += "<path class=\"line \(role.name)\" d=\"\(path)\" fill=\"none\" stroke=\"\(role.colour)\""
    shapes += " stroke-width=\"2\" stroke-linejoin=\"round\""
    if !dashes.isEmpty {
      shapes += " stroke-dasharray=\"\(dashes.map(tenths).joined(separator: " "))\""
    }
    shapes += "/>\n"
  }

  /// A closed shape with corners; hollow with the page showing through where it is not filled.
  mutating func polygon(_ role: Role, _ corners: [(x: Int, y: Int)], isFilled: Bool) {
    let points = corners.map { "\(tenths($0.x)),\(tenths($0.y))" }.joined(separator: " ")
    if isFilled {
      shapes += "<polygon class=\"\(role.name)\" points=\"\(points)\" fill=\"\(role.colour)\"/>\n"
    } else {
      shapes += "<polygon class=\"line \(role.name) hollow\" points=\"\(points)\" fill=\"#fff\""
      shapes += " stroke=\"\(role.colour)\" stroke-width=\"1.5\"/>\n"
    }
  }

  /// The drawing with its text alternative. On a page it is in as many pieces as paper may part, one below the other,
  /// the first of which is the head of all others.
  func svg(id: String, title: String, description: String, isStandalone: Bool) -> String {
    var label = " role=\"img\" aria-labelledby=\"chart-\(id)-title chart-\(id)-desc\">\n"
    label += "<title id=\"chart-\(id)-title\">\(Markup.escaped(title))</title>\n"
    label += "<desc id=\"chart-\(id)-desc\">\(Markup.escaped(description))</desc>\n"
    let pieces = breaks + [(height, shapes)]
    if isStandalone || breaks.isEmpty {
      let size = " width=\"\(tenths(Self.width))\" height=\"\(tenths(height))\""
      return opening(from: 0, to: height, isStandalone ? size : "") + label
        + (isStandalone ? Self.standaloneStyle : "") + head + pieces.map(\.shapes).joined() + "</svg>\n"
    }
    var svg = ""
    var top = headEnd
    if top > 0 {
      svg = "<div class=\"head\">" + opening(from: 0, to: top) + label + head + "</svg></div>\n"
    }
    for piece in pieces {
      svg += opening(from: top, to: piece.y) + (top == 0 ? label : " aria-hidden=\"true\">\n")
      svg += piece.shapes + "</svg>\n"
      top = piece.y
    }
    return svg
  }

  private func opening(from top: Int, to bottom: Int, _ size: String = "") -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\""
      + " viewBox=\"0 \(tenths(top)) \(tenths(Self.width)) \(tenths(bottom - top))\"\(size)"
      + " font-size=\"\(tenths(Self.fontSize))\" fill=\"currentColor\""
  }

  private func tenths(_ number: Int) -> String { "\(FixedDecimal(units: Int128(number), scale: 1))" }
}
