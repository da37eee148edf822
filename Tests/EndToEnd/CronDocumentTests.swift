import FileSystem
import TestSupport
import Testing

/// What docs/cron.md has an administrator copy.
@Suite struct CronDocumentTests {
  /// The lines of each block of code of one kind.
  private static func blocks(_ kind: String) throws -> [[Substring]] {
    let bytes = try #require(try FileTree.contents(of: "\(Repository.path)/docs/cron.md"))
    var blocks: [[Substring]] = [], block: [Substring]?
    for line in String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line == "```\(kind)" {
        block = []
      } else if line == "```", let whole = block {
        blocks.append(whole)
        block = nil
      } else {
        block?.append(line)
      }
    }
    return blocks
  }

  /// The command of the crontab, of a workspace of the test and of a date that does not pass.
  private static func command(_ workspace: TemporaryDirectory) throws -> String {
    let block = try #require(try blocks("crontab").first)
    let line = try #require(block.last)
    let fields = line.split(separator: " ", maxSplits: 5)
    try #require(fields.count == 6)
    #expect(fields[..<5].joined(separator: " ") == "5 6 1 * *")
    var command = String(fields[5])
    for (old, new) in [
      ("/usr/local/bin/gongbao", BuiltProgram.gongbao), ("/srv/gongbao", workspace.path),
      ("last-month", "2018-12-31"),
    ] {
      let place = try #require(command.firstRange(of: old), "\(old)")
      command.replaceSubrange(place, with: new)
    }
    return command
  }

  @Test func theLineOfTheCrontabPublishesInSilence() throws {
    let workspace = try SmallWorkspace.sample()
    let shell = BuiltProgram(in: "/", environment: ["HOME": "/", "PATH": "/usr/bin:/bin"])
    let outcome = try shell.run(["/bin/sh", "-c", try Self.command(workspace)])
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty && outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(FileTree.kind(of: "\(workspace.path)/reports/monthly/2018-12-31/bulletin.html") == .file)
  }

  @Test func theServiceRunsTheSameLine() throws {
    let service = try #require(try Self.blocks("ini").first)
    let crontab = try #require(try Self.blocks("crontab").first?.last)
    let command = try #require(service.first { $0.hasPrefix("ExecStart=") }).dropFirst("ExecStart=".count)
    #expect(crontab.hasSuffix("  \(command)"))
  }

  @Test(
    .enabled(
      if: FileTree.kind(of: "/usr/bin/systemd-analyze", followingLinks: true) == .file,
      "systemd is not installed"))
  func systemdTakesTheUnits() throws {
    let directory = try TemporaryDirectory()
    let units = try Self.blocks("ini")
    try #require(units.count == 2)
    for (name, lines) in zip(["gongbao.service", "gongbao.timer"], units) {
      var text = lines.joined(separator: "\n") + "\n"
      // A program that is there.
      if let place = text.firstRange(of: "/usr/local/bin/gongbao") {
        text.replaceSubrange(place, with: BuiltProgram.gongbao)
      }
      try directory.write(text, to: name)
    }
    let outcome = try BuiltProgram(in: directory.path).run(
      ["systemd-analyze", "verify", "./gongbao.service", "./gongbao.timer"])
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
  }
}
