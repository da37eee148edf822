import CSV
import Diagnostics
import Glibc
import Model
import Testing

@testable import Ingest

/// What reading cannot survive, and what it can.
@Suite struct RefusalTests {
  private static let studios = "studio_id,name,region,founded_on\nS1,甲,150100,2011\n"

  private func refusal(_ files: [String: String]) -> IngestError? {
    do {
      _ = try Trial(files)
      return nil
    } catch {
      return error as? IngestError
    }
  }

  @Test func withoutStudiosNothingIsPublished() throws {
    let error = try #require(refusal(["patents.csv": "patent_no,studio_id,type,granted_on\n"]))
    #expect(error.cause == .refused)
    #expect(error.diagnostics.map(\.code.id) == ["ingest.table.missing"])
  }

  @Test func studiosWithoutARowAreNoStudios() throws {
    let error = try #require(refusal(["studios.csv": "studio_id,name,region,founded_on\n"]))
    #expect(error.diagnostics.map(\.code.id) == ["ingest.table.missing"])
  }

  @Test func everyMissingColumnIsNamed() throws {
    let files = [
      "studios.csv": Self.studios, "patents.csv": "patent_no,type\nP1,发明\n",
      "funding.csv": "编号,工作室编号,金额\nF1,S1,3\n",
    ]
    let error = try #require(refusal(files))
    #expect(error.cause == .refused)
    #expect(
      error.diagnostics.map(Trial.place) == [
        "ingest.column.missing funding.csv", "ingest.column.missing patents.csv",
      ])
    #expect(error.diagnostics[0].message.zh.contains("拨付时间"))
    #expect(error.diagnostics[1].message.en.contains("studio_id, granted_on"))
  }

  @Test func aHeaderInAnotherEncodingIsNoMissingColumn() throws {
    let path = "\(Trial.repository)/Tests/Fixtures/Encodings/studios-gb18030.csv"
    do {
      _ = try Trial([InputFile(path: "studios.csv", location: path, table: .studios)])
      Issue.record("a file in GB18030 was read")
    } catch let error as IngestError {
      #expect(error.cause == .refused)
      #expect(error.diagnostics.map(Trial.place) == ["ingest.file.encoding studios.csv"])
    }
  }

  @Test(arguments: [";", "；", "，", "|"])
  func anotherDelimiterIsNoMissingColumn(sign: String) throws {
    let header = ["工作室编号", "工作室名称", "所在地", "成立时间"].joined(separator: sign)
    let row = ["A1", "甲", "呼和浩特市", "2016"].joined(separator: sign)
    let error = try #require(refusal(["studios.csv": "\(header)\n\(row)\n"]))
    #expect(error.diagnostics.map(Trial.place) == ["ingest.file.delimiter studios.csv"])
    #expect(error.diagnostics[0].message.zh.contains("“\(sign)”"))
  }

  @Test func aRegionOutsideTheTableIsNoRoot() throws {
    do {
      _ = try Trial(["studios.csv": Self.studios], root: "999999")
      Issue.record("a root that no region has was taken")
    } catch let error as IngestError {
      #expect(error.diagnostics.map(\.code.id) == ["ingest.regions.unsound"])
    }
  }

  @Test func whatIsNoFileIsNamedSo() throws {
    var template = Array("/tmp/ingest-refusal-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    mkdir("\(directory)/patents.csv", 0o755)
    mkfifo("\(directory)/funding.csv", 0o644)
    defer {
      rmdir("\(directory)/patents.csv")
      unlink("\(directory)/funding.csv")
      rmdir(directory)
    }
    let fixtures = "\(Trial.repository)/Tests/Fixtures/Ingest"
    let inputs = [
      InputFile(path: "studios.csv", location: "\(fixtures)/studios.csv", table: .studios),
      InputFile(path: "patents.csv", location: "\(directory)/patents.csv", table: .patents),
      InputFile(path: "funding.csv", location: "\(directory)/funding.csv", table: .funding),
    ]
    do {
      _ = try Trial(inputs)
      Issue.record("a directory was read")
    } catch let error as IngestError {
      #expect(error.cause == .inputOutput)
      #expect(
        error.diagnostics.map(Trial.place) == [
          "ingest.file.not-regular funding.csv", "ingest.file.directory patents.csv",
        ])
    }
  }

  @Test(
    arguments: [
      (EACCES, "没有权限（Permission denied）", "请系统管理员开通读取权限"), (EIO, "磁盘读写错误（Input/output error）", "检查磁盘"),
      (ELOOP, "符号链接成环", "复制到别处"), (EMFILE, "打开的文件太多", "复制到别处"),
    ])
  func whyAFileCannotBeReadIsSaidInWords(number: Int32, why: String, help: String) {
    let diagnostic = FileFault.input(.unreadable(errno: number)).diagnostic(path: "datasets/patents.csv")
    #expect(diagnostic.code == .fileUnreadable)
    #expect(diagnostic.message.zh.hasPrefix("文件无法读取：\(why)"))
    #expect(diagnostic.help?.zh.contains(help) == true)
    #expect(!diagnostic.message.en.contains("\(number)"))
  }

  @Test func aFileWithoutATableIsBoundByItsHeaderOrReported() throws {
    let trial = try Trial([
      "studios.csv": Self.studios, "赤峰.csv": "专利号,工作室编号,专利类型,授权日期\nP1,S1,发明,2016\n",
      "名单.csv": "姓名,电话\n王刚,1\n", "两可.csv": "编号,工作室编号,类别,日期\n1,S1,培训,2016\n",
    ])
    #expect(trial.facts.count == 1)
    #expect(trial.outcome.files.first { $0.path == "赤峰.csv" }?.table == .patents)
    #expect(Set(trial.found) == ["ingest.file.ambiguous 两可.csv", "ingest.file.unbound 名单.csv"])
    #expect(trial.outcome.files.count == 4)
  }
}
