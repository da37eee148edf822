import Diagnostics
import FoundationEssentials
import Model

/// What a release was made from and what it holds: `manifest.json`.
///
/// Nothing in it tells when or where it was made: the same inputs and date give the same bytes.
public struct Manifest: Sendable, Codable, Hashable {
  /// One input file and the account of its rows.
  public struct Input: Sendable, Codable, Hashable {
    /// Relative to the workspace.
    public var path: String
    public var bytes: Int
    public var sha256: String
    public var read: Int
    public var accepted: Int
    public var quarantined: Int
    public var skipped: Int

    /// - Parameters:
    ///   - file: the account of a file that was read.
    ///   - workspace: the directory its path is relative to.
    /// - Throws: `inputChanged` when the file no longer has the size that was read.
    public init(_ file: FileAccount, in workspace: String) throws(PublishError) {
      path = file.path
      read = file.rows.read
      accepted = file.rows.accepted
      quarantined = file.rows.quarantined
      skipped = file.rows.skipped
      do throws(SystemFault) {
        (sha256, bytes) = try SHA256.hexadecimal(ofFile: "\(workspace)/\(file.path)")
      } catch {
        throw .system(error)
      }
      if bytes != file.bytes { throw .inputChanged(file.path) }
    }
  }

  /// One file and its digest.
  public struct File: Sendable, Codable, Hashable {
    public var path: String
    public var bytes: Int
    public var sha256: String

    public init(path: String, content: [UInt8]) {
      self.path = path
      bytes = content.count
      sha256 = SHA256.hexadecimal(of: content)
    }
  }

  public var tool: String
  public var version: String
  public var bulletin: String
  public var title: String
  public var asOf: String
  /// Code of the region where the bulletin is one of a set.
  public var region: String?
  /// Sorted by path.
  public var inputs: [Input]
  /// `gongbao.json5` and the workspace's own templates, relative to the workspace, sorted by path.
  public var configuration: [File]
  /// Relative to the release, sorted by path.
  public var outputs: [File]

  static let fileName = "manifest.json"

  private enum CodingKeys: String, CodingKey {
    case tool, version, bulletin, title, region, inputs, configuration, outputs
    case asOf = "as_of"
  }
}

extension Encodable {
  /// Indented JSON with sorted keys and a line end, the same bytes for the same value.
  func publishedJSON() -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    // Encoding fails only for non-finite floating point numbers and non-string keys; there are none.
    guard let encoded = try? encoder.encode(self) else { return [] }
    return [UInt8](encoded) + [0x0A]
  }
}
