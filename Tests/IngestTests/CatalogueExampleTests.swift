import Diagnostics
import Ingest
import Model
import Testing

/// The examples of the catalogue are no inventions: reading them gives their codes.
@Suite struct CatalogueExampleTests {
  /// An example that names a file is about the file and not about what it holds; bytes that are no text cannot stand in
  /// one.
  static let codes = DiagnosticCode.catalogue.filter {
    $0.id.hasPrefix("ingest.") && !$0.example.contains(".csv") && !$0.example.contains("\\x")
  }

  static let studios = """
    工作室编号,工作室名称,所在单位,所在地,成立时间,成员人数,场地面积（㎡）,级别
    S1,甲创新工作室,甲厂,呼和浩特市,2011-10,5,30,盟市级

    """

  /// A header and a sound row of tables with every kind of cell.
  static let rows = [
    ("工作室编号,工作室名称,所在地,成立时间,成员人数,场地面积（㎡）,级别", "S5,丁创新工作室,赤峰市,2012,5,30,盟市级"),
    ("成果编号,工作室编号,类别,日期,推广应用,经济效益,数量", "A1,S1,创新课题,2016-11-11,是,3万元,1"),
    ("工作室编号,级别,命名时间", "S1,盟市级,2016-11-11"), ("填报单位,统计期,已报", "包头市,2018,是"),
    ("地区,指标,指标名称,统计期,数值,单位", "包头市,coverage,建会率,2018,85%,%"),
  ]

  @Test(arguments: codes)
  func givesItsCode(code: DiagnosticCode) throws {
    let isCell = !code.example.contains { ",;\n".contains($0) }
    let cells = isCell ? Self.filesWithCell(code.example) : []
    let isGiven =
      cells.contains { Self.found(in: ["studios.csv": Self.studios, "example.csv": $0]).contains(code) }
      || Self.ways(of: code.example).contains { Self.found(in: $0).contains(code) }
    #expect(isGiven, "\(code.example)")
  }

  /// The sound rows, each cell in turn replaced by `cell`.
  private static func filesWithCell(_ cell: String) -> [String] {
    rows.flatMap { header, row in
      let cells = row.split(separator: ",").map(String.init)
      return cells.indices.map { place in
        var cells = cells
        cells[place] = cell
        return header + "\n" + cells.joined(separator: ",")
      }
    }
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
