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
