import CSV
import Model

/// One row behind a figure as CSV and JSON have it: exact decimals as text, money in yuan with two decimals.
struct FigureRowLine: Encodable, Sendable {
  var file: String
  /// None for what is told of a whole file.
  var line: Int?
  var table: String
  var key: String
  var date: String?
  var until: String?
  var studioID: String?
  var studio: String?
  var title: String?
  /// What it brings to the figure.
  var value: String
  var unit: String
  var lower: String?
  var upper: String?
  /// Id of the figure it stands behind: the one that was asked for, or an end of it.
  var figure: String

  static let columns = CodingKeys.allCases.map(\.rawValue)

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case file, line, table, key, date, until
    case studioID = "studio_id"
    case studio, title, value, unit, lower, upper, figure
  }

  /// - Parameter files: the paths, in the order of reading.
  init(_ row: FigureRow, of figure: Figure, files: [String], studios: [StudioRecord]) {
    let place = Int(row.origin.file)
    file = files.indices.contains(place) ? files[place] : ""
    line = row.origin.line > 0 ? Int(row.origin.line) : nil
    table = row.table.rawValue
    key = row.key
    date = row.date?.description
    until = row.until?.description
    let record = row.studio.map { studios[Int($0)] }
    studioID = record?.id
    studio = record?.name
    title = row.title
    value = figure.written(row.value)
    unit = figure.unit
    lower = row.isApproximate ? row.lower.map(figure.written) : nil
    upper = row.isApproximate ? row.upper.map(figure.written) : nil
    self.figure = figure.id
  }

  /// Every column, an empty one as null.
  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    for (key, text) in texts { try object.encode(text, forKey: key) }
    try object.encode(line, forKey: .line)
  }

  private var texts: [(CodingKeys, String?)] {
    [
      (.file, file), (.table, table), (.key, key), (.date, date), (.until, until), (.studioID, studioID),
      (.studio, studio), (.title, title), (.value, value), (.unit, unit), (.lower, lower), (.upper, upper),
      (.figure, figure),
    ]
  }

  static func csv(_ lines: [FigureRowLine]) -> String {
    func text(_ text: String?) -> CSVWriter.Cell { text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty }
    func number(_ text: String?) -> CSVWriter.Cell { text.map { .number($0) } ?? .empty }
    var writer = CSVWriter()
    writer.write(text: columns)
    for line in lines {
      writer.write([
        .text(line.file), number(line.line.map(String.init)), .text(line.table), text(line.key),
        number(line.date), number(line.until), text(line.studioID), text(line.studio), text(line.title),
        number(line.value), .text(line.unit), number(line.lower), number(line.upper), .text(line.figure),
      ])
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
