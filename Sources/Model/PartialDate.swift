/// How much of a date was written.
public enum DatePrecision: UInt8, Sendable, BitwiseCopyable {
  case day
  case month
  case year
}

/// A date as a source gives it: a day, a month or a year.
///
/// A partial date counts from its last day on ("2018" from 2018-12-31) and is never printed as a day.
public struct PartialDate: Sendable, Hashable, BitwiseCopyable {
  /// The last day of what was written; for a full date the day itself.
  public let lastDay: Day
  public let precision: DatePrecision

  init(lastDay: Day, _ precision: DatePrecision) {
    self.lastDay = lastDay
    self.precision = precision
  }

  public init(day: Day) {
    lastDay = day
    precision = .day
  }

  public init?(year: Int, month: Int) {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    lastDay = first.lastOfMonth
    precision = .month
  }

  public init?(year: Int) {
    guard let first = Day(year: year, month: 1, day: 1) else { return nil }
    lastDay = first.lastOfYear
    precision = .year
  }

  /// The first day of what was written.
  public var firstDay: Day {
    switch precision {
    case .day: lastDay
    case .month: lastDay.firstOfMonth
    case .year: lastDay.firstOfYear
    }
  }
}

extension PartialDate: CustomStringConvertible {
  /// `yyyy`, `yyyy-MM` or `yyyy-MM-dd`.
  public var description: String {
    let iso = lastDay.description
    switch precision {
    case .day: return iso
    case .month: return String(iso.prefix(7))
    case .year: return String(iso.prefix(4))
    }
  }

  /// Reads `yyyy`, `yyyy-MM` or `yyyy-MM-dd`, nothing else.
  public init?(iso text: some StringProtocol) { self.init(isoBytes: Array(text.utf8)[...]) }

  init?(isoBytes text: ArraySlice<UInt8>) {
    let bytes = Array(text)
    var parts = [0, 0, 0]
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard index < 10, (0x30...0x39).contains(byte) else { return nil }
      let part = index < 4 ? 0 : index < 7 ? 1 : 2
      parts[part] = parts[part] * 10 + Int(byte - 0x30)
    }
    switch bytes.count {
    case 4: self.init(year: parts[0])
    case 7: self.init(year: parts[0], month: parts[1])
    case 10:
      guard let day = Day(year: parts[0], month: parts[1], day: parts[2]) else { return nil }
      self.init(day: day)
    default: return nil
    }
  }
}
