import Diagnostics
import Model

extension RegisterPass {
  /// Reads the regions that come with the program and the workspace's own, and the aliases of both.
  mutating func readRegions() throws(IngestError) -> RegionLookup {
    let builtIn = settings.regions
    let nowhere = RegionLookup(spellingless: try tree([]))
    let levels = LevelSpellings(settings.levels, province: nil)
    var own = RegionTable(rootCode: builtIn.rootCode)
    read(.regions, into: &own, regions: nowhere, levels: levels)
    let tree = try tree(RegionTable.merged(builtIn.regions, own.records))

    var ownAliases = AliasTable()
    read(.regionAliases, into: &ownAliases, regions: RegionLookup(spellingless: tree), levels: levels)
    if own.records.isEmpty, ownAliases.records.isEmpty, let known = builtIn.lookup { return known }
    return RegionLookup(tree, aliases: builtIn.aliases + ownAliases.records)
  }

  /// The tree of `regions`, or of the root alone where there are none yet.
  private func tree(_ regions: [Region]) throws(IngestError) -> RegionTree {
    let root = Region(
      code: settings.regions.rootCode, name: "", parent: "", kind: "", shortName: "", englishName: "")
    do {
      return try RegionTree(regions.isEmpty ? [root] : regions, root: settings.regions.rootCode)
    } catch {
      var cause = IngestError.Cause.refused
      if case .rootUnknown = error { cause = .unknownRoot(known: regions.map(\.code)) }
      throw IngestError(cause, [FileFault.regionsUnsound(error).diagnostic(path: "")])
    }
  }
}
