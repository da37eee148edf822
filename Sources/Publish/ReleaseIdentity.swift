import Model

/// Which release: the bulletin, the region where it is one of a set, and the date.
///
/// It decides the path `<bulletin>[/<region code>]/<as-of>`; both names are checked, so that nothing that came
/// from a data file can lead out of the output directory.
public struct ReleaseIdentity: Sendable, Hashable {
  public let bulletin: String
  public let regionCode: String?
  public let asOf: Day

  /// - Throws: `invalidName` for a name that could not be one component of a path.
  public init(bulletin: String, regionCode: String?, asOf: Day) throws(PublishError) {
    guard Self.isPathComponent(bulletin), bulletin != Self.latest, Day(iso: bulletin) == nil else {
      throw .invalidName(bulletin)
    }
    if let regionCode {
      guard Self.isPathComponent(regionCode), Day(iso: regionCode) == nil else {
        throw .invalidName(regionCode)
      }
    }
    self.bulletin = bulletin
    self.regionCode = regionCode
    self.asOf = asOf
  }

  /// The directory of links to the newest releases.
  static let latest = "latest"

  /// Letters, digits, `_` and `-`, at most 64 of them.
  public static func isPathComponent(_ name: String) -> Bool {
    (1...64).contains(name.utf8.count)
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  /// The directory of all dates of the bulletin, relative to the output directory.
  public var series: String { regionCode.map { "\(bulletin)/\($0)" } ?? bulletin }
  /// The release directory, relative to the output directory.
  public var path: String { "\(series)/\(asOf)" }
}
