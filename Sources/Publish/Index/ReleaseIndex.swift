import Diagnostics
import FileSystem
import FoundationEssentials
import Model

/// The releases below one output directory: the page that lists them, the feed, and the links to the newest of each.
public struct ReleaseIndex: Sendable {
  private let output: String
  private let site: Site
  /// Newest first, then by bulletin and region code.
  private let releases: [ListedRelease]

  public static let fileName = "index.html"

  /// Finds every release below `output`, after clearing what killed runs left there.
  ///
  /// - Parameter published: what this run has put there, which need not be read again.
  public init(output: String, site: Site, after published: [Publication] = []) throws(SystemFault) {
    self.output = output
    self.site = site
    let known = Dictionary(published.map { ($0.identity, $0.summary) }, uniquingKeysWith: { $1 })
    var releases: [ListedRelease] = []
    for identity in try Self.identities(in: output) {
      let summary: ReleaseSummary?
      if let published = known[identity] {
        summary = published
      } else {
        summary = try Self.summary(of: identity, in: output)
      }
      if let summary { releases.append(ListedRelease(identity: identity, summary: summary)) }
    }
    releases.sort { left, right in
      if left.identity.asOf != right.identity.asOf { return left.identity.asOf > right.identity.asOf }
      return left.identity.path.utf8.lexicographicallyPrecedes(right.identity.path.utf8)
    }
    self.releases = Self.compared(releases)
  }

  /// Every directory that could be a release's.
  private static func identities(in output: String) throws(SystemFault) -> [ReleaseIdentity] {
    var identities: [ReleaseIdentity] = []
    func add(_ bulletin: String, _ region: String?, _ day: Day) {
      if let identity = try? ReleaseIdentity(bulletin: bulletin, regionCode: region, asOf: day) {
        identities.append(identity)
      }
    }
    for bulletin in try FileTree.names(in: output) where ReleaseIdentity.isPathComponent(bulletin) {
      guard bulletin != ReleaseIdentity.latest, FileTree.kind(of: "\(output)/\(bulletin)") == .directory
      else { continue }
      try clearLeftovers(in: "\(output)/\(bulletin)")
      for name in try FileTree.names(in: "\(output)/\(bulletin)") {
        if let day = Day(iso: name) {
          add(bulletin, nil, day)
        } else if ReleaseIdentity.isPathComponent(name) {
          let series = "\(output)/\(bulletin)/\(name)"
          guard FileTree.kind(of: series) == .directory else { continue }
          try clearLeftovers(in: series)
          for date in try FileTree.names(in: series) { Day(iso: date).map { add(bulletin, name, $0) } }
        }
      }
    }
    return identities
  }

  private static func clearLeftovers(in series: String) throws(SystemFault) {
    for name in try FileTree.names(in: series) {
      guard let owner = DirectoryReplacement.nameOfLeftover(name) else { continue }
      try DirectoryReplacement(of: "\(series)/\(owner)").recover()
    }
  }

  /// What a release says of itself. One from before there were summaries is known by its manifest; what has neither is none.
  private static func summary(
    of identity: ReleaseIdentity, in output: String
  ) throws(SystemFault) -> ReleaseSummary? {
    let directory = "\(output)/\(identity.path)"
    if let bytes = try FileTree.contents(of: "\(directory)/\(ReleaseSummary.fileName)"),
      let summary = ReleaseSummary(bytes)
    {
      return summary
    }
    guard let bytes = try FileTree.contents(of: "\(directory)/\(Manifest.fileName)"),
      let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes))
    else { return nil }
    let files = Set(manifest.outputs.map(\.path))
    var summary = ReleaseSummary(
      title: manifest.title, forms: DocumentFormat.allCases.filter { files.contains($0.fileName) })
    if files.contains(RevisionNotice.fileName),
      let notice = try FileTree.contents(of: "\(directory)/\(RevisionNotice.fileName)")
    {
      summary.revision = 1
      summary.revisedFigures = RevisionNotice.changes(in: notice)
    }
    return summary
  }

  /// Each with the release of its series before it.
  private static func compared(_ releases: [ListedRelease]) -> [ListedRelease] {
    var compared = releases
    var earlier: [String: HeadlineNews.Earlier] = [:]
    for index in compared.indices.reversed() {
      let identity = compared[index].identity
      compared[index].earlier = earlier[identity.series]
      let headline = compared[index].summary.headline
      earlier[identity.series] =
        headline.isEmpty ? nil : HeadlineNews.Earlier(asOf: identity.asOf, headline: headline)
    }
    return compared
  }

  /// Writes `index.html`, `feed.xml` and the links below `latest`, where they are not as they should be.
  public func write() throws(SystemFault) {
    var newest: [String: ReleaseIdentity] = [:]
    for release in releases where newest[release.identity.series] == nil {
      newest[release.identity.series] = release.identity
    }
    var pending = PendingSync()
    for identity in newest.values.sorted(by: { $0.path < $1.path }) {
      let up = identity.regionCode == nil ? ".." : "../.."
      try Self.link(
        "\(output)/\(ReleaseIdentity.latest)/\(identity.series)", to: "\(up)/\(identity.path)", &pending)
    }
    // The pages' bytes are waited for together with the links.
    try write(
      [
        (Self.fileName, IndexPage(releases: releases, site: site).html),
        (Feed.fileName, Feed(releases: releases, site: site).xml),
      ], after: pending)
  }

  /// Replaces the files that are not as they should be.
  private func write(_ files: [(name: String, text: String)], after pending: PendingSync) throws(SystemFault)
  {
    var pending = pending
    var staged: [(staging: String, path: String)] = []
    do {
      for file in files {
        let path = "\(output)/\(file.name)", staging = "\(output)/.\(file.name).gongbao-new"
        let bytes = Array(file.text.utf8)
        if try FileTree.contents(of: path) == bytes { continue }
        staged.append((staging, path))
        try pending.write(bytes, to: staging)
      }
      try pending.finish()
    } catch {
      for file in staged { do { try FileTree.remove(file.staging) } catch {} }
      throw error
    }
    for file in staged { try FileTree.rename(file.staging, to: file.path) }
    if !staged.isEmpty { try FileTree.synchronize(directory: output) }
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
}
