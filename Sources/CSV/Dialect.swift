/// How the cells of a file are set apart. Quoting is that of RFC 4180 in every dialect.
public struct Dialect: Sendable, Hashable {
  /// The byte between two cells.
  public let delimiter: UInt8

  public static let comma = Dialect(delimiter: UInt8(ascii: ","))
  public static let tab = Dialect(delimiter: UInt8(ascii: "\t"))

  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  private init(delimiter: UInt8) { self.delimiter = delimiter }

  /// What the account of a file calls it.
  public var name: String { self == .tab ? "tab" : "comma" }

  /// The dialect of a file that begins with `head`: tab where its first line with a delimiter has tabs and no comma.
  public static func sniffed(from head: Span<UInt8>) -> Dialect {
    var sawTab = false
    for index in head.indices {
      switch head[index] {
      case comma.delimiter: return .comma
      case tab.delimiter: sawTab = true
      case lineFeed where sawTab: return .tab
      default: break
      }
    }
    return sawTab ? .tab : .comma
  }
}
