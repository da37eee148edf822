import DataPackages
import Diagnostics
import Model

/// What a release was made from and what it holds: `manifest.json`.
///
/// Nothing in it tells when or where it was made: the same inputs and date give the same bytes.
public struct Manifest: Sendable, Decodable, Hashable {
  /// One input file and the account of its rows.
  public struct Input: Sendable, Decodable, Hashable {
    /// Relative to the workspace.
    public var path: String
    public var bytes: Int
    public var sha256: String
    public var read: Int
    public var accepted: Int
    public var quarantined: Int
    public var skipped: Int

    /// - Throws: `inputChanged` when the file is no longer the one that was read.
    public init(_ file: FileAccount, _ digests: InputDigests) throws(PublishError) {
      let digest = try digests.digest(of: file)
      path = file.path
      bytes = digest.bytes
      sha256 = digest.sha256
      read = file.rows.read
      accepted = file.rows.accepted
      quarantined = file.rows.quarantined
      skipped = file.rows.skipped
    }
  }

  /// One file and its digest.
  public struct File: Sendable, Decodable, Hashable {
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

extension Manifest {
  var json: PublishedJSON {
    .object([
      ("as_of", .text(asOf)), ("bulletin", .text(bulletin)),
      ("configuration", .list(configuration.map(\.json))), ("inputs", .list(inputs.map(\.json))),
      ("outputs", .list(outputs.map(\.json))), ("region", region.map { .text($0) }),
      ("title", .text(title)), ("tool", .text(tool)), ("version", .text(version)),
    ])
  }
}

extension Manifest.Input {
  fileprivate var json: PublishedJSON {
    .object([
      ("accepted", .integer(accepted)), ("bytes", .integer(bytes)), ("path", .text(path)),
      ("quarantined", .integer(quarantined)), ("read", .integer(read)), ("sha256", .text(sha256)),
      ("skipped", .integer(skipped)),
    ])
  }
}

extension Manifest.File {
  fileprivate var json: PublishedJSON {
    .object([("bytes", .integer(bytes)), ("path", .text(path)), ("sha256", .text(sha256))])
  }
}
