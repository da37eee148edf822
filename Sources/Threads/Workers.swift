import Synchronization

/// Runs work on several threads and waits for all of them.
public enum Workers {
  /// Calls `work` once on each of `count` threads, the caller's among them. Where the system gives no more threads
  /// the work is done by fewer.
  public static func run(_ count: Int, _ work: @escaping @Sendable () -> Void) {
    let crew = Crew(count - 1, work)
    work()
    crew.join()
  }

  /// `transform` of every item, in the order of the items, whichever thread comes to which.
  ///
  /// - Throws: the fault of the first item that has one, as a loop would; some items after it may have been
  ///   transformed all the same.
  public static func map<Item: Sendable, Output: Sendable, Fault: Error>(
    _ items: [Item], threads: Int, _ transform: @escaping @Sendable (Item) throws(Fault) -> Output
  ) throws(Fault) -> [Output] {
    let turnstile = Turnstile(items.count)
    let results = Results<Output, Fault>(count: items.count)
    run(min(threads, items.count)) {
      while let turn = turnstile.take() {
        do throws(Fault) {
          let output = try transform(items[turn])
          results.put(.success(output), at: turn)
        } catch {
          // Whatever stands before this item has been handed out already, so no earlier fault is missed.
          turnstile.close()
          results.put(.failure(error), at: turn)
        }
      }
    }
    return try results.outputs()
  }
}

/// What the threads of a `map` bring home, each in its place.
private final class Results<Output: Sendable, Fault: Error>: Sendable {
  private let places: Mutex<[Result<Output, Fault>?]>

  init(count: Int) { places = Mutex(Array(repeating: nil, count: count)) }

  func put(_ result: Result<Output, Fault>, at place: Int) { places.withLock { $0[place] = result } }

  /// Every output, or the first fault.
  func outputs() throws(Fault) -> [Output] {
    var outputs: [Output] = []
    for case let result? in places.withLock({ $0 }) { outputs.append(try result.get()) }
    return outputs
  }
}
