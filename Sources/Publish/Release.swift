import Diagnostics
import FileSystem
import FoundationEssentials

/// A release as it lies on the disk.
struct Release: Sendable {
  /// The bytes of every file by its path in the release.
  let files: [String: [UInt8]]

  /// Nil where there is no such directory.
  init?(directory: String) throws(SystemFault) {
    guard FileTree.kind(of: directory) == .directory else { return nil }
    var files: [String: [UInt8]] = [:]
    try Self.collect(directory, below: "", into: &files)
    self.files = files
  }

  private static func collect(
    _ directory: String, below prefix: String, into files: inout [String: [UInt8]]
  ) throws(SystemFault) {
    for name in try FileTree.names(in: directory) {
      let path = "\(directory)/\(name)"
      if FileTree.kind(of: path) == .directory {
        try collect(path, below: "\(prefix)\(name)/", into: &files)
      } else {
        files[prefix + name] = try FileTree.contents(of: path)
      }
    }
  }

  var formats: [DocumentFormat] { DocumentFormat.allCases.filter { files[$0.fileName] != nil } }

  /// How often it was replaced with other figures, and how many changed the last time. A release without a summary of
  /// its own has only the notice of the last time.
  var revisions: (count: Int, figures: Int) {
    if let summary = files[ReleaseSummary.fileName].flatMap(ReleaseSummary.init) {
      return (summary.revision, summary.revisedFigures)
    }
    guard let notice = files[RevisionNotice.fileName] else { return (0, 0) }
    return (1, RevisionNotice.changes(in: notice))
  }

  /// The figures it printed; none where its list of figures is missing or cannot be read, so that a notice
  /// names every figure of the new release.
  var figures: [PublishedFigure] {
    guard let bytes = files[PublishedFigure.fileName] else { return [] }
    return (try? JSONDecoder().decode([PublishedFigure].self, from: Data(bytes))) ?? []
  }
}
