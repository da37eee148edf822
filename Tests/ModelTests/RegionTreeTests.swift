import Model
import Testing

/// The tree of regions.
struct RegionTreeTests {
  private static let rows = [
    ("CY-DL", "150000"), ("150102", "150100"), ("150100", "150000"), ("150000", ""), ("150200", "150000"),
    ("410000", ""), ("410800", "410000"), ("150103", "150100"),
  ].map { Region(code: $0, name: $0, parent: $1, kind: "", shortName: "", englishName: "") }

  private func codes(_ regions: [RegionIndex], _ tree: RegionTree) -> [String] {
    regions.map { tree[$0].code }
  }

  @Test func regionsAreSortedByCodeWhateverTheOrderOfRows() throws {
    let tree = try RegionTree(Self.rows, root: "150000")
    #expect(
      tree.regions.map(\.code)
        == ["150000", "150100", "150102", "150103", "150200", "410000", "410800", "CY-DL"])
    #expect(codes(tree.reportingUnits, tree) == ["150100", "150200", "CY-DL"])
    #expect(
      codes(tree.subtree(of: tree.root), tree)
        == ["150000", "150100", "150102", "150103", "150200", "CY-DL"])
  }

  @Test func unitsDepthsAndAncestors() throws {
    let tree = try RegionTree(Self.rows, root: "150000")
    func index(_ code: String) throws -> RegionIndex { try #require(tree.index(ofCode: code)) }
    #expect(try tree.reportingUnit(holding: index("150102")) == index("150100"))
    #expect(try tree.reportingUnit(holding: index("150100")) == index("150100"))
    #expect(tree.reportingUnit(holding: tree.root) == tree.root)
    #expect(try tree.reportingUnit(holding: index("410800")) == nil)
    #expect(
      try ["150000", "150100", "150102", "410000"].map { tree.depth(of: try index($0)) } == [0, 1, 2, nil])
    #expect(try tree.isWithin(index("150102"), tree.root))
    #expect(try tree.isWithin(index("150102"), index("150102")))
    #expect(try !tree.isWithin(index("150100"), index("150102")))
    #expect(try !tree.isWithin(index("410800"), tree.root))
    #expect(tree.parent(of: tree.root) == nil)
  }

  @Test func aRootInsideTheTreeHasItsOwnUnits() throws {
    let tree = try RegionTree(Self.rows, root: "150100")
    #expect(codes(tree.reportingUnits, tree) == ["150102", "150103"])
    #expect(tree.depth(of: try #require(tree.index(ofCode: "150000"))) == nil)
  }

  @Test(arguments: [
    ([("1", "")], "2", RegionTree.Fault.rootUnknown("2")),
    ([("1", ""), ("2", "3")], "1", .parentUnknown(code: "2", parent: "3")),
    ([("1", ""), ("1", "")], "1", .codeTwice("1")), ([("1", "2"), ("2", "1"), ("3", "")], "3", .cycle("1")),
    ([("1", "1")], "1", .cycle("1")),
  ])
  func whatIsNoTree(rows: [(String, String)], root: String, fault: RegionTree.Fault) {
    #expect(throws: fault) {
      try RegionTree(
        rows.map { Region(code: $0, name: "", parent: $1, kind: "", shortName: "", englishName: "") },
        root: root)
    }
  }
}
