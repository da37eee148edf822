import FileSystem
import Model
import Render
import TestSupport
import Testing

@testable import Publish

@Suite struct WorkbookTests {
  @Test func theSameDocumentGivesTheSameBytes() throws {
    let document = try SampleDocument.make()
    let bytes = try BulletinWorkbook(document).bytes(for: "x", partsIn: "/tmp")
    #expect(try BulletinWorkbook(document).bytes(for: "y", partsIn: "/tmp") == bytes)
    #expect(PackedParts.areWhole(in: bytes))
  }

  @Test func aWorkbookThatIsNotWholeIsFound() throws {
    let bytes = try BulletinWorkbook(SampleDocument.make()).bytes(for: "x", partsIn: "/tmp")
    #expect(!PackedParts.areWhole(in: []))
    #expect(!PackedParts.areWhole(in: Array(bytes.dropLast())))
    #expect(!PackedParts.areWhole(in: Array(bytes.prefix(bytes.count / 2))))
  }

  @Test func itsPartsLeaveNothingBehind() throws {
    let directory = try TemporaryDirectory()
    _ = try BulletinWorkbook(SampleDocument.make()).bytes(for: "x", partsIn: directory.path)
    #expect(try FileTree.names(in: directory.path).isEmpty)
  }

  @Test func oneWithoutTablesHasItsFirstSheet() throws {
    var document = try SampleDocument.make()
    document.tables = []
    #expect(PackedParts.areWhole(in: try BulletinWorkbook(document).bytes(for: "x", partsIn: "/tmp")))
  }

  @Test(arguments: [
    (["表1　各地区"], ["表1　各地区"]), (["a/b\\c[d]e:f*g?h"], ["a b c d e f g h"]), (["'a'"], ["a"]),
    (["", "[]"], ["表", "表 2"]),
    (["A", "a", "A"], ["A", "a 2", "A 3"]), (["History"], ["History 2"]),
    ([String(repeating: "长", count: 40)], [String(repeating: "长", count: 31)]),
    (
      [String(repeating: "长", count: 40), String(repeating: "长", count: 40)],
      [String(repeating: "长", count: 31), String(repeating: "长", count: 29) + " 2"]
    ),
    ([String(repeating: "🏭", count: 16)], [String(repeating: "🏭", count: 15)]),
  ])
  func sheetsHaveNamesThatSpreadsheetsTake(texts: [String], expected: [String]) {
    var names = SheetNames()
    #expect(texts.map { names.name(for: $0) } == expected)
  }

  /// What openpyxl reads: each cell with its type, and what the layout of a 三线表 is made of.
  private static let reader = """
    import sys, openpyxl
    book = openpyxl.load_workbook(open(sys.argv[1]).read().strip())
    print("|".join(book.sheetnames), book.properties.title, book.properties.creator, book.properties.created, sep="|")
    for sheet in book:
        print("sheet", sheet.title, sheet.freeze_panes, sheet.page_setup.paperSize, *map(str, sheet.merged_cells.ranges), sep="|")
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    print(cell.coordinate, cell.data_type, cell.value, cell.number_format, int(cell.font.b),
                          cell.border.top.style, cell.border.bottom.style, bool(cell.hyperlink), sep="|")
    """

  private func lines(of document: Document) throws -> [String] {
    let directory = try TemporaryDirectory()
    try directory.write(try BulletinWorkbook(document).bytes(for: "x", partsIn: "/tmp"), to: "b.xlsx")
    let (text, status) = Python.run(Self.reader, on: "\(directory.path)/b.xlsx")
    #expect(status == 0, "\(text)")
    return text.split(separator: "\n").map(String.init)
  }

  @Test(.enabled(if: Python.has("openpyxl"), "the Python package openpyxl is not installed"))
  func openpyxlReadsWhatWasMeant() throws {
    let lines = try lines(of: SampleDocument.make())
    #expect(lines[0] == "目录|表1　各地区|公报|示例工会|2018-11-30 00:00:00")
    for line in [
      "sheet|表1　各地区|B4|9|A1:F1", "A1|s|公报|General|0|None|None|False",
      "A5|s|表1　各地区|General|0|None|medium|True",
      "A7|s|注：示例。|General|0|None|None|False", "A3|s|地区|General|1|medium|thin|False",
      "B3|s|数（个）|General|1|medium|thin|False", "C3|s|经费（万元）|General|1|medium|thin|False",
      "D3|s|经费下限（万元）|General|1|medium|thin|False", "A4|s|合计|General|1|None|None|False",
      "B4|n|-3|0|1|None|None|False", "C4|n|2030.5|0.00|1|None|None|False",
      "A5|s|=1+1|General|0|None|None|False",
      "D5|n|1800.0001|0.00|0|None|None|False", "F5|d|2018-02-28 00:00:00|yyyy-mm-dd|0|None|None|False",
      "B6|n|2|0|0|None|medium|False",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
    #expect(!lines.contains { $0.hasPrefix("E5|") })
  }

  @Test(
    .enabled(if: Python.has("openpyxl"), "the Python package openpyxl is not installed"),
    arguments: [(49, "0.0049|\"…\""), (50, "0.005|0.00"), (-49, "-0.0049|\"…\""), (0, "0|0.00")])
  func anAmountTooSmallForItsColumnIsNotShownAsZero(yuan: Int, cell: String) throws {
    var document = try SampleDocument.make()
    document.tables[0].rows[1].cells[2] = .number(TableFile.Amount(SampleDocument.funding(yuan)))
    #expect(try lines(of: document).contains { $0.hasPrefix("C5|n|\(cell)|") })
  }

  @Test(.enabled(if: Python.has("openpyxl"), "the Python package openpyxl is not installed"))
  func hostileTextIsTextAndNothingElse() throws {
    let hostile = [
      "=HYPERLINK(\"http://x\")", "http://example.org/", "mailto:a@b.c", "internal:'目录'!A1", "+1", "-1",
      "@SUM(A1)", "12", "{=1}",
      "a\u{202E}b", "a\u{0}\u{1}b", "'a", "<b>&amp;\"", "external:c:\\x.xlsx",
      String(repeating: "长", count: 40_000),
    ]
    var document = try SampleDocument.make(title: "=公报\u{202E}")
    let names = hostile.map { PlainText.line($0) }
    document.masthead = Masthead(title: "", issuer: "=\u{1}会", notes: hostile)
    document.tables = names.map { name in
      var table = TableFile(
        path: "tables/t.csv", caption: name,
        columns: [TableFile.Column(label: name), TableFile.Column(label: name)],
        rows: [.init(cells: [.text(name), .text(name)])])
      table.unit = name
      return table
    }
    let lines = try lines(of: document)
    let cells = lines.filter { !$0.hasPrefix("sheet") }.dropFirst()
    #expect(cells.allSatisfy { $0.contains("|s|") }, "all are strings")
    #expect(lines[0].contains("|=公报⟨U+202E⟩|=会|"))
    #expect(cells.contains { $0.hasPrefix("A4|s|a⟨U+202E⟩b|") })
    // Only the list of tables has links, and only within the workbook.
    #expect(cells.count { $0.hasSuffix("|True") } == hostile.count)
    #expect(cells.contains { $0.hasPrefix("B4|s|=HYPERLINK(\"http://x\")|") && $0.hasSuffix("False") })
  }
}
