import FoundationEssentials

/// Compares a text with the one that is kept under `Tests/Snapshots`.
///
/// With `RECORD_SNAPSHOTS=1` in the environment a text that differs is kept, and the test fails all the same: nobody
/// takes a recording for a check. A snapshot that is missing fails too.
public enum Snapshot {
  /// Nil where `text` is what is kept as `name` (`Render/bulletin.md`); otherwise what is wrong, for a test to show.
  public static func difference(of text: String, from name: String) -> String? {
    let url = folder.appending(path: name)
    let kept = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) }
    guard kept != text else { return nil }
    guard ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" else {
      guard let kept else { return "no snapshot \(name); record it with RECORD_SNAPSHOTS=1 and look at it" }
      return firstDifference(kept, text, in: name)
    }
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      return "recorded \(name); look at it and run again without RECORD_SNAPSHOTS"
    } catch {
      return "can't record \(name): \(error)"
    }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Snapshots")

  private static func firstDifference(_ kept: String, _ text: String, in name: String) -> String {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).prefix { $0 == $1 }.count
    return """
      \(name):\(line + 1) differs
      - \(line < old.count ? old[line] : "(end)")
      + \(line < new.count ? new[line] : "(end)")
      """
  }
}
