/// A description of data files for programs: a Frictionless Data Package, version 2 (`datapackage.json`).
public struct DataPackage: Sendable {
  /// Lower-case letters, digits, `-`, `_` and `.`.
  public var name: String
  public var title: String
  public var description: String?
  public var version: String?
  /// Who publishes it.
  public var publisher: String?
  /// Where its data come from: titles, each with a path in the package where there is one.
  public var sources: [(title: String, path: String?)]
  public var resources: [DataResource]

  public static let fileName = "datapackage.json"
  private static let profile = "https://datapackage.org/profiles/2.0/datapackage.json"

  public init(name: String, title: String, resources: [DataResource]) {
    self.name = Self.name(name)
    self.title = title
    self.resources = resources
    sources = []
  }

  /// `text` in the letters that names are made of.
  static func name(_ text: String) -> String {
    String(
      decoding: text.lowercased().utf8.map { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
          UInt8(ascii: "_"), UInt8(ascii: "."):
          byte
        default: UInt8(ascii: "-")
        }
      }, as: UTF8.self)
  }

  public var json: PublishedJSON {
    let publisher = publisher.map { publisher in
      PublishedJSON.list([
        .object([("title", .text(publisher)), ("roles", .list([.text("publisher")]))])
      ])
    }
    let sources = sources.map { source in
      PublishedJSON.object([("title", .text(source.title)), ("path", source.path.map { .text($0) })])
    }
    return .object([
      ("$schema", .text(Self.profile)), ("name", .text(name)), ("title", .text(title)),
      ("description", description.map { .text($0) }), ("version", version.map { .text($0) }),
      ("contributors", publisher), ("sources", sources.isEmpty ? nil : .list(sources)),
      ("resources", .list(namedResources.map(\.json))),
    ])
  }

  /// The resources, no two of one name.
  private var namedResources: [DataResource] {
    var taken: Set<String> = []
    return resources.map { resource in
      var resource = resource
      let name = Self.name(resource.name)
      resource.name = name
      var number = 2
      while !taken.insert(resource.name).inserted {
        resource.name = "\(name)-\(number)"
        number += 1
      }
      return resource
    }
  }
}
