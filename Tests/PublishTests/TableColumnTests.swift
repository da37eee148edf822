import DataPackages
import Model
import Render
import Testing

@testable import Publish

@Suite struct TableColumnTests {
  @Test(arguments: [
    (["地区", "数"], ["地区", "数"]), (["数", "数", "数"], ["数", "数2", "数3"]), (["数2", "数", "数"], ["数2", "数", "数3"]),
    (["", ""], ["列1", "列2"]), (["列2", ""], ["列2", "列22"]),
  ])
  func noHeaderIsEmptyAndNoTwoAreAlike(labels: [String], headers: [String]) {
    #expect(TableFile.headers(labels) == headers)
  }

  private static func cell(_ value: FixedDecimal) -> TableFile.Cell {
    .number(
      TableFile.Amount(
        Figure(
          id: "f", label: "", kind: .count, value: value, unit: "个", measure: "m", regionCode: "1",
          regionName: "", definition: "")))
  }

  struct Typed: Sendable, CustomTestStringConvertible {
    var kind: FigureKind?
    var cells: [TableFile.Cell]
    var type: String
    var testDescription: String { "\(kind as FigureKind?) \(cells.count) \(type)" }
  }

  @Test(arguments: [
    Typed(kind: .count, cells: [cell(FixedDecimal(5)), .empty], type: "integer"),
    Typed(kind: .count, cells: [cell(FixedDecimal(units: 15, scale: 1))], type: "number"),
    Typed(kind: .money, cells: [cell(FixedDecimal(5))], type: "number"),
    Typed(kind: .count, cells: [cell(FixedDecimal(5)), .text("不详")], type: "string"),
    Typed(kind: nil, cells: [.text("2018-02-28"), .empty], type: "date"),
    Typed(kind: nil, cells: [.text("2018-02-28"), .text("2018-02")], type: "string"),
    Typed(kind: nil, cells: [.text("2018-02-29")], type: "string"),
    Typed(kind: nil, cells: [.empty], type: "string"),
  ])
  func aColumnHasTheTypeThatFitsEveryCell(typed: Typed) {
    var column = TableFile.Column(label: "列")
    column.kind = typed.kind
    column.unit = typed.kind.map { _ in "个" }
    let table = TableFile(
      path: "tables/t.csv", caption: "", columns: [column], rows: typed.cells.map { .init(cells: [$0]) })
    guard case .table(let schema) = table.resource.content else {
      Issue.record("the table is none")
      return
    }
    #expect(schema.fields.map(\.kind.rawValue) == [typed.type])
  }

  /// Numbers of several units have them in a column of their own, as the page has them in the cells.
  @Test func unitsThatDifferAreAColumn() {
    var column = TableFile.Column(label: "数值")
    column.kind = .count
    let table = TableFile(
      path: "tables/t.csv", caption: "", columns: [column],
      rows: [.init(cells: [Self.cell(FixedDecimal(5))]), .init(cells: [.empty])])
    #expect(String(decoding: table.spreadsheet.dropFirst(3), as: UTF8.self) == "数值,数值单位\r\n5,个\r\n,\r\n")
  }

  @Test(arguments: [(["甲", "乙"], ["列"]), (["甲", "甲"], []), (["甲", ""], [])])
  func onlyNamesThatAreAllDifferentAreAKey(names: [String], key: [String]) {
    let table = TableFile(
      path: "tables/t.csv", caption: "", columns: [TableFile.Column(label: "列")],
      rows: names.map { .init(cells: [$0.isEmpty ? .empty : .text($0)]) })
    guard case .table(let schema) = table.resource.content else {
      Issue.record("the table is none")
      return
    }
    #expect(schema.primaryKey == key)
  }
}
