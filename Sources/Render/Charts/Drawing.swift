import Model

/// An SVG drawing as text. Coordinates are in tenths of a unit, whole numbers all the way, so that the same figures
/// give the same bytes on any machine. One unit is about one CSS pixel on a phone.
struct Drawing {
  /// The width of every chart in tenths: what a phone shows without scaling.
  static let width = 4000
  /// The size of every letter, in tenths.
  static let fontSize = 130

  enum Anchor: String {
    case start
    case middle
    case end
  }

  /// What a shape is for; its colour is the page's affair, and this is its colour where no page says one.
  enum Role: String {
    case bar
    case track
    case target
    case axis

    var colour: String {
      switch self {
      case .bar: "#a32020"
      case .track: "#8884"
      case .target, .axis: "currentColor"
      }
    }
  }

  private var shapes = ""

  mutating func text(_ text: String, x: Int, y: Int, anchor: Anchor = .start) {
    shapes += "<text x=\"\(tenths(x))\" y=\"\(tenths(y))\" text-anchor=\"\(anchor.rawValue)\">"
    shapes += Markup.escaped(text) + "</text>\n"
  }

  mutating func rectangle(_ role: Role, x: Int, y: Int, width: Int, height: Int) {
    shapes +=
      "<rect class=\"\(role.rawValue)\" x=\"\(tenths(x))\" y=\"\(tenths(y))\" width=\"\(tenths(width))\""
    shapes += " height=\"\(tenths(height))\" fill=\"\(role.colour)\"/>\n"
  }

  /// The drawing of `height` tenths, with its text alternative.
  func svg(id: String, title: String, description: String, height: Int, isStandalone: Bool) -> String {
    let size = "\(tenths(Self.width)) \(tenths(height))"
    var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 \(size)\""
    if isStandalone { svg += " width=\"\(tenths(Self.width))\" height=\"\(tenths(height))\"" }
    svg += " font-size=\"\(tenths(Self.fontSize))\" fill=\"currentColor\" role=\"img\""
    svg += " aria-labelledby=\"chart-\(id)-title chart-\(id)-desc\">\n"
    svg += "<title id=\"chart-\(id)-title\">\(Markup.escaped(title))</title>\n"
    svg += "<desc id=\"chart-\(id)-desc\">\(Markup.escaped(description))</desc>\n"
    if isStandalone { svg += Self.standaloneStyle }
    return svg + shapes + "</svg>\n"
  }

  private func tenths(_ number: Int) -> String { "\(FixedDecimal(units: Int128(number), scale: 1))" }

  private static let standaloneStyle = """
    <style>
    svg { color: #1c1b19; background: #fff; font-family: "Noto Sans CJK SC", "Source Han Sans SC", \
    "PingFang SC", "Microsoft YaHei", sans-serif; }
    @media (prefers-color-scheme: dark) { svg { color: #e9e6df; background: #1a1917; } \
    .bar { fill: #e0705f; } }
    </style>

    """
}
