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

  @Test(arguments: [
    ("cat", ["rat", "dog", "bat", "cart", "ca"], ["bat", "ca", "cart", "rat"]),
    ("cat", ["rat", "cat"], ["cat"]),
    ("火市", ["呼市", "锡市", "赤峰"], ["呼市", "锡市"]), ("赤锋", ["赤峰", "呼市"], ["赤峰"]), ("通遼市", ["通辽市", "乌海市"], ["通辽市"]),
    ("锡林格勒", ["锡林郭勒", "锡林浩特"], ["锡林郭勒"]), ("尔鄂多斯", ["鄂尔多斯"], ["鄂尔多斯"]), ("火星", ["赤峰"], []),
  ])
  func allThatAreEquallyNear(_ name: String, _ candidates: [String], _ expected: [String]) {
    #expect(nearestNames(to: name, among: candidates) == expected)
    #expect(nearestNames(to: name, among: candidates.reversed()) == expected)
  }
}
