import Diagnostics
import Model

extension RegisterPass {
  /// Reads the regions that come with the program and the workspace's own, and the aliases of both.
  mutating func readRegions() throws(IngestError) -> RegionLookup {
    let unknown = try tree([])
    let nowhere = RegionLookup(spellingless: unknown)
    let levels = LevelSpellings(settings.levels, province: nil)
    var builtIn = RegionTable(rootCode: settings.rootCode)
    _ = readBuiltIn(settings.builtInRegions, as: .regions, into: &builtIn, regions: nowhere, levels: levels)
    var own = RegionTable(rootCode: settings.rootCode)
    read(.regions, into: &own, regions: nowhere, levels: levels)
    let tree = try tree(RegionTable.merged(builtIn.records, own.records))

    let named = RegionLookup(spellingless: tree)
    var aliases = AliasTable()
    _ = readBuiltIn(
      settings.builtInAliases, as: .regionAliases, into: &aliases, regions: named, levels: levels)
    var ownAliases = AliasTable()
    read(.regionAliases, into: &ownAliases, regions: named, levels: levels)
    let spellings = (aliases.records + ownAliases.records).compactMap { row in
      tree.index(ofCode: row.code).map { (alias: row.alias, region: $0) }
    }
    return RegionLookup(tree, aliases: spellings)
  }

  /// The tree of `regions`, or of the root alone where there are none yet.
  private func tree(_ regions: [Region]) throws(IngestError) -> RegionTree {
    let root = Region(code: settings.rootCode, name: "", parent: "", kind: "", shortName: "", englishName: "")
    do {
      return try RegionTree(regions.isEmpty ? [root] : regions, root: settings.rootCode)
    } catch {
      var cause = IngestError.Cause.refused
      if case .rootUnknown = error { cause = .unknownRoot(known: regions.map(\.code)) }
      throw IngestError(cause, [FileFault.regionsUnsound(Self.reason(error)).diagnostic(path: "")])
    }
  }

  private static func reason(_ fault: RegionTree.Fault) -> String {
    switch fault {
    case .rootUnknown(let code): "root \(code)?"
    case .parentUnknown(let code, let parent): "\(code) → \(parent)?"
    case .codeTwice(let code): "\(code) = \(code)"
    case .cycle(let code): "\(code) → … → \(code)"
    }
  }

  /// No studio, no figures.
  mutating func refuseWithoutStudios() {
    accountForRepeats()
    let missing = FileFault.tableMissing(.studios)
    let numbers = files.indices.filter { table(of: $0) == .studios }
    // A file that could not be read says by itself why there are none.
    if numbers.contains(where: { findings[$0]?.refusal != nil }) { return }
    if let number = numbers.last {
      findings[number]?.add(missing)
    } else {
      orphans.append(missing)
    }
  }

  /// Throws everything found so far where some file makes the run pointless.
  func refuseIfPointless() throws(IngestError) {
    let refusals = findings.compactMap { $0?.refusal }
    guard !refusals.isEmpty || !orphans.isEmpty else { return }
    let outcome = outcome()
    throw IngestError(
      refusals.contains(.inputOutput) ? .inputOutput : .refused, outcome.diagnostics, unkept: outcome.unkept,
      quarantine: outcome.quarantine)
  }
}

extension RegionTree {
  /// The highest region above `region`, or itself.
  func top(of region: RegionIndex) -> RegionIndex {
    var top = region
    while let parent = parent(of: top) { top = parent }
    return top
  }
}
