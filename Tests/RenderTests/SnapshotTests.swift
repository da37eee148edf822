import FoundationEssentials
import TestSupport
import Testing

/// The keeping of snapshots itself: a check that can't fail would be none.
@Suite(
  .enabled(
    if: ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == nil, "would record what must not be kept"))
struct SnapshotTests {
  @Test func aMissingOneFails() {
    #expect(Snapshot.difference(of: "x", from: "Render/never-kept.txt")?.contains("no snapshot") == true)
  }

  @Test func aDifferentOneNamesItsLine() throws {
    #expect(
      Snapshot.difference(of: "x", from: "Render/bars.svg")?.hasPrefix("Render/bars.svg:1 differs") == true)
  }
}
