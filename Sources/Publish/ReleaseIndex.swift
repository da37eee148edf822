import Diagnostics
import FileSystem
import FoundationEssentials
import Model
import Numerals
import Render

/// The releases below one output directory: the page that lists them, and the links to the newest of each.
public struct ReleaseIndex: Sendable {
  private struct Entry: Sendable {
    var identity: ReleaseIdentity
    var title: String
    var files: [String]
  }

  private let output: String
  /// Newest first, then by bulletin and region code.
  private let entries: [Entry]

  public static let fileName = "index.html"

  /// Finds every release below `output`, after clearing what killed runs left there.
  ///
  /// - Parameter published: what this run has put there, which need not be read again.
  public init(output: String, after published: [Publication] = []) throws(SystemFault) {
    self.output = output
    let known = Dictionary(
      published.map { ($0.identity, Entry(identity: $0.identity, title: $0.title, files: $0.files)) },
      uniquingKeysWith: { $1 })
    var entries: [Entry] = []
    for bulletin in try FileTree.names(in: output) where ReleaseIdentity.isPathComponent(bulletin) {
      guard bulletin != ReleaseIdentity.latest, FileTree.kind(of: "\(output)/\(bulletin)") == .directory
      else { continue }
      try Self.clearLeftovers(in: "\(output)/\(bulletin)")
      for name in try FileTree.names(in: "\(output)/\(bulletin)") {
        if let day = Day(iso: name) {
          try Self.add(bulletin: bulletin, region: nil, day: day, in: output, known, to: &entries)
        } else if ReleaseIdentity.isPathComponent(name) {
          let series = "\(output)/\(bulletin)/\(name)"
          guard FileTree.kind(of: series) == .directory else { continue }
          try Self.clearLeftovers(in: series)
          for date in try FileTree.names(in: series) {
            guard let day = Day(iso: date) else { continue }
            try Self.add(bulletin: bulletin, region: name, day: day, in: output, known, to: &entries)
          }
        }
      }
    }
    self.entries = entries.sorted { left, right in
      if left.identity.asOf != right.identity.asOf { return left.identity.asOf > right.identity.asOf }
      return left.identity.path.utf8.lexicographicallyPrecedes(right.identity.path.utf8)
    }
  }

  private static func clearLeftovers(in series: String) throws(SystemFault) {
    for name in try FileTree.names(in: series) {
      guard let owner = DirectoryReplacement.nameOfLeftover(name) else { continue }
      try DirectoryReplacement(of: "\(series)/\(owner)").recover()
    }
  }

  private static func add(
    bulletin: String, region: String?, day: Day, in output: String, _ known: [ReleaseIdentity: Entry],
    to entries: inout [Entry]
  ) throws(SystemFault) {
    guard let identity = try? ReleaseIdentity(bulletin: bulletin, regionCode: region, asOf: day) else {
      return
    }
    if let entry = known[identity] { return entries.append(entry) }
    guard let bytes = try FileTree.contents(of: "\(output)/\(identity.path)/\(Manifest.fileName)"),
      let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes))
    else { return }
    entries.append(Entry(identity: identity, title: manifest.title, files: manifest.outputs.map(\.path)))
  }

  /// Writes `index.html` and the links below `latest`, where they are not as they should be.
  public func write() throws(SystemFault) {
    var newest: [String: ReleaseIdentity] = [:]
    for entry in entries where newest[entry.identity.series] == nil {
      newest[entry.identity.series] = entry.identity
    }
    var pending = PendingSync()
    for identity in newest.values.sorted(by: { $0.path < $1.path }) {
      let up = identity.regionCode == nil ? ".." : "../.."
      try Self.link(
        "\(output)/\(ReleaseIdentity.latest)/\(identity.series)", to: "\(up)/\(identity.path)", &pending)
    }
    // The page's bytes are waited for together with the links.
    let path = "\(output)/\(Self.fileName)", staging = "\(output)/.\(Self.fileName).gongbao-new"
    let bytes = Array(page.utf8)
    if try FileTree.contents(of: path) == bytes { return try pending.finish() }
    do {
      try pending.write(bytes, to: staging)
      try pending.finish()
    } catch {
      do { try FileTree.remove(staging) } catch {}
      throw error
    }
    try FileTree.rename(staging, to: path)
    try FileTree.synchronize(directory: output)
  }

  private static func link(
    _ path: String, to target: String, _ pending: inout PendingSync
  ) throws(SystemFault) {
    if SymbolicLink.target(of: path) == target { return }
    let above = FileTree.parent(of: path)
    try pending.makeDirectory(above)
    let staging = "\(above)/.\(FileTree.lastComponent(of: path)).gongbao-link"
    try FileTree.remove(staging)
    try SymbolicLink.make(staging, to: target)
    // A directory in the place of the link cannot be renamed over.
    if FileTree.kind(of: path) == .directory { try FileTree.remove(path) }
    try FileTree.rename(staging, to: path)
    pending.add(directory: above)
  }

  var page: String {
    var body = ""
    var day: Day?
    for entry in entries {
      let identity = entry.identity
      if identity.asOf != day {
        if day != nil { body += "</ul>\n" }
        body += "<h2>\(DateWriter.day(identity.asOf))</h2>\n<ul>\n"
        day = identity.asOf
      }
      let links = [("bulletin.html", "网页"), ("bulletin.md", "文本"), (RevisionNotice.fileName, "修订说明")]
        .filter { entry.files.contains($0.0) }
      let title = Markup.escaped(entry.title)
      let main =
        links.first.map { "<span><a href=\"\(identity.path)/\($0.0)\">\(title)</a></span>" }
        ?? "<span>\(title)</span>"
      let others = links.dropFirst().map {
        " <a class=\"form\" href=\"\(identity.path)/\($0.0)\">\($0.1)</a>"
      }
      body += "<li>\(main)\(others.joined())</li>\n"
    }
    if day != nil { body += "</ul>\n" }
    return Self.head + body + "</main>\n</body>\n</html>\n"
  }

  private static let head = """
    <!DOCTYPE html>
    <html lang="zh-CN">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>已发布的简报</title>
    <style>
    :root {
      color-scheme: light dark;
      --paper: #fffdf9; --ink: #1d1b18; --soft: #6a645b; --rule: #d8d1c5; --red: #b3201f;
      --song: "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", STSong, SimSun, serif;
      --title: FZXiaoBiaoSong-B05S, "方正小标宋简体", STZhongsong, var(--song);
      --hei: "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #191816; --ink: #ebe6dc; --soft: #a8a093; --rule: #403c35; --red: #ec7a6c; }
    }
    html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { max-width: 46rem; margin: 0 auto; padding: 0 1.1rem 3rem; font: 1.0625rem/1.85 var(--song); overflow-wrap: anywhere; }
    h1 { margin: 2.25rem 0 0; padding-bottom: .8rem; border-bottom: 2px solid var(--red); font: 700 clamp(1.35rem, 5.6vw, 2.1rem)/1.4 var(--title); letter-spacing: .06em; text-align: center; color: var(--red); }
    h2 { margin: 2.2rem 0 .6rem; font: 700 1.15rem/1.6 var(--hei); }
    ul { margin: 0; padding: 0; list-style: none; border-top: 2px solid; border-bottom: 2px solid; }
    li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; padding: .32rem .2rem; border-top: 1px solid var(--rule); }
    li:first-child { border-top: 0; }
    li :first-child { flex: 1 1 14rem; }
    a { color: inherit; text-decoration: underline var(--rule) 1px; text-underline-offset: .25em; }
    a:hover { color: var(--red); }
    a.form { font-size: .875rem; color: var(--soft); }
    :focus-visible { outline: 2px solid var(--red); outline-offset: 2px; }
    </style>
    </head>
    <body>
    <main>
    <h1>已发布的简报</h1>

    """
}
