import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// Runs the same work on several threads and waits for all of them.
enum Workers {
  /// Carries the work to a thread.
  private final class Errand: Sendable {
    let work: @Sendable () -> Void
    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }

  /// Calls `work` once on each of `count` threads, the caller's among them. Where the system gives no more threads
  /// the work is done by fewer.
  static func run(_ count: Int, _ work: @escaping @Sendable () -> Void) {
    var threads: [pthread_t] = []
    for _ in 1..<max(1, count) {
      var thread = pthread_t()
      let errand = Unmanaged.passRetained(Errand(work))
      let status = pthread_create(
        &thread, nil,
        { argument in
          guard let argument else { return nil }
          Unmanaged<Errand>.fromOpaque(argument).takeRetainedValue().work()
          return nil
        }, errand.toOpaque())
      if status == 0 { threads.append(thread) } else { errand.release() }
    }
    work()
    for thread in threads { pthread_join(thread, nil) }
  }
}

/// Hands out 0, 1, 2 … below a count, each to one thread.
final class Turnstile: Sendable {
  private let count: Int
  private let next = Atomic<Int>(0)

  init(_ count: Int) { self.count = count }

  func take() -> Int? {
    let turn = next.add(1, ordering: .relaxed).oldValue
    return turn < count ? turn : nil
  }
}
