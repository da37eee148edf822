/// A place in the source and the same place in the decoded text.
struct TextPlace: Equatable {
  var source: Int
  var decoded: Int

  fileprivate mutating func subtract(_ origin: TextPlace) {
    source -= origin.source
    decoded -= origin.decoded
  }
}

/// How far a text is decoded, and where its physical lines begin.
struct DecodingCursor {
  /// Stands where a byte could not be decoded.
  static let fault: UInt8 = 0xFF

  var place: TextPlace
  /// Behind every line feed and every carriage return.
  var lineStarts: [TextPlace] = []

  init(at place: TextPlace) { self.place = place }

  /// Counts from `origin` on, and forgets the lines that begin before it.
  mutating func drop(_ origin: TextPlace) {
    lineStarts.removeAll { $0.decoded < origin.decoded }
    for index in lineStarts.indices { lineStarts[index].subtract(origin) }
    place.subtract(origin)
  }

  /// The first line that begins at or behind a place of the source.
  func line(atOrBehind source: Int) -> TextPlace? {
    var low = 0, high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle].source < source { low = middle + 1 } else { high = middle }
    }
    return low < lineStarts.count ? lineStarts[low] : nil
  }

  /// Writes one character, its first byte lowest, that takes `length` bytes of the source.
  @inline(__always)
  mutating func put(_ character: UInt32, of length: Int, into target: inout MutableRawSpan) {
    target.storeBytes(of: character, toByteOffset: place.decoded, as: UInt32.self)
    place.source += length
    place.decoded += character.utf8Length
  }

  /// Marks `length` bytes of the source as undecodable.
  mutating func putFault(of length: Int, into target: inout MutableRawSpan) {
    target.storeBytes(of: Self.fault, toByteOffset: place.decoded, as: UInt8.self)
    place.source += length
    place.decoded += 1
  }

  /// Writes an ASCII character that takes `length` bytes of the source.
  @inline(__always)
  mutating func put(ascii: UInt8, of length: Int, into target: inout MutableRawSpan) {
    target.storeBytes(of: ascii, toByteOffset: place.decoded, as: UInt8.self)
    place.source += length
    place.decoded += 1
    if ascii == Dialect.lineFeed || ascii == Dialect.carriageReturn { lineStarts.append(place) }
  }
}
