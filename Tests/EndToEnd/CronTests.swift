import FileSystem
import FoundationEssentials
import TestSupport
import Testing

/// The monthly line of an administrator: nobody looks on, and the same line runs again next month, or twice.
@Suite struct CronTests {
  private static let release = "reports/monthly/2018-12-31"

  /// As cron starts a program: in another directory, with the few variables that it sets.
  private static func monthly(_ workspace: TemporaryDirectory, prefix: [String] = []) throws
    -> BuiltProgram.Outcome
  {
    let environment = [
      "HOME": "/", "LOGNAME": "gongbao", "PATH": "/usr/bin:/bin", "SHELL": "/bin/sh",
    ]
    return try BuiltProgram(in: "/", environment: environment, prefix: prefix).gongbao(
      "report", "monthly", "--workspace", workspace.path, "--as-of", "2018-12-31", "--quiet")
  }

  private static func isSilent(_ outcome: BuiltProgram.Outcome) -> Bool {
    outcome.status == 0 && outcome.output.isEmpty && outcome.errors.isEmpty
  }

  /// Which file each is and when it was written, by its path; of a directory and a link its names and target.
  private static func stamps(of directory: String) throws -> [String: String] {
    var stamps: [String: String] = [:]
    for name in try FileTree.names(in: directory) {
      let path = "\(directory)/\(name)"
      switch FileTree.kind(of: path) {
      case .directory: for (below, stamp) in try Self.stamps(of: path) { stamps["\(name)/\(below)"] = stamp }
      case .symbolicLink: stamps[name] = SymbolicLink.target(of: path)
      default: stamps[name] = FileStamp(of: path).map { "\($0)" }
      }
    }
    return stamps
  }

  @Test func theSecondRunIsAsSilentAndTouchesNothing() throws {
    let workspace = try SmallWorkspace.sample()
    #expect(Self.isSilent(try Self.monthly(workspace)))
    let first = try Self.stamps(of: workspace.path)
    #expect(first.keys.contains("\(Self.release)/bulletin.html"))
    #expect(Self.isSilent(try Self.monthly(workspace)))
    #expect(try Self.stamps(of: workspace.path) == first)
  }

  @Test func aRunBesideAnotherSaysSoAndPublishesNothing() throws {
    let workspace = try SmallWorkspace.sample()
    let outcome = try Self.monthly(workspace, prefix: ["flock", workspace.path])
    #expect(outcome.status == 75)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("[command.held]"))
    #expect(FileTree.kind(of: "\(workspace.path)/reports") == .absent)
  }

  /// What figures.json has of a figure; an id that is printed in several ways stands there several times.
  private struct PublishedFigure: Decodable, Hashable {
    struct Bounds: Decodable, Hashable {
      var lower: String?
      var upper: String?
    }
    var id: String
    var value: String
    var unit: String
    var printed: String
    var bounds: Bounds?
  }

  private static func figures(_ workspace: TemporaryDirectory) throws -> [String: Set<PublishedFigure>] {
    let json = try #require(try workspace.text(of: "\(release)/figures.json"))
    let figures = try JSONDecoder().decode([PublishedFigure].self, from: Data(json.utf8))
    return Dictionary(grouping: figures, by: \.id).mapValues { Set($0) }
  }

  /// The cells of a notice's lines, by the id in the last one.
  private static func changes(_ workspace: TemporaryDirectory) throws -> [String: (old: String, new: String)]
  {
    let notice = try #require(try workspace.text(of: "\(release)/revisions.md"))
    let lines = notice.split(separator: "\n").filter { line in
      line.hasPrefix("| ") && !line.hasPrefix("| 指标") && !line.hasPrefix("| ---")
    }
    var changes: [String: (old: String, new: String)] = [:]
    for line in lines {
      let cells = line.dropFirst(2).dropLast(2).split(separator: " | ", omittingEmptySubsequences: false)
      try #require(cells.count == 6, "\(line)")
      let id = Self.unescaped(cells[5])
      #expect(changes[id] == nil, "\(id) stands there twice")
      changes[id] = (String(cells[3]), String(cells[4]))
    }
    return changes
  }

  /// An id as it is, without what keeps Markdown from taking it for an address or for emphasis.
  private static func unescaped(_ text: Substring) -> String {
    var text = text.filter { $0 != "\\" }
    while let comment = text.firstRange(of: "<!-- -->") { text.removeSubrange(comment) }
    return String(text)
  }

  /// The notice names what changed, what came and what went, and nothing else; the list of releases and the feed tell of it.
  private static func expectNotice(
    _ workspace: TemporaryDirectory, from old: [String: Set<PublishedFigure>], revision: Int
  ) throws {
    let new = try figures(workspace), changes = try changes(workspace)
    let changed = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
    #expect(Set(changes.keys) == changed)
    for (id, change) in changes {
      for (told, figures) in [(change.old, old[id]), (change.new, new[id])] {
        guard let figures else {
          #expect(told == "未列出", "\(id)")
          continue
        }
        #expect(figures.contains { told.contains($0.value) || told.contains($0.printed) }, "\(id): \(told)")
      }
    }
    let ofPage = changed.count { !$0.hasPrefix("rows.") }
    #expect(ofPage < changed.count)
    let index = try #require(try workspace.text(of: "reports/index.html"))
    #expect(index.contains("已重新发布，修订\(ofPage)项数据，见<a href=\"monthly/2018-12-31/revisions.md\""))
    let feed = try #require(try workspace.text(of: "reports/feed.xml"))
    #expect(feed.contains("<updated>2018-12-31T00:0\(revision):00+08:00</updated>"))
    #expect(feed.contains("已重新发布，修订\(ofPage)项数据。</summary>"))
  }

  @Test func aReplacedReleaseNamesEveryFigureThatChanged() throws {
    let workspace = try SmallWorkspace.sample()
    #expect(Self.isSilent(try Self.monthly(workspace)))
    let whole = try Self.figures(workspace)
    #expect(FileTree.kind(of: "\(workspace.path)/\(Self.release)/revisions.md") == .absent)

    // Without its targets, and without the last studios.
    let studios = try #require(try workspace.text(of: "datasets/studios.csv"))
    let targets = try #require(try workspace.text(of: "datasets/targets.csv"))
    let kept = studios.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("NM19") }
    try workspace.write(kept.joined(separator: "\n"), to: "datasets/studios.csv")
    try workspace.write(String(targets.prefix { !$0.isNewline }) + "\n", to: "datasets/targets.csv")
    let fewer = try Self.monthly(workspace)
    #expect(fewer.status == 1, "the facts of the missing studios are sent back")
    let part = try Self.figures(workspace)
    #expect(part["total.studios@150000"] != whole["total.studios@150000"])
    #expect(!Set(whole.keys).subtracting(part.keys).isEmpty, "some figures went")
    try Self.expectNotice(workspace, from: whole, revision: 1)

    try workspace.write(studios, to: "datasets/studios.csv")
    try workspace.write(targets, to: "datasets/targets.csv")
    #expect(Self.isSilent(try Self.monthly(workspace)))
    #expect(try Self.figures(workspace) == whole)
    try Self.expectNotice(workspace, from: part, revision: 2)

    let before = try Self.stamps(of: workspace.path)
    #expect(Self.isSilent(try Self.monthly(workspace)))
    #expect(try Self.stamps(of: workspace.path) == before)
  }
}
