import Diagnostics
import Testing

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("studoi", ["studio", "topics"], "studio"), ("topic", ["topics", "projects"], "topics"),
    ("TOPICS", ["topics"], "topics"), ("呼和浩特", ["呼和浩特市", "呼伦贝尔市"], "呼和浩特市"), ("赤锋", ["包头", "赤峰"], "赤峰"),
    ("provincal_studis", ["provincial_studios"], "provincial_studios"), ("ab", ["ba"], "ba"),
    // Of equally near ones the first in the order of bytes, wherever it stands.
    ("cat", ["rat", "bat", "hat"], "bat"),
    ("studios", ["studio", "studios_held"], "studio"),
  ])
  func near(_ name: String, _ candidates: [String], _ expected: String) {
    #expect(nearestName(to: name, among: candidates) == expected)
    #expect(nearestName(to: name, among: candidates.reversed()) == expected)
  }

  @Test(arguments: [
    ("topics", ["studios", "patents"]), ("x", ["y"]), ("", ["ab"]), ("包头", ["赤峰"]), ("abcde", ["abcxy"]),
    ("abc", []),
  ])
  func notNear(_ name: String, _ candidates: [String]) {
    #expect(nearestName(to: name, among: candidates) == nil)
  }
}
