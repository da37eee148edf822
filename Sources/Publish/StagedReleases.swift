import Diagnostics

/// One release that is to be published.
struct StagedRelease: Sendable {
  let publication: Publication
  /// Nil where the release stands already, byte for byte.
  let directory: StagedDirectory?
}

/// Releases that stand beside those they are to replace, until they are published or discarded.
public struct StagedReleases: Sendable {
  private let releases: [StagedRelease]

  init(_ releases: [StagedRelease]) { self.releases = releases }

  /// Puts every release in its place.
  ///
  /// - Returns: in the order in which they were asked for.
  /// - Throws: nothing is published then, unless the disk itself fails while the releases are swapped in.
  public func publish() throws(PublishError) -> [Publication] {
    do throws(SystemFault) {
      try StagedDirectory.publish(releases.compactMap(\.directory))
    } catch {
      throw .system(error)
    }
    return releases.map(\.publication)
  }

  /// Leaves everything as it was before.
  public func discard() {
    for release in releases { release.directory?.discard() }
  }
}
