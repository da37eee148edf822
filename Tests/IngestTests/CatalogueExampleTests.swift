import Diagnostics
import Ingest
import Model
import Testing

/// The examples of the catalogue are no inventions: reading them gives their codes.
@Suite struct CatalogueExampleTests {
  /// An example that names a file is about the file and not about what it holds; bytes that are no text cannot stand in
  /// one, and no test takes the machine's tables of characters away.
  static let codes = DiagnosticCode.catalogue.filter {
    $0.id.hasPrefix("ingest.") && !$0.example.contains(".csv") && !$0.example.contains("\\x")
      && $0 != .fileEncodingUnavailable
  }

  static let studios = """
    工作室编号,工作室名称,所在单位,所在地,成立时间,成员人数,场地面积（㎡）,级别
    S1,甲创新工作室,甲厂,呼和浩特市,2011-10,5,30,盟市级

    """

  /// A header and a sound row of tables with every kind of cell; rows of different numbers have different keys.
  private static func rows(_ number: Int) -> [(header: String, cells: [String])] {
    let year = String(1980 + number)
    return [
      (
        "工作室编号,工作室名称,所在地,成立时间,成员人数,场地面积（㎡）,级别",
        ["S\(number + 100)", "第\(number)创新工作室", "赤峰市", "2012", "5", "30", "盟市级"]
      ),
      ("成果编号,工作室编号,类别,日期,推广应用,经济效益,数量", ["A\(number)", "S1", "创新课题", "2016-11-11", "是", "3万元", "1"]),
      ("工作室编号,级别,命名时间", ["S1", "盟市级", year]), ("填报单位,统计期,已报", ["包头市", year, "是"]),
      ("地区,指标,指标名称,统计期,数值,单位", ["包头市", "coverage", "建会率\(number)", "2018", "85%", "%"]),
    ]
  }

  @Test(arguments: codes)
  func givesItsCode(code: DiagnosticCode) throws {
    let isCell = !code.example.contains { ",;\n".contains($0) }
    let isGiven =
      isCell && Self.found(in: Self.filesWithCell(code.example)).contains(code)
      || Self.ways(of: code.example).contains { Self.found(in: $0).contains(code) }
    #expect(isGiven, "\(code.example)")
  }

  /// A workspace with a file for each cell of the sound rows, in which `cell` stands instead.
  private static func filesWithCell(_ cell: String) -> [String: String] {
    var files = ["studios.csv": studios]
    for (place, sound) in rows(0).enumerated() {
      for field in sound.cells.indices {
        var cells = rows(field)[place].cells
        cells[field] = cell
        files["example-\(place)\(field).csv"] = "\(sound.header)\n\(cells.joined(separator: ","))\n"
      }
    }
    return files
  }

  /// The parts of an example as files bound by their headers, or named for a table; beside a studio or alone.
  private static func ways(of example: String) -> [[String: String]] {
    let parts = example.split(separator: "\n---\n").map { $0 + "\n" }
    return ([nil] + Table.allCases).flatMap { table in
      [["studios.csv": studios], [:]].map { beside in
        var files = beside
        for (number, part) in parts.enumerated() {
          files["\(table?.rawValue ?? "example")-\(number).csv"] = String(part)
        }
        return files
      }
    }
  }

  private static func found(in files: [String: String]) -> Set<DiagnosticCode> {
    do {
      return Set(try Trial(files).outcome.counts.keys)
    } catch let error as IngestError {
      return Set(error.diagnostics.map(\.code))
    } catch {
      return []
    }
  }
}
