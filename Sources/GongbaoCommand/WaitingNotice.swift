import Diagnostics
import Glibc

/// Tells a user at a terminal that work goes on, once it has lasted over a second: a sentence, then one dot more
/// each second. In a pipe, and when quiet, there is nothing.
struct WaitingNotice: Sendable {
  private let isShown: Bool
  private let start: timespec

  /// Begins to wait.
  init(_ terminal: Terminal) {
    isShown = !terminal.isQuiet && terminal.messageFormat == .text && StandardStream.error.isTerminal
    start = Self.now()
    guard isShown else { return }
    // A signal handler may do no more than write fixed bytes.
    if terminal.language == .zh {
      signal(SIGALRM) { _ in WaitingNotice.begin("正在读取和汇总数据 ") }
    } else {
      signal(SIGALRM) { _ in WaitingNotice.begin("Reading and counting ") }
    }
    Self.tick(every: 1)
  }

  /// Work is done.
  func end() {
    guard isShown else { return }
    Self.tick(every: 0)
    signal(SIGALRM, SIG_DFL)
    let lasted = Self.now()
    let seconds = Double(lasted.tv_sec - start.tv_sec) + Double(lasted.tv_nsec - start.tv_nsec) / 1e9
    if seconds >= 1 { write(STDERR_FILENO, "\n", 1) }
  }

  private static func begin(_ sentence: StaticString) {
    write(STDERR_FILENO, sentence.utf8Start, sentence.utf8CodeUnitCount)
    signal(SIGALRM) { _ in write(STDERR_FILENO, ".", 1) }
  }

  private static func tick(every seconds: Int) {
    var interval = itimerval(
      it_interval: timeval(tv_sec: seconds, tv_usec: 0), it_value: timeval(tv_sec: seconds, tv_usec: 0))
    setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &interval, nil)
  }

  private static func now() -> timespec {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now
  }
}
