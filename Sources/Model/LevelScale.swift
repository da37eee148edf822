/// The place of a level on a `LevelScale`, 0 the highest.
public typealias LevelIndex = UInt8

/// One level at which a studio can be named.
public struct Level: Sendable, Hashable {
  /// Short id used in measures (`province` in `held_province`).
  public var id: String
  /// The name bulletins print (自治区级).
  public var name: String
  /// Further spellings accepted in data.
  public var aliases: [String]

  public init(id: String, name: String, aliases: [String] = []) {
    self.id = id
    self.name = name
    self.aliases = aliases
  }
}

/// The levels of a workspace, highest first; at most `maximumCount`.
///
/// Two ways of counting are never mixed (rules §4): a studio's *highest* level counts it once, the levels it
/// *holds* count it at each naming.
public struct LevelScale: Sendable, Hashable {
  public let levels: [Level]

  /// A level set is kept in 32 bits.
  public static let maximumCount = 32

  public init?(_ levels: [Level]) {
    guard (1...Self.maximumCount).contains(levels.count) else { return nil }
    self.levels = levels
  }

  public subscript(index: LevelIndex) -> Level { levels[Int(index)] }
  public func index(ofID id: String) -> LevelIndex? {
    levels.firstIndex { $0.id == id }.map { LevelIndex($0) }
  }
  /// What a studio without any valid naming counts as.
  public var lowest: LevelIndex { LevelIndex(levels.count - 1) }
}

/// The levels a studio holds at a day.
public struct LevelSet: Sendable, Hashable, BitwiseCopyable {
  /// One bit a level, the lowest bit the highest level.
  public private(set) var bits: UInt32

  public init(bits: UInt32 = 0) { self.bits = bits }
  public mutating func insert(_ level: LevelIndex) { bits |= 1 << UInt32(level) }
  public func contains(_ level: LevelIndex) -> Bool { bits & (1 << UInt32(level)) != 0 }
  /// The highest level held, nil for none.
  public var highest: LevelIndex? { bits == 0 ? nil : LevelIndex(bits.trailingZeroBitCount) }
}
