import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#endif

/// Python as an oracle that is not our own code. A test that needs one of its modules skips where it is not installed:
/// `.enabled(if: Python.has("html5lib"), "python3-html5lib is not installed")`.
public enum Python {
  public static func has(_ module: String) -> Bool { output(of: "import \(module)", on: "") != nil }

  /// What `script` prints, on standard output or as an error; it finds `input` in the file `sys.argv[1]`. Nil where it
  /// fails.
  public static func output(of script: String, on input: String) -> String? {
    let (text, status) = run(script, on: input)
    return status == 0 ? text : nil
  }

  /// What `script` prints, whether it fails or not, and its exit status.
  public static func run(_ script: String, on input: String) -> (text: String, status: Int32) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gongbao-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(script.utf8).write(to: folder.appending(path: "script.py"))
      try Data(input.utf8).write(to: folder.appending(path: "input"))
    } catch {
      return ("\(error)", -1)
    }
    let command = "cd '\(folder.path)' && python3 script.py input 2>&1"
    guard let pipe = popen(command, "r") else { return ("", -1) }
    var bytes: [UInt8] = []
    var byte = getc(pipe)
    while byte != EOF {
      bytes.append(UInt8(truncatingIfNeeded: byte))
      byte = getc(pipe)
    }
    return (String(decoding: bytes, as: UTF8.self), pclose(pipe))
  }
}
