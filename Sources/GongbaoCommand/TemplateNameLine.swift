import CSV
import Model
import Render

/// One name of a template as CSV and JSON have it: exact decimals as text, money in yuan.
struct TemplateNameLine: Encodable, Sendable {
  var expression: String
  var kind: String
  /// As a page prints it; of a list how many there are; none where it is nothing now.
  var printed: String?
  /// Of a figure: what it counts, exactly, in which unit, its id, and how.
  var label: String?
  var value: String?
  var unit: String?
  var id: String?
  var definition: String?

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case expression, kind, printed, label, value, unit, id, definition
  }

  init(_ name: TemplateName) {
    expression = name.expression
    kind = name.kind.rawValue
    printed = name.value
    guard let figure = name.figure else { return }
    label = figure.label
    value = figure.written(figure.value)
    unit = figure.unit
    id = figure.id
    definition = figure.definition
  }

  private var texts: [(CodingKeys, String?)] {
    [
      (.expression, expression), (.kind, kind), (.printed, printed), (.label, label), (.value, value),
      (.unit, unit), (.id, id), (.definition, definition),
    ]
  }

  /// Every column, an empty one as null.
  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    for (key, text) in texts { try object.encode(text, forKey: key) }
  }

  static func csv(_ lines: [TemplateNameLine]) -> String {
    var writer = CSVWriter()
    writer.write(text: CodingKeys.allCases.map(\.rawValue))
    for line in lines {
      writer.write(
        line.texts.map { key, text -> CSVWriter.Cell in
          guard let text else { return .empty }
          return key == .value ? .number(text) : .text(text)
        })
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
