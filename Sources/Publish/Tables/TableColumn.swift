import CSV
import DataPackages
import Model
import Render

/// A column of a table's files: a column of the table, the units of its figures where they have several, or an end of the intervals
/// of its approximate ones.
struct TableColumn: Sendable {
  enum Part {
    case value
    case unit
    case lower
    case upper
  }

  /// Which of the table's columns.
  let index: Int
  let part: Part
  /// Labelled as what it holds.
  var column: TableFile.Column

  func cell(of row: TableFile.Row) -> TableFile.Cell {
    let cell = row.cells[index]
    guard part != .value, case .number(var amount) = cell else { return part == .value ? cell : .empty }
    guard part != .unit else { return .text(amount.unit) }
    guard let end = part == .lower ? amount.lower : amount.upper else { return .empty }
    amount.value = end
    return .number(amount)
  }
}

extension TableFile {
  /// The columns of the page, each followed by what the page says in its cells: the units where they differ, the two ends of the
  /// intervals where figures are approximate.
  var fileColumns: [TableColumn] {
    var all: [TableColumn] = []
    for (index, column) in columns.enumerated() {
      all.append(TableColumn(index: index, part: .value, column: column))
      if column.kind != nil, column.unit == nil {
        var unit = TableFile.Column(label: column.label + "单位")
        unit.definition = "\(column.label)的单位"
        all.append(TableColumn(index: index, part: .unit, column: unit))
      }
      guard rows.contains(where: { $0.cells[index].isApproximate }) else { continue }
      for (part, name) in [(TableColumn.Part.lower, "下限"), (.upper, "上限")] {
        var end = column
        end.label += name
        end.definition = "\(column.label)的\(name)；准确数的上限、下限都空着，约数只空着没有界限的一端"
        all.append(TableColumn(index: index, part: part, column: end))
      }
    }
    return all
  }

  /// Whether the files have columns that the page has not.
  var hasBounds: Bool { rows.contains { $0.cells.contains(where: \.isApproximate) } }

  /// Headers for columns, none empty and no two alike.
  static func headers(_ labels: [String]) -> [String] {
    var taken: Set<String> = []
    return labels.enumerated().map { index, label in
      let name = label.isEmpty ? "列\(index + 1)" : label
      var header = name
      var number = 2
      while !taken.insert(header).inserted {
        header = "\(name)\(number)"
        number += 1
      }
      return header
    }
  }

  /// The table as a spreadsheet opens it: CSV with a UTF-8 mark, text guarded against being a formula.
  var spreadsheet: [UInt8] {
    let columns = fileColumns
    var writer = CSVWriter(byteOrderMark: true)
    writer.write(text: Self.exactHeaders(of: columns))
    for row in rows { writer.write(columns.map { $0.cell(of: row).inSpreadsheet }) }
    return writer.bytes
  }

  fileprivate static func exactHeaders(of columns: [TableColumn]) -> [String] {
    headers(columns.map { $0.column.header(unit: $0.column.unit) })
  }
}

extension TableFile.Cell {
  fileprivate var isApproximate: Bool {
    if case .number(let amount) = self { amount.isApproximate } else { false }
  }

  fileprivate var inSpreadsheet: CSVWriter.Cell {
    switch self {
    case .text(let text): .text(text)
    case .number(let amount): .number(amount.value.description)
    case .empty: .empty
    }
  }
}

extension TableFile {
  /// What a program must know to read the file, without its size and digest.
  var resource: DataResource {
    let columns = fileColumns
    let fields = zip(columns, Self.exactHeaders(of: columns)).map { column, header in
      let cells = rows.map { column.cell(of: $0) }
      var field = DataField(CSVWriter.guarded(header), Self.kind(of: cells, in: column.column))
      field.title = column.column.label == header ? nil : column.column.label
      field.description = column.column.definition.isEmpty ? nil : column.column.definition
      field.unit = column.column.unit
      return field
    }
    var schema = DataSchema(fields: fields)
    if let first = columns.first, let name = fields.first?.name, isKey(first) { schema.primaryKey = [name] }
    let name = path.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
    return DataResource(name: String(name), path: path, title: caption, content: .table(schema))
  }

  /// Whether every row has a text in the column and no two the same.
  private func isKey(_ column: TableColumn) -> Bool {
    var seen: Set<String> = []
    return rows.allSatisfy { row in
      if case .text(let text) = column.cell(of: row) {
        !text.isEmpty && seen.insert(text).inserted
      } else {
        false
      }
    }
  }

  /// The type that fits every cell.
  private static func kind(of cells: [Cell], in column: Column) -> DataField.Kind {
    var isWhole = column.kind == .count, areDays = true, texts = 0, numbers = 0
    for cell in cells {
      switch cell {
      case .text(let text):
        texts += 1
        areDays = areDays && Day(iso: text) != nil
      case .number(let amount):
        numbers += 1
        isWhole = isWhole && amount.value.isInteger
      case .empty: continue
      }
    }
    guard texts == 0 else { return numbers == 0 && areDays ? .date : .string }
    return column.kind == nil ? .string : isWhole ? .integer : .number
  }
}
