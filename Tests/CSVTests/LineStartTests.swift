import TestSupport
import Testing

@testable import CSV

/// Where the lines of a file begin, asked from each of its bytes.
@Suite struct LineStartTests {
  @Test(arguments: TextEncoding.unmarked, ["", "\u{FEFF}"])
  func isFoundFromEveryByte(_ encoding: TextEncoding, mark: String) throws {
    // 上 is 0A 4E and 䀊 has the byte of a line feed too; neither is one.
    let text = "\n工会,上\r\n䀊上\n\r\n\nĀ\n上上\n末"
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let marked = encoding.scheme == .gb18030 ? "" : mark
    var bytes = [UInt8](marked, as: encoding.systemName)
    var starts: [Int] = []
    for line in lines.dropLast() {
      bytes += [UInt8](String(String.UnicodeScalarView(line)) + "\n", as: encoding.systemName)
      starts.append(bytes.count)
    }
    bytes += [UInt8](lines.last.map { String(String.UnicodeScalarView($0)) } ?? "", as: encoding.systemName)
    let directory = try TemporaryDirectory()
    try directory.write(bytes, to: "lines.csv")
    let unit = encoding.scheme.unitLength
    let fitted = encoding.fitted(to: bytes.span)
    for offset in 0...bytes.count + 2 {
      let found = try LineStart.first(atOrBehind: offset, in: "\(directory.path)/lines.csv", encoding: fitted)
      let expected = starts.first { $0 >= max(offset, fitted.markLength + unit) }
      #expect(found == expected, "\(encoding.name) at \(offset)")
    }
  }
}
