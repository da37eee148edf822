import DataPackages
import Model
import Render

/// One figure of a page as `figures.json` has it: what it is, its exact value, and how the page prints it.
/// Numbers are exact decimals in text; money is in yuan.
struct PublishedFigure: Sendable, Decodable, Hashable {
  struct Bounds: Sendable, Decodable, Hashable {
    var lower: String?
    var upper: String?
  }

  struct Span: Sendable, Decodable, Hashable {
    var start: String?
    var end: String
  }

  var id: String
  var label: String
  var kind: String
  var value: String
  var unit: String
  /// Only where a record behind the figure was approximate; an open end is left out.
  var bounds: Bounds?
  var printed: String
  var definition: String
  var measure: String
  var slice: String?
  var window: Span?
  var selection: String?
  var region: String
  var regionName: String
  var records: Int?

  static let fileName = "figures.json"

  private enum CodingKeys: String, CodingKey {
    case id, label, kind, value, unit, bounds, printed, definition, measure, slice, window, selection, region
    case records
    case regionName = "region_name"
  }

  init(_ printedFigure: PrintedFigure) {
    let figure = printedFigure.figure
    id = figure.id
    label = figure.label
    kind = figure.kind.rawValue
    value = figure.value.formatted(minimumDigits: figure.kind == .money ? 2 : 0)
    unit = figure.unit
    if figure.isApproximate {
      bounds = Bounds(lower: figure.lower?.description, upper: figure.upper?.description)
    }
    printed = printedFigure.printed
    definition = figure.definition
    measure = figure.measure
    slice = figure.slice.isEmpty ? nil : figure.slice
    window = figure.window.map { window in
      Span(start: window.start == .distantPast ? nil : "\(window.start)", end: "\(window.end)")
    }
    selection = figure.selection.isEmpty ? nil : figure.selection
    region = figure.regionCode
    regionName = figure.regionName
    records = figure.records
  }

  /// The number with its unit, as a reader says it.
  var readable: String {
    let isNumber = printed.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let isComplete = kind == FigureKind.money.rawValue || printed.hasSuffix(unit) || !isNumber
    return isComplete ? printed : printed + unit
  }

  /// It tells how many rows of a table were read, or what became of them.
  var isAccountOfRows: Bool { slice == nil && id.hasPrefix("rows.") }

  /// The time it is about, in words; of a target its deadline.
  var period: String {
    guard let window else {
      let isOfTarget = id.hasPrefix("target:")
      return isOfTarget ? "期限\(id.dropFirst("target:".count).prefix { $0 != "." })" : "—"
    }
    return window.start.map { "\($0)至\(window.end)" } ?? "截至\(window.end)"
  }
}

extension PublishedFigure {
  var json: PublishedJSON {
    .object([
      ("bounds", bounds?.json), ("definition", .text(definition)), ("id", .text(id)), ("kind", .text(kind)),
      ("label", .text(label)), ("measure", .text(measure)), ("printed", .text(printed)),
      ("records", records.map { .integer($0) }), ("region", .text(region)),
      ("region_name", .text(regionName)), ("selection", selection.map { .text($0) }),
      ("slice", slice.map { .text($0) }), ("unit", .text(unit)), ("value", .text(value)),
      ("window", window?.json),
    ])
  }
}

extension PublishedFigure.Bounds {
  fileprivate var json: PublishedJSON {
    .object([("lower", lower.map { .text($0) }), ("upper", upper.map { .text($0) })])
  }
}

extension PublishedFigure.Span {
  fileprivate var json: PublishedJSON {
    .object([("end", .text(end)), ("start", start.map { .text($0) })])
  }
}
