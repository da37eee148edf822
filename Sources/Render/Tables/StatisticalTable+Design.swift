import Liquid
import Model
import Numerals

extension StatisticalTable {
  /// The table of `subjects`, a line each, the total's line first (style §6).
  init(
    id: String, title: String, columns requests: [ColumnRequest], subjects: [any TableSubject],
    total: (any TableSubject)?, totalName: String
  ) throws(TemplateFault) {
    self.id = id
    self.title = title
    number = nil
    shownRows = nil
    heading = (subjects.first ?? total)?.rowHeading ?? ""
    columns = []
    rows = (total.map { _ in [Row(name: totalName, isTotal: true, cells: [])] } ?? [])
    rows += subjects.map { Row(name: $0.rowName, isTotal: false, cells: []) }
    let lines = (total.map { [$0] } ?? []) + subjects
    for request in requests {
      var values: [Value] = []
      for line in lines { values.append(try request.value(of: line, total: total)) }
      let figures = values.compactMap { $0.figureDrop?.figure }
      let style = ColumnStyle(figures)
      columns.append(
        Column(
          label: request.label ?? figures.first?.label ?? request.path, isNumeric: !figures.isEmpty,
          unit: style?.unit, exactUnit: style?.exactUnit))
      for (index, value) in values.enumerated() {
        rows[index].cells.append(try Self.cell(value, style))
      }
    }
  }

  private static func cell(_ value: Value, _ style: ColumnStyle?) throws(TemplateFault) -> Cell {
    if let drop = value.figureDrop {
      return .figure(style?.style.print(drop.figure) ?? drop.print.withUnit)
    }
    let text = try value.asText().string
    return text.isEmpty ? .none : .text(text)
  }
}

/// How the numbers of one column are all printed.
struct ColumnStyle: Sendable, Hashable {
  var style: FigureStyle
  var unit: String
  var exactUnit: String

  /// Nil where the figures are of several units and each has to say its own.
  init?(_ figures: [Figure]) {
    guard let first = figures.first,
      figures.allSatisfy({ $0.unit == first.unit && $0.kind == first.kind })
    else { return nil }
    exactUnit = first.unit
    switch first.kind {
    case .count:
      style = .column(.one, digits: figures.map(\.value.scale).max() ?? 0)
      unit = first.unit
    case .percent:
      style = .column(.one, digits: 1)
      unit = first.unit
    case .rate:
      style = .column(.one, digits: 2)
      unit = first.unit
    case .money:
      let digits = figures.map { figure in
        figure.value.scaled(byPowerOfTen: -Magnitude.tenThousand.exponent)?.rounded(toDigits: 2).scale ?? 0
      }
      style = .column(.tenThousand, digits: digits.max() ?? 0)
      unit = Magnitude.tenThousand.sign + first.unit
    }
  }
}
