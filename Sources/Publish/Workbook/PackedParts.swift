import CZlib

/// The XML parts packed into a workbook's file.
enum PackedParts {
  /// Whether every part ends with the close of its root: one that could not be written whole does not.
  static func areWhole(in file: [UInt8]) -> Bool {
    guard let parts = parts(of: file), !parts.isEmpty else { return false }
    return parts.allSatisfy { part in unpacked(part).map(isClosed) ?? false }
  }

  private struct Part {
    var packed: ArraySlice<UInt8>
    var isDeflated: Bool
    var size: Int
  }

  /// As the directory at the end of the file lists them; nil where that does not fit the file.
  private static func parts(of file: [UInt8]) -> [Part]? {
    let endLength = 22
    let end = file.count - endLength
    guard end >= 0, number(4, at: end, of: file) == 0x0605_4B50,
      let count = number(2, at: end + 10, of: file),
      var entry = number(4, at: end + 16, of: file)
    else { return nil }
    var parts: [Part] = []
    for _ in 0..<count {
      guard number(4, at: entry, of: file) == 0x0201_4B50, let method = number(2, at: entry + 10, of: file),
        let packedSize = number(4, at: entry + 20, of: file), let size = number(4, at: entry + 24, of: file),
        let name = number(2, at: entry + 28, of: file), let extra = number(2, at: entry + 30, of: file),
        let comment = number(2, at: entry + 32, of: file), let head = number(4, at: entry + 42, of: file),
        let headName = number(2, at: head + 26, of: file), let headExtra = number(2, at: head + 28, of: file)
      else { return nil }
      let start = head + 30 + headName + headExtra
      guard start + packedSize <= file.count else { return nil }
      parts.append(Part(packed: file[start..<start + packedSize], isDeflated: method == 8, size: size))
      entry += 46 + name + extra + comment
    }
    return parts
  }

  /// A number of so many bytes, the lowest first.
  private static func number(_ length: Int, at place: Int, of file: [UInt8]) -> Int? {
    guard place >= 0, place + length <= file.count else { return nil }
    return file[place..<place + length].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private static func unpacked(_ part: Part) -> [UInt8]? {
    guard part.isDeflated else { return part.size == part.packed.count ? Array(part.packed) : nil }
    var stream = z_stream()
    // Without the header that zlib's own files have.
    guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      return nil
    }
    defer { inflateEnd(&stream) }
    var packed = Array(part.packed)
    var bytes = [UInt8](repeating: 0, count: part.size + 1)
    let outcome = packed.withUnsafeMutableBufferPointer { input in
      bytes.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return inflate(&stream, Z_FINISH)
      }
    }
    guard outcome == Z_STREAM_END, Int(stream.total_out) == part.size else { return nil }
    bytes.removeLast()
    return bytes
  }

  /// Whether an XML document ends with the closing tag of its root.
  private static func isClosed(_ document: [UInt8]) -> Bool {
    let text = document.reversed().drop { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    let root = document.split(separator: UInt8(ascii: "<")).dropFirst().first ?? []
    let name = root.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    let close = Array("</".utf8) + name + [UInt8(ascii: ">")]
    return text.starts(with: close.reversed())
  }
}
