/// One file of a data package.
public struct DataResource: Sendable {
  /// What kind of file it is.
  public enum Content: Sendable {
    /// A CSV file in UTF-8, its header first, whose columns are `schema`'s fields.
    case table(DataSchema)
    case json
  }

  public var name: String
  /// Relative to the package.
  public var path: String
  public var title: String?
  public var description: String?
  public var content: Content
  /// Nil where the file is one to be written in.
  public var bytes: Int?
  public var sha256: String?

  public init(name: String, path: String, title: String?, content: Content) {
    self.name = name
    self.path = path
    self.title = title
    self.content = content
  }

  var json: PublishedJSON {
    let schema: DataSchema? = if case .table(let schema) = content { schema } else { nil }
    let isTable = schema != nil
    return .object([
      ("name", .text(name)), ("path", .text(path)), ("type", .text(isTable ? "table" : "json")),
      ("title", title.map { .text($0) }), ("description", description.map { .text($0) }),
      ("format", .text(isTable ? "csv" : "json")),
      ("mediatype", .text(isTable ? "text/csv" : "application/json")), ("encoding", .text("utf-8")),
      ("bytes", bytes.map { .integer($0) }), ("hash", sha256.map { .text("sha256:\($0)") }),
      ("schema", schema?.json),
    ])
  }
}

/// The columns of a table and its keys.
public struct DataSchema: Sendable {
  public var fields: [DataField]
  /// Names of the fields that no two rows have alike; empty where there are none.
  public var primaryKey: [String] = []
  /// A field that holds the only key of another resource.
  public var foreignKeys: [(field: String, resource: String, key: String)] = []

  public init(fields: [DataField]) { self.fields = fields }

  var json: PublishedJSON {
    let foreign = foreignKeys.map { key in
      PublishedJSON.object([
        ("fields", .list([.text(key.field)])),
        (
          "reference",
          .object([("resource", .text(key.resource)), ("fields", .list([.text(key.key)]))])
        ),
      ])
    }
    return .object([
      ("fields", .list(fields.map(\.json))), ("missingValues", .list([.text("")])),
      ("primaryKey", primaryKey.isEmpty ? nil : .list(primaryKey.map { .text($0) })),
      ("foreignKeys", foreign.isEmpty ? nil : .list(foreign)),
    ])
  }
}

/// One column of a table.
public struct DataField: Sendable {
  public enum Kind: String, Sendable {
    case string
    case integer
    case number
    /// 是 and 否.
    case boolean
    /// A whole day, as 2018-11-30.
    case date
  }

  /// As the header has it.
  public var name: String
  public var kind: Kind
  public var title: String?
  public var description: String?
  public var unit: String?
  /// Every row has it.
  public var isRequired = false
  /// What its cells are chosen from; empty for any.
  public var values: [String] = []

  public init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }

  var json: PublishedJSON {
    let isBoolean = kind == .boolean
    let constraints: PublishedJSON? =
      isRequired || !values.isEmpty
      ? .object([
        ("required", isRequired ? .boolean(true) : nil),
        ("enum", values.isEmpty ? nil : .list(values.map { .text($0) })),
      ]) : nil
    return .object([
      ("name", .text(name)), ("type", .text(kind.rawValue)), ("title", title.map { .text($0) }),
      ("description", description.map { .text($0) }), ("unit", unit.map { .text($0) }),
      ("trueValues", isBoolean ? .list([.text("是")]) : nil),
      ("falseValues", isBoolean ? .list([.text("否")]) : nil), ("constraints", constraints),
    ])
  }
}
