import Diagnostics
import FileSystem
import FoundationEssentials
import Model

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

  static let fileName = "index.html"

  /// Finds every release below `output`, after clearing what killed runs left there.
  public init(output: String) throws(SystemFault) {
    self.output = output
    var entries: [Entry] = []
    for bulletin in try FileTree.names(in: output) where ReleaseIdentity.isPathComponent(bulletin) {
      guard bulletin != ReleaseIdentity.latest, FileTree.kind(of: "\(output)/\(bulletin)") == .directory
      else { continue }
      try Self.clearLeftovers(in: "\(output)/\(bulletin)")
      for name in try FileTree.names(in: "\(output)/\(bulletin)") {
        if let day = Day(iso: name) {
          try Self.add(bulletin: bulletin, region: nil, day: day, in: output, to: &entries)
        } else if ReleaseIdentity.isPathComponent(name) {
          let series = "\(output)/\(bulletin)/\(name)"
          guard FileTree.kind(of: series) == .directory else { continue }
          try Self.clearLeftovers(in: series)
          for date in try FileTree.names(in: series) {
            guard let day = Day(iso: date) else { continue }
            try Self.add(bulletin: bulletin, region: name, day: day, in: output, to: &entries)
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
    bulletin: String, region: String?, day: Day, in output: String, to entries: inout [Entry]
  ) throws(SystemFault) {
    guard let identity = try? ReleaseIdentity(bulletin: bulletin, regionCode: region, asOf: day),
      let bytes = try FileTree.contents(of: "\(output)/\(identity.path)/\(Manifest.fileName)"),
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
    for identity in newest.values.sorted(by: { $0.path < $1.path }) {
      let up = identity.regionCode == nil ? ".." : "../.."
      try link("\(output)/\(ReleaseIdentity.latest)/\(identity.series)", to: "\(up)/\(identity.path)")
    }
    try replaceFile("\(output)/\(Self.fileName)", with: Array(page.utf8))
  }

  private func link(_ path: String, to target: String) throws(SystemFault) {
    if SymbolicLink.target(of: path) == target { return }
    let above = FileTree.parent(of: path)
    try FileTree.makeDirectory(above)
    let staging = "\(above)/.\(FileTree.lastComponent(of: path)).gongbao-link"
    try FileTree.remove(staging)
    try SymbolicLink.make(staging, to: target)
    // A directory in the place of the link cannot be renamed over.
    if FileTree.kind(of: path) == .directory { try FileTree.remove(path) }
    try FileTree.rename(staging, to: path)
    try FileTree.synchronize(directory: above)
  }

  private func replaceFile(_ path: String, with bytes: [UInt8]) throws(SystemFault) {
    if try FileTree.contents(of: path) == bytes { return }
    let staging = "\(output)/.\(Self.fileName).gongbao-new"
    do {
      try FileTree.write(bytes, to: staging)
    } catch {
      do { try FileTree.remove(staging) } catch {}
      throw error
    }
    try FileTree.rename(staging, to: path)
    try FileTree.synchronize(directory: output)
  }

  var page: String {
    var body = ""
    var day: Day?
    for entry in entries {
      let identity = entry.identity
      if identity.asOf != day {
        if day != nil { body += "</ul>\n" }
        body += "<h2>\(identity.asOf.year)年\(identity.asOf.month)月\(identity.asOf.day)日</h2>\n<ul>\n"
        day = identity.asOf
      }
      let links = [("bulletin.html", "网页"), ("bulletin.md", "文本"), (RevisionNotice.fileName, "修订说明")]
        .filter { entry.files.contains($0.0) }
      let title = Self.escaped(entry.title)
      let main = links.first.map { "<a href=\"\(identity.path)/\($0.0)\">\(title)</a>" } ?? title
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
    body { margin: 0; background: #f6f5f2; color: #222; font: 16px/1.7 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
    main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
    h1 { margin: 0 0 1rem; padding-bottom: .5rem; border-bottom: 3px solid #b3261e; font-size: 1.6rem; }
    h2 { margin: 2rem 0 .5rem; font-size: 1.1rem; color: #7a1a14; }
    ul { margin: 0; padding: 0; list-style: none; background: #fff; border: 1px solid #e2dfd8; border-radius: 6px; }
    li { padding: .45rem 1rem; border-top: 1px solid #eeece6; }
    li:first-child { border-top: 0; }
    a { color: #7a1a14; }
    a.form { margin-left: .75rem; font-size: .85rem; color: #5c5c5c; }
    </style>
    </head>
    <body>
    <main>
    <h1>已发布的简报</h1>

    """

  /// Titles come from files: they are text, never markup.
  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
