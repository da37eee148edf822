import Glibc

/// Runs the built `gongbao-synthesize`, which lies beside the test bundle.
struct SynthesizeProgram {
  enum Fault: Error {
    case spawn(Int32)
  }

  struct Outcome {
    let status: Int32
    let standardError: String
  }

  /// A directory of its own for one test, gone with it.
  struct Scratch: ~Copyable {
    let path: String

    init() throws {
      var template = Array("/tmp/synthesize-XXXXXX".utf8CString)
      guard mkdtemp(&template) != nil else { throw Fault.spawn(errno) }
      path = template.withUnsafeBufferPointer {
        String(decoding: $0.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      }
    }

    deinit {
      for name in SynthesizeProgram.names(in: path) { unlink(path + "/" + name) }
      rmdir(path)
    }
  }

  /// - Parameter scratch: where stderr is kept while the program runs.
  func run(_ arguments: [String], scratch: borrowing Scratch) throws -> Outcome {
    let errors = scratch.path + "/stderr.txt"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let program = Self.directoryOfTests + "/gongbao-synthesize"
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process = pid_t()
    let failure = posix_spawn(&process, program, &actions, nil, &words, environ)
    guard failure == 0 else { throw Fault.spawn(failure) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return Outcome(
      // A program that a signal ended has no exit status: its number, negative.
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F),
      standardError: String(decoding: Self.bytes(of: errors) ?? [], as: UTF8.self))
  }

  static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return bytes
  }

  /// The names of a directory's files, sorted.
  static func names(in path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static var directoryOfTests: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(decoding: buffer.prefix(max(count, 0)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return path.split(separator: "/").dropLast().reduce(into: "") { $0 += "/" + $1 }
  }
}
