extension CellText {
  /// The text with what is none in sight, for a clerk to mend: a byte that belongs to no character and a NUL as `\xB5`.
  ///
  /// - Parameter isDecoded: the text is not as it lies in the file, so that of a bad byte only the place is known: `\x??`.
  static func shown(_ text: Span<UInt8>, isDecoded: Bool) -> String {
    let bytes = bytes(of: text)
    var shown = ""
    var place = 0
    var rest = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    while true {
      switch parser.parseScalar(from: &rest) {
      case .emptyInput: return shown
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        if scalar == "\0" { shown += escaped(0) } else { shown.unicodeScalars.append(scalar) }
        place += encoded.count
      case .error(let length):
        for byte in bytes[place..<place + length] { shown += isDecoded ? "\\x??" : escaped(byte) }
        place += length
      }
    }
  }

  private static func escaped(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "\\x" + (digits.count == 1 ? "0" : "") + digits
  }
}
