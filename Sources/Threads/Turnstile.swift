import Synchronization

/// Hands out 0, 1, 2 … below a count, each to one thread.
public final class Turnstile: Sendable {
  private let count: Int
  private let next = Atomic<Int>(0)

  public init(_ count: Int) { self.count = count }

  /// The next number; nil when all have been handed out.
  public func take() -> Int? {
    let turn = next.add(1, ordering: .relaxed).oldValue
    return turn < count ? turn : nil
  }

  /// Hands out no more.
  public func close() { next.store(count, ordering: .relaxed) }
}
