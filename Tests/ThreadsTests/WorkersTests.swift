import Synchronization
import Testing

@testable import Threads

@Suite struct WorkersTests {
  struct Odd: Error, Equatable {
    var number: Int
  }

  @Test(arguments: [0, 1, 2, 3, 64], [0, 1, 2, 17, 1000])
  func `what is mapped stands in the order of the items`(threads: Int, count: Int) {
    let doubled = Workers.map(Array(0..<count), threads: threads) { 2 * $0 }
    #expect(doubled == (0..<count).map { 2 * $0 })
  }

  @Test(arguments: [1, 2, 8])
  func `the fault of the first item is thrown, whichever thread is first`(threads: Int) {
    for _ in 0..<50 {
      #expect(throws: Odd(number: 7)) {
        try Workers.map(Array(0..<100), threads: threads) { number throws(Odd) -> Int in
          if number >= 7, !number.isMultiple(of: 2) { throw Odd(number: number) }
          return number
        }
      }
    }
  }

  @Test func `after a fault one thread goes on with nothing`() {
    let seen = Count()
    _ = try? Workers.map(Array(0..<10), threads: 1) { number throws(Odd) -> Int in
      seen.number.withLock { $0 = number }
      if number == 3 { throw Odd(number: number) }
      return number
    }
    #expect(seen.number.withLock { $0 } == 3)
  }

  final class Count: Sendable {
    let number = Mutex(0)
  }

  @Test(arguments: [1, 2, 5])
  func `work is run once on each thread`(count: Int) {
    let runs = Count()
    Workers.run(count) { runs.number.withLock { $0 += 1 } }
    #expect(runs.number.withLock { $0 } == count)
  }

  @Test func `a crew has finished when it is let go`() {
    let runs = Count()
    do {
      let crew = Crew(3) { runs.number.withLock { $0 += 1 } }
      crew.join()
    }
    #expect(runs.number.withLock { $0 } == 3)
  }
}
