/// The counties of the region, with the share of studios each is given.
struct Places {
  /// Districts 3, county-level cities 2, banners and counties 1.
  struct County {
    let code: String
    let prefecture: String
    let weight: Int
  }

  static let root = "150000"

  let counties: [County]
  private let names: [String: String]

  init() throws(SynthesisFault) {
    var counties: [County] = []
    var names: [String: String] = [:]
    let rows = try BuiltinTable.regions().filter { $0.count >= 4 }
    let prefectures = Set(rows.filter { $0[2] == Self.root }.map { $0[0] })
    for row in rows {
      names[row[0]] = row[1]
      guard prefectures.contains(row[2]) else { continue }
      let weight = row[1].hasSuffix("区") ? 3 : row[1].hasSuffix("市") ? 2 : 1
      counties.append(County(code: row[0], prefecture: row[2], weight: weight))
    }
    guard !counties.isEmpty else { throw .builtinFile("regions.csv") }
    self.counties = counties
    self.names = names
  }

  func name(of code: String) -> String? { names[code] }

  /// Where `count` studios of a unit stand, county by county: a league's in its own counties; an industry
  /// union's all over the region, for it reports for places that are not its own.
  func spread(_ count: Int, over unit: ReportingUnit) -> [String] {
    let own = unit.isIndustry ? counties : counties.filter { $0.prefecture == unit.code }
    let shares = Apportionment.largestRemainder(count, weights: own.map(\.weight))
    return zip(own, shares).flatMap { county, share in Array(repeating: county.code, count: share) }
  }
}
