import Glibc

/// Threads at the same work beside the caller's own. Whoever lets go of them waits until they have finished.
public struct Crew: ~Copyable {
  private let threads: [pthread_t]

  /// Carries the work to a thread.
  private final class Errand: Sendable {
    let work: @Sendable () -> Void
    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }

  /// Calls `work` once on each of `count` new threads. Where the system gives no more threads there are fewer, even none.
  public init(_ count: Int, _ work: @escaping @Sendable () -> Void) {
    var threads: [pthread_t] = []
    for _ in 0..<max(0, count) {
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
    self.threads = threads
  }

  /// Waits until all have finished.
  public consuming func join() {}

  deinit {
    for thread in threads { pthread_join(thread, nil) }
  }
}
