import Glibc

/// Where the program speaks to the terminal: unlike `print`, a full disk or a closed pipe is noticed.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  func write(_ text: String) throws(SynthesisFault) {
    if let code = Self.writeAll(Array(text.utf8), to: rawValue) {
      throw .system(path: self == .output ? "stdout" : "stderr", code: code)
    }
  }

  /// Writes every byte, going on where a signal broke in.
  ///
  /// - Returns: the error number of a write that failed, or nil.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { region in
      var rest = region[...]
      while !rest.isEmpty {
        // The rebased slice begins at `rest` and is as long as it: write stays inside the array.
        let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0 && errno == EINTR { continue }
        if written < 0 { return errno }
        rest = rest.dropFirst(written)
      }
      return nil
    }
  }
}
