import Diagnostics
import Ingest
import Model
import TestSupport
import Testing

@testable import Workspace

@Suite struct DatasetFilesTests {
  @Test(
    arguments: [
      ("datasets/studios.csv", Table.studios), ("datasets/studios-赤峰.csv", .studios),
      ("datasets/STUDIOS.csv", nil), ("datasets/studios2.csv", nil), ("datasets/studios_赤峰.csv", nil),
      ("datasets/region_aliases.tsv", .regionAliases), ("datasets/regions-own.txt", .regions),
      ("datasets/patents/2018/a.b.csv", .patents), ("datasets/更正/x.csv", nil),
      ("datasets/studios-a.b.csv", .studios), ("datasets/附件2：统计表（呼市）.csv", nil),
    ] as [(String, Table?)])
  func aNameSaysItsTable(path: String, table: Table?) {
    #expect(DatasetFiles.table(of: path) == table)
  }

  @Test func filesComeInByteOrderAndTheOthersAreReported() throws {
    let directory = try TemporaryDirectory()
    for name in [
      "studios.csv", "studios-赤峰.CSV", "studios-A.tsv", "patents/b.txt", "patents/a/z.csv", "x.csv",
    ] {
      try directory.write("", to: "datasets/\(name)")
    }
    try directory.write("", to: "datasets/namings.csv/x.md")
    for name in ["附件.xlsx", ".DS_Store", "patents/~$a.xlsx", "datapackage.json", "datapackage.JSON"] {
      try directory.write("", to: "datasets/\(name)")
    }
    let files = try DatasetFiles(workspace: directory.path)
    #expect(
      files.inputs.map(\.path) == [
        "datasets/namings.csv", "datasets/patents/a/z.csv", "datasets/patents/b.txt",
        "datasets/studios-A.tsv",
        "datasets/studios-赤峰.CSV", "datasets/studios.csv", "datasets/x.csv",
      ])
    #expect(
      files.diagnostics.compactMap { $0.location?.file }.sorted() == [
        "datasets/.DS_Store", "datasets/datapackage.JSON", "datasets/patents/~$a.xlsx", "datasets/附件.xlsx",
      ])
  }
}
