import Diagnostics
import Model
import Testing

@testable import Ingest

/// Single rows of facts, looked for in a second look at the files.
@Suite struct FactRowTests {
  private static let files = [
    "studios.csv":
      "studio_id,name,employer,region,founded_on,统计期,课题数,经济效益（万元）\nS1,甲,甲厂,150100,2011,2018-10,3,近2亿元\n"
      + "S2,乙,乙厂,150100,2011,2018-10,,\n",
    // A clean row, one of another studio, a row in need of a closer look, the first row again, and the same key otherwise.
    "achievements.csv":
      "achievement_id,studio_id,kind,title,date,count\nA1,S1,创新成果,=题一,2016-01-02,2\nA2,S2,创新成果,题二,2016-01-02,\n"
      + "A3,S1,攻关项目,\"题\n三\",2016年5月,近20\nA1,S1,创新成果,=题一,2016-01-02,2\nA1,S1,创新成果,别的,2016-01-02,2\n",
    "patents.csv": "patent_no,studio_id,type,granted_on\nP1,S1,发明,昨天\nP2,S1,发明,2017\n",
    "patents-1.csv": "patent_no,studio_id,type,granted_on,原文件,原行\nP1,S1,发明,2017-03-01,patents.csv,2\n",
  ]

  private func rows(
    _ way: ReadingWay = ReadingWay(), where isWanted: @escaping @Sendable (FactRecord) -> Bool
  ) throws -> [String] {
    try Trial.reading(Self.files) { inputs, paths in
      let reading = try readRegister(inputs, settings: way.settings())
      return reading.factRows(where: isWanted).map { row in
        let place = "\(paths[Int(row.origin.file)]):\(row.origin.line)"
        let number = row.bounds == nil ? "\(row.record.quantity)" : "≈\(row.record.quantity)"
        return "\(place) \(row.table) \(row.key) \(row.title ?? "-") \(row.record.date) \(number)"
      }
    }
  }

  private static let ofTheFirst = [
    "achievements.csv:2 achievements A1 =题一 2016-01-02 2",
    "achievements.csv:4 achievements A3 题\n三 2016-05 ≈20",
    "patents-1.csv:2 patents P1 - 2017-03-01 1", "patents.csv:3 patents P2 - 2017 1",
    "studios.csv:2 studios  - 2018-10 3", "studios.csv:2 studios  - 2018-10 ≈0",
  ]

  /// Duplicates are withheld, a corrected row stands in its correction, counts in their sheet; in any way of reading.
  @Test(
    arguments: [
      ReadingWay(), .plainest, ReadingWay(chunkSize: 40, blockSize: 96, threads: 3),
      ReadingWay(chunkSize: 90, threads: 8),
    ])
  func everyRowThatCounts(way: ReadingWay) throws {
    #expect(try rows(way) { $0.studio == 0 } == Self.ofTheFirst)
  }

  @Test(
    arguments: [
      (FactTable.patents, 2), (.achievements, 5), (.funding, 0),
    ])
  func ofOneTable(table: FactTable, count: Int) throws {
    #expect(try rows { $0.table == table }.count == count)
  }

  @Test func nothingIsLookedFor() throws { #expect(try rows { _ in false } == []) }
}
