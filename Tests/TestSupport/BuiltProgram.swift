import FileSystem
import Glibc

/// Runs the built `gongbao`, or another program, as a user would.
public struct BuiltProgram: Sendable {
  /// How a run ended.
  public struct Outcome: Sendable {
    /// The exit status; -N when signal N ended it.
    public var status: Int32
    public var output: String
    public var errors: String
  }

  public var directory: String
  public var environment: [String: String]
  /// Words before the program, such as a shell that sets limits.
  public var prefix: [String]

  /// - Parameters:
  ///   - directory: where the program runs.
  ///   - environment: the only variables it sees besides `PATH`.
  public init(
    in directory: String, environment: [String: String] = ["LANG": "zh_CN.UTF-8"], prefix: [String] = []
  ) {
    self.directory = directory
    self.environment = environment
    self.prefix = prefix
  }

  /// The binary beside the running tests.
  public static let gongbao: String = {
    let tests = SymbolicLink.target(of: "/proc/self/exe") ?? ""
    let beside = "\(FileTree.parent(of: tests))/gongbao"
    return FileTree.kind(of: beside) == .absent ? "\(Repository.path)/.build/debug/gongbao" : beside
  }()

  /// Runs `gongbao` to its end.
  public func gongbao(_ words: String...) throws -> Outcome { try run([Self.gongbao] + words) }

  /// Runs any program to its end.
  public func run(_ words: [String]) throws -> Outcome {
    let capture = try TemporaryDirectory()
    let process = try start(words, capture: capture)
    return Outcome(
      status: process.wait(), output: try capture.text(of: "output") ?? "",
      errors: try capture.text(of: "errors") ?? "")
  }

  /// Starts `gongbao` and goes on; the caller waits for it.
  public func startGongbao(_ words: String..., capture: TemporaryDirectory) throws -> RunningProgram {
    try start([Self.gongbao] + words, capture: capture)
  }

  private func start(_ words: [String], capture: TemporaryDirectory) throws -> RunningProgram {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let variables = environment.merging(["PATH": path]) { own, _ in own }.sorted { $0.key < $1.key }
    let arguments =
      ["/usr/bin/env", "-C", directory, "-i"] + variables.map { "\($0.key)=\($0.value)" } + prefix + words
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    for (descriptor, name) in [(STDOUT_FILENO, "output"), (STDERR_FILENO, "errors")] {
      posix_spawn_file_actions_addopen(
        &actions, descriptor, "\(capture.path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    pointers.append(nil)
    var process = pid_t()
    let status = posix_spawn(&process, arguments[0], &actions, nil, pointers, nil)
    guard status == 0 else { throw TestFailure("cannot start \(words[0]): errno \(status)") }
    return RunningProgram(process: process)
  }
}

/// A program that was started.
public struct RunningProgram: Sendable {
  let process: pid_t

  public func kill(_ signal: Int32) { Glibc.kill(process, signal) }

  /// Waits for the end: the exit status, or -N when signal N ended it.
  public func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : -signal
  }
}
