import Diagnostics
import FileSystem
import Ingest
import Publish

/// The directory of correction sheets, rewritten whole by every report and check.
///
/// It may hold personal data, so it never lies in a published directory; and as it is rewritten whole, it must
/// not hold anything else.
struct QuarantineDirectory: Sendable {
  private let path: String
  private let shownPath: String

  private static let faults = "faults.csv"
  private static let sheetSuffix = "-更正.csv"

  /// - Parameters:
  ///   - path: absolute.
  ///   - workspace: absolute.
  ///   - output: the directory of releases, absolute.
  ///   - shown: how a path is written for the user.
  init(
    _ path: String, workspace: String, output: String, shown: (String) -> String
  ) throws(ArgumentFault) {
    // A link is followed, so that sheets go where it points and cannot slip in among the releases.
    let path = FileTree.resolved(path), workspace = FileTree.resolved(workspace)
    let reserved = [FileTree.resolved(output), "\(workspace)/datasets", "\(workspace)/templates"]
    let overlaps = reserved.contains { FileTree.isWithin(path, $0) || FileTree.isWithin($0, path) }
    if overlaps || FileTree.isWithin(workspace, path) { throw .quarantineInside(shown(path)) }
    self.path = path
    shownPath = shown(path)
  }

  /// Replaces what the directory holds, and says where the sheets are when there is something to mend.
  func write(_ quarantine: Quarantine, _ terminal: Terminal) throws(CommandFailure) {
    let holdsOnlySheets = try attempt(CommandFailure.init) { () throws(SystemFault) in
      try self.holdsOnlySheets(path)
    }
    guard holdsOnlySheets else { throw CommandFailure(ArgumentFault.notQuarantine(shownPath)) }
    try attempt(CommandFailure.init) { () throws(SystemFault) in
      try DirectoryReplacement(of: path).replace(
        with: quarantine.files.map { ReleaseFile(path: $0.path, bytes: $0.bytes) })
    }
    guard quarantine.hasFindings else { return }
    try terminal.findings([
      Diagnostic(
        .note, .correctionSheets, at: SourceLocation(file: shownPath),
        Wording(
          zh: "需要更正的行在这里的更正表中，写明了原文件、原行和怎样改",
          en: "rows to mend are in the correction sheets here: their file, line, and how to mend them"),
        help: Wording(
          zh: "请改好更正表，放进 datasets/，再运行一次。", en: "Mend the sheets, put them into datasets/, then run again."))
    ])
  }

  private func holdsOnlySheets(_ directory: String) throws(SystemFault) -> Bool {
    for name in try FileTree.names(in: directory) {
      let path = "\(directory)/\(name)"
      if FileTree.kind(of: path) == .directory {
        guard try holdsOnlySheets(path) else { return false }
      } else if name != Self.faults, !name.hasSuffix(Self.sheetSuffix) {
        return false
      }
    }
    return true
  }
}
