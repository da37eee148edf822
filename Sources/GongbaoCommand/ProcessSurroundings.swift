import Diagnostics
import Glibc
import Model

/// What a process finds around it. Nothing below this layer looks at the clock, the environment or the
/// current directory.
struct ProcessSurroundings: Sendable {
  var currentDirectory: String
  var processors: Int
  /// The value of an environment variable; nil where it is not set or empty.
  var variable: @Sendable (String) -> String?

  static func current() -> ProcessSurroundings {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let path = getcwd(&buffer, buffer.count).map { String(cString: $0) } ?? "."
    return ProcessSurroundings(
      currentDirectory: path, processors: max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))),
      variable: { name in
        guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
        return value
      })
  }

  /// Today where the user is.
  static func today() -> Day {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? .distantFuture
  }

  /// The language of messages: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set decides; Chinese
  /// unless it is English.
  var language: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first ?? ""
    return locale == "en" || locale.hasPrefix("en_") || locale.hasPrefix("en.") ? .en : .zh
  }

  /// An absolute path for one that may be relative to the current directory, without `.` and `..`.
  func absolute(_ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : "\(currentDirectory)/\(path)"
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The path as the user would write it from where they are. Nobody is at `/`, where a service runs: its log has whole paths.
  func relative(_ path: String) -> String {
    if currentDirectory == "/" { return path }
    if path == currentDirectory { return "." }
    let prefix = currentDirectory + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}
