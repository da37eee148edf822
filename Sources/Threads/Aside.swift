import Synchronization

/// Work that a thread of its own does until somebody asks what came of it.
public struct Aside<Output: Sendable>: ~Copyable {
  private let work: @Sendable () -> Output
  private let place = Place()
  private let crew: Crew

  private final class Place: Sendable {
    let output = Mutex<Output?>(nil)
  }

  /// - Parameter threads: how many the caller may have; with one, the work is done when it is asked for.
  public init(threads: Int, _ work: @escaping @Sendable () -> Output) {
    self.work = work
    let place = place
    crew = Crew(threads > 1 ? 1 : 0) {
      let output = work()
      place.output.withLock { $0 = output }
    }
  }

  /// Waits for the work, or does it where no thread did.
  public consuming func output() -> Output {
    let (place, work) = (place, work)
    crew.join()
    return place.output.withLock { $0 } ?? work()
  }
}
