import Publish
import TestSupport
import Testing

@Suite struct RunLockTests {
  @Test func aSecondRunIsKeptOutUntilTheFirstEnds() throws {
    let directory = try TemporaryDirectory()
    guard let first = try RunLock(directory: directory.path) else {
      Issue.record("the first lock was refused")
      return
    }
    let second = try RunLock(directory: directory.path)
    let isKeptOut = second == nil
    #expect(isKeptOut)
    first.release()
    guard let third = try RunLock(directory: directory.path) else {
      Issue.record("the lock was not free after its release")
      return
    }
    third.release()
    #expect(try directory.tree().isEmpty)
  }
}
