import Diagnostics

/// One release that is to be published.
struct StagedRelease: Sendable {
  /// What publishing it does, or why it cannot be.
  var publication: Result<Publication, PublishError>
  /// Nil where nothing was written: the release stands already, byte for byte, or it has a fault.
  var directory: StagedDirectory?
}

/// Releases that stand beside those they are to replace, until they are published or discarded.
public struct StagedReleases: Sendable {
  private let publications: [Publication]
  private let directories: [StagedDirectory]

  /// - Throws: the fault of the first page that cannot be rendered, or else the first fault; nothing is left of the others then.
  init(_ releases: [StagedRelease]) throws(PublishError) {
    directories = releases.compactMap(\.directory)
    var publications: [Publication] = []
    var faults: [PublishError] = []
    for release in releases {
      switch release.publication {
      case .success(let publication): publications.append(publication)
      case .failure(let fault): faults.append(fault)
      }
    }
    self.publications = publications
    if let fault = faults.first(where: \.isOfRendering) ?? faults.first {
      discard()
      throw fault
    }
  }

  /// Puts every release in its place.
  ///
  /// - Returns: in the order in which they were asked for.
  /// - Throws: nothing is published then, unless the disk itself fails while the releases are swapped in.
  public func publish() throws(PublishError) -> [Publication] {
    do throws(SystemFault) {
      try StagedDirectory.publish(directories)
    } catch {
      throw .system(error)
    }
    return publications
  }

  /// Leaves everything as it was before.
  public func discard() { StagedDirectory.discard(directories) }
}

extension PublishError {
  fileprivate var isOfRendering: Bool {
    if case .rendering = self { true } else { false }
  }
}
