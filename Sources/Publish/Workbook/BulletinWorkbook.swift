import Diagnostics
import Model
import Numerals
import Render

/// The tables of a bulletin as one workbook (附表): first a sheet that lists them, then a sheet a table. The same document
/// gives the same bytes.
struct BulletinWorkbook {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// - Parameters:
  ///   - target: the path that faults name.
  ///   - directory: where its parts may lie until it is whole.
  func bytes(for target: String, partsIn directory: String) throws(SystemFault) -> [UInt8] {
    var workbook = try Workbook(for: target, partsIn: directory)
    workbook.describe(
      title: PlainText.line(document.title), author: PlainText.line(document.masthead.issuer),
      date: document.asOf)
    var names = SheetNames()
    let contents = try workbook.addSheet(names.name(for: "目录"))
    var listed: [(caption: String, name: String)] = []
    for table in document.tables {
      let name = names.name(for: table.caption)
      let sheet = try workbook.addSheet(name)
      TableSheet(table, asOf: document.asOf).write(to: sheet, of: &workbook)
      listed.append((table.caption, name))
    }
    writeContents(listed, to: contents, of: &workbook)
    return try workbook.finish()
  }

  private func writeContents(
    _ tables: [(caption: String, name: String)], to sheet: Sheet, of workbook: inout Workbook
  ) {
    var title = CellLook(), soft = CellLook(), header = CellLook(), note = CellLook()
    title.font = .hei
    title.points = 16
    title.wraps = true
    soft.isSoft = true
    header.isBold = true
    header.top = .thick
    header.bottom = .thin
    note.isSoft = true
    note.wraps = true
    sheet.setWidth(78, column: 0)
    sheet.write(PlainText.line(document.title), row: 0, column: 0, workbook.format(title))
    sheet.setHeight(30, row: 0)
    let issuer = PlainText.line(document.masthead.issuer)
    let dateline = "数据截至" + DateWriter.day(document.asOf)
    sheet.write(
      issuer.isEmpty ? dateline : issuer + "　" + dateline, row: 1, column: 0, workbook.format(soft))
    sheet.write(tables.isEmpty ? "没有附表" : "附表", row: 3, column: 0, workbook.format(header))
    for (index, table) in tables.enumerated() {
      var link = CellLook()
      link.isLink = true
      if index == tables.count - 1 { link.bottom = .thick }
      sheet.write(table.caption, linkTo: table.name, row: 4 + index, column: 0, workbook.format(link))
    }
    for (index, text) in document.masthead.notes.enumerated() {
      sheet.write(
        PlainText.line(text), row: 5 + tables.count + index, column: 0, workbook.format(note))
    }
    sheet.setPage(isLandscape: false)
  }
}
