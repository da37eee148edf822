import DataPackages
import Model
import Render
import TestSupport
import Testing

@testable import Publish

@Suite struct DataPackageTests {
  private static let hostile = [
    "=1+1", "<b>", "a\u{202E}b", "a,\"b\"\n c", "\u{0}a", "", "数", "数", "@x", "http://example.org",
  ]

  private static func hostileDocument() throws -> Document {
    var document = try SampleDocument.make(id: "An_nual", title: "<b>\u{202E}公报")
    let names = hostile.map { PlainText.line($0) }
    document.tables.append(
      TableFile(
        path: "tables/UNITS.csv", caption: names[2], columns: names.map { TableFile.Column(label: $0) },
        rows: [.init(cells: names.map { .text($0.isEmpty ? "x" : $0) })]))
    return document
  }

  @Test func aPackageNamesItsFilesWithTheirDigests() throws {
    let directory = try TemporaryDirectory()
    _ = try SampleDocument.publisher(in: directory.path).publish(Self.hostileDocument())
    let release = try directory.tree("An_nual/2018-11-30")
    let package = try #require(release["datapackage.json"])
    let json = try #require(PublishedJSON(package))
    #expect(json["name"]?.text == "an_nual-2018-11-30")
    #expect(json["title"]?.text == "<b>⟨U+202E⟩公报")
    #expect(json["version"]?.text == "2018-11-30")
    let resources = json["resources"]?.items ?? []
    #expect(resources.map { $0["name"]?.text } == ["units", "units-2", "figures"])
    for resource in resources {
      let bytes = try #require(release[resource["path"]?.text ?? ""])
      #expect(resource["bytes"]?.integer == bytes.count)
      #expect(resource["hash"]?.text == "sha256:" + SHA256.hexadecimal(of: bytes))
    }
    let fields = resources[0]["schema"]?["fields"]?.items ?? []
    #expect(fields.map { $0["name"]?.text } == ["地区", "数（个）", "经费（元）", "经费下限（元）", "经费上限（元）", "期满"])
    #expect(fields.map { $0["type"]?.text } == ["string", "integer", "number", "number", "number", "date"])
    #expect(fields.map { $0["unit"]?.text } == [nil, "个", "元", "元", "元", nil])
    #expect(resources[0]["schema"]?["primaryKey"] == nil)
    #expect(resources[1]["schema"]?["fields"]?.items.first?["name"]?.text == "'=1+1")
  }

  @Test(.enabled(if: Python.has("frictionless"), "the Python package frictionless is not installed"))
  func frictionlessFindsNothingWrong() throws {
    let directory = try TemporaryDirectory()
    let publisher = SampleDocument.publisher(in: directory.path)
    var bare = try SampleDocument.make(id: "bare")
    bare.tables = []
    for document in [try SampleDocument.make(), try Self.hostileDocument(), bare] {
      _ = try publisher.publish(document)
      let path = "\(directory.path)/\(document.id)/2018-11-30/datapackage.json"
      let (text, status) = Python.run(Self.validation, on: path)
      #expect(status == 0 && text.hasPrefix("valid"), "\(text)")
    }
    // The oracle sees a file that is not the one described.
    try directory.write("\u{FEFF}地区,别的\r\na,b\r\n", to: "annual/2018-11-30/tables/units.csv")
    #expect(
      Python.run(Self.validation, on: "\(directory.path)/annual/2018-11-30/datapackage.json").text.hasPrefix(
        "invalid"))
  }

  /// Reports what frictionless finds in the package whose path it is given.
  static let validation = """
    import sys
    from frictionless import validate
    report = validate(open(sys.argv[1]).read().strip())
    print("valid" if report.valid else "invalid", report.flatten(["type", "fieldName", "message"]))
    """
}
