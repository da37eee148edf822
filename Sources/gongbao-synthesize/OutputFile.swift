import Glibc

/// A file being written through a fixed buffer: memory does not grow with the rows.
struct OutputFile: ~Copyable {
  private static let capacity = 1 << 20

  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  init(path: String) throws(SynthesisFault) {
    let opened = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard opened >= 0 else { throw .system(path: path, code: errno) }
    self.path = path
    descriptor = opened
    // Room for the row that crosses the mark.
    buffer.reserveCapacity(Self.capacity + 4096)
  }

  mutating func append(_ bytes: [UInt8]) {
    buffer.append(contentsOf: bytes)
  }

  mutating func append(_ byte: UInt8) {
    buffer.append(byte)
  }

  /// Decimal digits, with leading zeros up to `width`.
  mutating func append(digits value: Int, width: Int = 1) {
    var divisor = 1
    var digits = 1
    while digits < width || value / divisor >= 10 {
      divisor *= 10
      digits += 1
    }
    while divisor > 0 {
      buffer.append(UInt8(truncatingIfNeeded: 0x30 + value / divisor % 10))
      divisor /= 10
    }
  }

  /// Ends a row; the buffer goes to the file when it is full.
  mutating func endRow() throws(SynthesisFault) {
    buffer.append(0x0D)
    buffer.append(0x0A)
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Writes what is left. A close that fails may be a full disk speaking late, so it counts.
  consuming func finish() throws(SynthesisFault) {
    try flush()
    let (path, closed) = (path, Glibc.close(descriptor))
    if closed != 0 { throw .system(path: path, code: errno) }
  }

  private mutating func flush() throws(SynthesisFault) {
    if let code = StandardStream.writeAll(buffer, to: descriptor) { throw .system(path: path, code: code) }
    buffer.removeAll(keepingCapacity: true)
  }
}
