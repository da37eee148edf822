import FileSystem
import Glibc
import TestSupport
import Testing

/// Files in `datasets/` that are no tables, or cannot be read: refused by name with their exit status, and everything
/// else is told in the same run.
@Suite struct ForeignFileTests {
  private static let fixtures = "\(Repository.path)/Tests/Fixtures/NotTables"

  @Test(
    arguments: [
      ("workbook-xlsx", "workbook"), ("workbook-xls", "workbook"), ("workbook-password", "protected"),
      ("web-page-gbk", "html"), ("web-page-utf16", "html"), ("spreadsheet-xml-2003", "spreadsheet-xml"),
      ("document-docx", "document"), ("pdf", "pdf"), ("image-png", "image"), ("archive-zip", "archive"),
      ("archive-gz", "archive"), ("xml", "xml"), ("json", "json"), ("zeroes", "zeroes"),
    ])
  func whatIsNoTableIsRefusedByName(fixture: String, code: String) throws {
    let workspace = try SmallWorkspace()
    let bytes = try #require(try FileTree.contents(of: "\(Self.fixtures)/\(fixture).csv"))
    try workspace.directory.write(bytes, to: "datasets/patents-包头.csv")
    try workspace.directory.write(bytes, to: "datasets/附件2（呼市）.csv")
    try workspace.write("studio_id,level,named_on\nA-1,盟市级,2017-02-29\n", to: "namings")
    for command in ["check", "report"] {
      let outcome = try workspace.program.gongbao(command)
      #expect(outcome.status == 2)
      let lines = outcome.errors.split(separator: "\n").filter { $0.contains("[ingest.file.") }
      #expect(lines.count == 2)
      #expect(lines.contains { $0.hasPrefix("datasets/patents-包头.csv：错误：文件内容是") })
      #expect(lines.contains { $0.hasPrefix("datasets/附件2（呼市）.csv：错误：文件内容是") })
      #expect(outcome.errors.contains("[ingest.file.\(code)]"))
      #expect(outcome.errors.contains("[ingest.date.invalid]"))
    }
    #expect(try workspace.directory.tree("reports").isEmpty)
    #expect(
      try workspace.directory.text(of: "quarantine/datasets/namings-更正.csv")?.contains("2017-02-29") == true)
  }

  /// What can be put in a file's place, and the code it is refused with. None of them is waited for.
  @Test func whatIsNoFileIsAnInputFailure() throws {
    let workspace = try SmallWorkspace()
    let datasets = "\(workspace.path)/datasets"
    #expect(mkfifo("\(datasets)/patents-1.csv", 0o644) == 0)
    #expect(mkdir("\(datasets)/patents-2.csv", 0o755) == 0)
    #expect(symlink("/dev/zero", "\(datasets)/patents-3.csv") == 0)
    #expect(symlink("nowhere", "\(datasets)/patents-4.csv") == 0)
    #expect(symlink("patents-5.csv", "\(datasets)/patents-5.csv") == 0)
    try Self.makeSocket("\(datasets)/patents-6.csv")
    let outcome = try workspace.program.gongbao("check")
    #expect(outcome.status == 74)
    let expected = ["not-regular", "directory", "not-regular", "missing", "unreadable", "not-regular"]
    for (place, code) in expected.enumerated() {
      let line = outcome.errors.split(separator: "\n").first { $0.contains("patents-\(place + 1).csv") }
      #expect(line?.contains("[ingest.file.\(code)]") == true)
    }
    #expect(outcome.errors.contains("文件无法读取：符号链接成环"))
  }

  /// Root reads everything; whoever else runs the tests sees what a clerk sees.
  @Test(.enabled(if: geteuid() != 0)) func aFileWithoutReadingRightsSaysSo() throws {
    let workspace = try SmallWorkspace()
    try workspace.write("patent_no,studio_id,type,granted_on\n", to: "patents")
    #expect(chmod("\(workspace.path)/datasets/patents.csv", 0) == 0)
    let outcome = try workspace.program.gongbao("check")
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("文件无法读取：没有权限（Permission denied） [ingest.file.unreadable]"))
    #expect(outcome.errors.contains("请系统管理员开通读取权限"))
  }

  @Test func aCopyAndAVersionAreWarnings() throws {
    let workspace = try SmallWorkspace()
    let patents = "patent_no,studio_id,type,granted_on\nP1,A-1,发明,2017\n"
    try workspace.write(patents, to: "patents-赤峰(1)")
    try workspace.write(patents, to: "patents-赤峰 - 副本")
    try workspace.write(patents + "P2,A-1,发明,2017\n", to: "patents-赤峰终稿")
    let outcome = try workspace.program.gongbao("check")
    #expect(outcome.status == 0)
    let codes = outcome.errors.split(separator: "\n").compactMap { line in
      line.contains("警告") ? line.split(separator: "[").last.map { String($0.dropLast()) } : nil
    }
    #expect(codes == ["ingest.file.repeated", "ingest.file.version"])
    #expect(outcome.errors.contains("只留一份"))
  }

  private static func makeSocket(_ path: String) throws {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    guard path.utf8.count < MemoryLayout.size(ofValue: address.sun_path) else {
      throw TestFailure("the path of a socket is too long: \(path)")
    }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard status == 0 else { throw TestFailure("no socket: errno \(errno)") }
  }
}
