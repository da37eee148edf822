import TestSupport

/// A workspace of a few rows in a directory of its own.
struct SmallWorkspace {
  let directory: TemporaryDirectory

  static let studios = """
    studio_id,name,employer,region,founded_on,level
    A-1,甲工作室,示例能源公司,150100,2016-05-01,自治区级
    A-2,乙工作室,示例煤业公司,150200,2017,盟市级
    A-3,丙工作室,示例铁路公司,150702,2018-03,

    """

  init(
    studios: String? = SmallWorkspace.studios, root: String = "150000", settings: String = ""
  ) throws {
    directory = try TemporaryDirectory()
    try directory.write(
      "{ title: '示例', issuer: '示例工会', root: '\(root)', as_of: '2018-12-31', \(settings) }",
      to: "gongbao.json5"
    )
    if let studios { try directory.write(studios, to: "datasets/studios.csv") }
  }

  var path: String { directory.path }
  var program: BuiltProgram { BuiltProgram(in: directory.path) }

  func write(_ text: String, to table: String) throws {
    try directory.write(text, to: "datasets/\(table).csv")
  }

  /// The sample workspace of the repository.
  static func sample() throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    try Repository.copy("gongbao.json5", "datasets", "templates", into: directory)
    return directory
  }
}
