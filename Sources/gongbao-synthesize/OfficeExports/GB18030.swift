import Glibc

/// Writes text as Excel's “CSV” does on a Chinese Windows, by the tables of the C library.
enum GB18030 {
  static func bytes(of text: String) throws(SynthesisFault) -> [UInt8] {
    let converter = iconv_open("GB18030", "UTF-8")
    // iconv_open says with the address -1 that it failed.
    guard Int(bitPattern: converter) != -1 else { throw .system(path: "GB18030", code: errno) }
    defer { iconv_close(converter) }
    var input = Array(text.utf8).map(CChar.init(bitPattern:))
    // No character is more than twice as long as in UTF-8: four bytes where UTF-8 has two.
    var output = [CChar](repeating: 0, count: input.count * 2)
    let unwritten: Int? = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var (from, fromLeft) = (source.baseAddress, source.count)
        var (to, toLeft) = (target.baseAddress, target.count)
        let outcome = iconv(converter, &from, &fromLeft, &to, &toLeft)
        return outcome == Int.max || Int(bitPattern: UInt(outcome)) < 0 ? nil : toLeft
      }
    }
    guard let unwritten else { throw .system(path: "GB18030", code: errno) }
    return output.dropLast(unwritten).map(UInt8.init(bitPattern:))
  }
}
