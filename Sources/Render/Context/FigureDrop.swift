import Liquid
import Model

/// A figure in a template: it compares as its number and prints as its style says.
struct FigureDrop: Drop {
  let figure: Figure
  var style = FigureStyle.plain
  /// Printed without its sign, which the words around it give (下降5.4%).
  var isUnsigned = false

  var print: FigurePrint {
    guard isUnsigned else { return style.print(figure) }
    var print = style.print(figure.magnitude)
    print.figure = figure
    return print
  }

  func member(_ name: String) -> Member {
    switch name {
    case "id": .value(.data(figure.id))
    case "label": .value(.data(figure.label))
    case "unit": .value(.data(figure.unit))
    case "definition": .value(.data(figure.definition))
    case "is_approximate": .value(.bool(figure.isApproximate))
    default: .unknown
    }
  }

  var memberNames: [String] { ["id", "label", "unit", "definition", "is_approximate"] }

  var scalar: Value? {
    (try? Number(coefficient: figure.value.units, scale: figure.value.scale)).map { .number($0) }
  }

  func printed() -> Text? { Text(data: print.text) }
}

extension Figure {
  /// Without its sign. Of bounds on both sides of zero no interval without signs could be printed: then it is 约.
  fileprivate var magnitude: Figure {
    var magnitude = self
    if value.isNegative {
      magnitude.value = value.negated
      magnitude.lower = upper?.negated
      magnitude.upper = lower?.negated
    }
    if let lower = magnitude.lower, lower.isNegative { magnitude.lower = nil }
    return magnitude
  }
}

extension Value {
  static func figure(_ figure: Figure, _ style: FigureStyle = .plain) -> Value {
    .drop(FigureDrop(figure: figure, style: style))
  }

  /// The figure, or nil for any other value.
  var figureDrop: FigureDrop? {
    guard case .drop(let drop) = self else { return nil }
    return drop as? FigureDrop
  }
}
