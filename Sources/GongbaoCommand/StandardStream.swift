import Diagnostics
import Glibc

/// Standard output or standard error. Every write is checked: output on a full disk is a failure, not silence.
struct StandardStream: Sendable {
  let descriptor: Int32
  let name: String

  static let output = StandardStream(descriptor: STDOUT_FILENO, name: "stdout")
  static let error = StandardStream(descriptor: STDERR_FILENO, name: "stderr")

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// How many columns the terminal has; nil where it is none.
  var columns: Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  func write(_ text: String) throws(SystemFault) { try write(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) throws(SystemFault) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemFault(.write, name, number: errno)
      }
      start += count
    }
  }
}
