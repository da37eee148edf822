/// Loses files, lines and bytes as long as the fault stays that they show, for whoever looks for its cause.
struct SmallestFiles {
  private(set) var files: [String: [UInt8]]
  private let isFaulty: ([String: [UInt8]]) throws -> Bool

  init(of files: [String: [UInt8]], where isFaulty: @escaping ([String: [UInt8]]) throws -> Bool) throws {
    self.files = files
    self.isFaulty = isFaulty
    let facts = files.keys.sorted().filter { $0 != "studios.csv" }
    if let path = try facts.first(where: { path in
      try isFaulty(files.filter { [path, "studios.csv"].contains($0.key) })
    }) {
      self.files = files.filter { [path, "studios.csv"].contains($0.key) }
    } else {
      for path in facts { _ = try keep(path, nil) }
    }
    for path in self.files.keys.sorted() {
      var size = (self.files[path] ?? []).count / 2
      while size > 0 {
        var start = 0
        while let bytes = self.files[path], start < bytes.count {
          let end = min(start + size, bytes.count)
          if try !keep(path, Array(bytes[..<start] + bytes[end...])) { start += size }
        }
        size /= 2
      }
    }
  }

  /// Keeps a file so, or without it, if that shows the fault still.
  private mutating func keep(_ path: String, _ bytes: [UInt8]?) throws -> Bool {
    var fewer = files
    fewer[path] = bytes
    guard try isFaulty(fewer) else { return false }
    files = fewer
    return true
  }
}

extension SmallestFiles: CustomStringConvertible {
  var description: String {
    files.sorted { $0.key < $1.key }
      .map { "\($0.key): \(String(decoding: $0.value, as: UTF8.self).debugDescription)" }.joined(
        separator: "\n")
  }
}
