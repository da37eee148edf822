import Aggregate
import Diagnostics
import Ingest
import Model

/// What a run is prepared from. Each names every fault of the configuration at once, with its place.
extension WorkspaceRun {
  static func readRegister(
    _ files: [InputFile], settings: IngestSettings, configuration: Configuration
  ) throws(WorkspaceError) -> RegisterReading {
    let reading: RegisterReading
    do throws(IngestError) {
      reading = try Ingest.readRegister(files, settings: settings)
    } catch {
      if case .unknownRoot(let known) = error.cause { try configuration.check(regionCodes: known) }
      throw .unusable(error)
    }
    try configuration.check(regions: reading.register.regions)
    return reading
  }

  static func plan(
    _ configuration: Configuration, register: Register, catalogue: MeasureCatalogue, asOf: Day,
    groupings: Set<TotalsGrouping>, judgesRules: Bool, singles: [StudioIndex]
  ) throws(WorkspaceError) -> CubePlan {
    do throws(PlanFault) {
      return try CubePlan(
        register: register, catalogue: catalogue, slices: configuration.slices, asOf: asOf,
        groupings: groupings,
        measuresTargets: judgesRules, singles: singles)
    } catch {
      // The plan tells its first fault; each slice by itself tells its own.
      var faults = [configuration.located(error)]
      for slice in configuration.slices.dropFirst(Slice.builtIn.count) {
        do throws(PlanFault) {
          _ = try CubePlan(
            register: register, catalogue: catalogue, slices: Slice.builtIn + [slice], asOf: asOf)
        } catch {
          faults.append(configuration.located(error))
        }
      }
      throw WorkspaceError(refusing: faults)
    }
  }

  /// The rules of the run. Those that a workspace declares are compiled whether or not they are judged, for their faults.
  static func ruleBook(
    _ rules: [Rule], of configuration: Configuration, _ register: Register, _ catalogue: MeasureCatalogue,
    asOf: Day
  ) throws(WorkspaceError) -> RuleBook {
    let own = configuration.ownRules.map(\.id)
    func book(_ rules: [Rule]) throws(RuleFault) -> RuleBook {
      try RuleBook(rules, own: Set(own), register: register, catalogue: catalogue, asOf: asOf)
    }
    do throws(RuleFault) {
      return try book(rules)
    } catch {
      // A book tells its first fault; each rule by itself tells its own.
      var faults = [configuration.located(error)]
      for rule in rules where own.contains(rule.id) {
        do throws(RuleFault) {
          _ = try book([rule])
        } catch {
          faults.append(configuration.located(error))
        }
      }
      throw WorkspaceError(refusing: faults)
    }
  }

  /// The targets of the rules, measured; none where a sum is beyond what can be held, which the totals tell.
  static func progress(of book: RuleBook, _ totals: Totals) -> [TargetProgress] {
    do throws(AggregateError) {
      return try totals.progress(of: book.targets)
    } catch {
      return []
    }
  }

  static func catalogue(
    of configuration: Configuration, payers: [String]
  ) throws(WorkspaceError) -> MeasureCatalogue {
    let builtIn = builtInMeasures()
    do {
      return try MeasureCatalogue(
        builtIn, own: configuration.measures, levels: configuration.levels, payers: payers)
    } catch {
      // The catalogue tells its first fault; each measure by itself tells its own.
      var faults = [configuration.located(error)]
      for measure in configuration.measures {
        do {
          _ = try MeasureCatalogue(builtIn, own: [measure], levels: configuration.levels)
        } catch {
          faults.append(configuration.located(error))
        }
      }
      throw WorkspaceError(refusing: faults)
    }
  }

  /// The catalogue that comes with the program.
  private static func builtInMeasures() -> [Measure] {
    var reader = ConfigurationReader()
    guard let value = try? JSON5Parser.parse(BuiltInFile.bytes(of: "measures.json5")) else { return [] }
    return reader.catalogue(ConfigurationEntry(value: value, path: ConfigurationPath()))
  }
}

extension WorkspaceError {
  /// Faults of the configuration, each once, in the order of the file.
  fileprivate init(refusing faults: [Diagnostic]) {
    var told: [Diagnostic] = []
    for fault in faults where !told.contains(fault) { told.append(fault) }
    func place(_ fault: Diagnostic) -> (Int, Int) { (fault.location?.line ?? 0, fault.location?.column ?? 0) }
    self = .refused(told.sorted { place($0) < place($1) })
  }
}
