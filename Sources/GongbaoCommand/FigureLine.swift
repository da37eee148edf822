import CSV
import Model
import Render

/// One figure as CSV and JSON have it: exact decimals as text, money in yuan with two decimals.
struct FigureLine: Encodable, Sendable {
  var id: String
  var label: String
  /// As a page prints it, without anything around it.
  var printed: String
  var value: String
  var unit: String
  var lower: String?
  var upper: String?
  /// A region's code; of a studio's figure `studio:` and its id.
  var region: String
  var name: String
  var slice: String?
  /// The window; no start for everything up to its end.
  var start: String?
  var end: String?
  var selection: String?
  var definition: String
  var records: Int?
  /// Id of the figure that it is an end of; none for the one that was asked for.
  var partOf: String?

  static let columns = CodingKeys.allCases.map(\.rawValue)

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case id, label, printed, value, unit, lower, upper, region, name, slice, start, end, selection, definition
    case records
    case partOf = "part_of"
  }

  /// The figure, then those that it is made of, each before its own.
  static func lines(of traced: TracedFigure, partOf whole: String? = nil) -> [FigureLine] {
    var lines = [FigureLine(traced, partOf: whole)]
    if case .made(let ends) = traced.origin {
      lines += ends.flatMap { Self.lines(of: $0, partOf: traced.figure.id) }
    }
    return lines
  }

  init(_ traced: TracedFigure, partOf whole: String?) {
    let figure = traced.figure
    let written = { (number: FixedDecimal) in figure.written(number) }
    id = figure.id
    label = figure.label
    printed = traced.printed
    value = written(figure.value)
    unit = figure.unit
    lower = figure.isApproximate ? figure.lower.map(written) : nil
    upper = figure.isApproximate ? figure.upper.map(written) : nil
    region = figure.regionCode
    name = figure.regionName
    slice = figure.slice.isEmpty ? nil : figure.slice
    start = figure.window.flatMap { $0.start == .distantPast ? nil : $0.start.description }
    end = figure.window?.end.description
    selection = figure.selection.isEmpty ? nil : figure.selection
    definition = figure.definition
    records = figure.records
    partOf = whole
  }

  /// Every column, an empty one as null.
  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    for (key, text) in texts { try object.encode(text, forKey: key) }
    try object.encode(records, forKey: .records)
  }

  private var texts: [(CodingKeys, String?)] {
    [
      (.id, id), (.label, label), (.printed, printed), (.value, value), (.unit, unit), (.lower, lower),
      (.upper, upper), (.region, region), (.name, name), (.slice, slice), (.start, start), (.end, end),
      (.selection, selection), (.definition, definition), (.partOf, partOf),
    ]
  }

  static func csv(_ lines: [FigureLine]) -> String {
    let numbers: Set<CodingKeys> = [.value, .lower, .upper, .start, .end]
    var writer = CSVWriter()
    writer.write(text: columns)
    for line in lines {
      let texts = Dictionary(line.texts.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
      writer.write(
        CodingKeys.allCases.map { key -> CSVWriter.Cell in
          if key == .records { return line.records.map { .number(String($0)) } ?? .empty }
          guard let text = texts[key] ?? nil else { return .empty }
          return numbers.contains(key) ? .number(text) : .text(text)
        })
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension Figure {
  /// A number of its kind, exact.
  func written(_ number: FixedDecimal) -> String { number.formatted(minimumDigits: kind == .money ? 2 : 0) }
}
