import Aggregate
import Diagnostics
import FileSystem
import Ingest
import Model
import Threads

/// The one run from files to figures that every command shares.
///
/// It is a function of the workspace, the as-of date and the groupings; the number of threads changes nothing.
public struct WorkspaceRun: Sendable {
  public let workspace: WorkspaceDirectory
  public let asOf: Day
  public let register: Register
  public let catalogue: MeasureCatalogue
  public let totals: Totals
  public let outcome: IngestOutcome
  private let growths: [Growth]
  /// Everything found, in the order of files and lines; the configuration's own findings first.
  public let diagnostics: [Diagnostic]

  /// Reads every file of the workspace and counts it.
  ///
  /// - Parameters:
  ///   - asOf: the date everything is about.
  ///   - threads: worker threads, at least 1.
  ///   - groupings: what totals will be divided by.
  public init(
    of workspace: WorkspaceDirectory, asOf: Day, threads: Int, groupings: Set<TotalsGrouping> = []
  ) throws(WorkspaceError) {
    let configuration = workspace.configuration
    let regions = Aside(threads: threads) {
      BuiltInRegions(
        regions: BuiltInFile.bytes(of: "regions.csv"), aliases: BuiltInFile.bytes(of: "region_aliases.csv"),
        root: configuration.root)
    }
    let files: DatasetFiles
    do throws(SystemFault) {
      files = try DatasetFiles(workspace: workspace.path)
    } catch {
      throw .inputOutput([error.diagnostic])
    }
    let catalogue = try Self.catalogue(of: configuration)
    var settings = IngestSettings(
      regions: regions.output(), levels: configuration.levels, vocabularies: catalogue.vocabularies,
      asOf: asOf, threads: threads)
    settings.files = configuration.files
    let counted = try Self.count(
      files.inputs, settings: settings, configuration: configuration, catalogue: catalogue,
      groupings: groupings)

    self.workspace = workspace
    self.asOf = asOf
    self.catalogue = catalogue
    register = counted.register
    totals = counted.totals
    outcome = counted.outcome
    let related = Aggregate.growths(
      configuration.growths, over: counted.register.indicators, in: counted.register.regions)
    growths = related.growths
    diagnostics =
      related.faults.map(configuration.located) + files.diagnostics
      + Self.unmeasurable(totals, catalogue: catalogue) + [totals.uncountedStudios].compactMap { $0 }
      + outcome.diagnostics
  }

  private static func count(
    _ files: [InputFile], settings: IngestSettings, configuration: Configuration,
    catalogue: MeasureCatalogue, groupings: Set<TotalsGrouping>
  ) throws(WorkspaceError) -> (register: Register, totals: Totals, outcome: IngestOutcome) {
    let reading: RegisterReading
    do throws(IngestError) {
      reading = try readRegister(files, settings: settings)
    } catch {
      if case .unknownRoot(let known) = error.cause { try configuration.check(regionCodes: known) }
      throw .unusable(error)
    }
    try configuration.check(regions: reading.register.regions)
    let plan: CubePlan
    do throws(PlanFault) {
      plan = try CubePlan(
        register: reading.register, catalogue: catalogue, slices: configuration.slices, asOf: settings.asOf,
        groupings: groupings)
    } catch {
      // The plan tells its first fault; each slice by itself tells its own.
      var faults = [configuration.located(error)]
      for slice in configuration.slices.dropFirst(Slice.builtIn.count) {
        do throws(PlanFault) {
          _ = try CubePlan(
            register: reading.register, catalogue: catalogue, slices: Slice.builtIn + [slice],
            asOf: settings.asOf)
        } catch {
          faults.append(configuration.located(error))
        }
      }
      throw WorkspaceError(refusing: faults)
    }
    do throws(IngestError) {
      let (cube, outcome) = try reading.readFacts { plan.makeCube() }
      return (reading.register, Totals(cube), outcome)
    } catch {
      throw .unusable(error)
    }
  }

  private static func catalogue(of configuration: Configuration) throws(WorkspaceError) -> MeasureCatalogue {
    let builtIn = builtInMeasures()
    do {
      return try MeasureCatalogue(builtIn, own: configuration.measures, levels: configuration.levels)
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

  /// Targets whose measure nobody declares are left out of every page, so they are named here.
  private static func unmeasurable(_ totals: Totals, catalogue: MeasureCatalogue) -> [Diagnostic] {
    totals.unmeasurableTargets.map { target in
      AggregateError.unknownMeasure(target.measure, nearest: catalogue.nearest(to: target.measure))
        .diagnostic(
          at: SourceLocation(file: "\(DatasetFiles.directory)/targets", line: Int(target.origin.line)))
    }
  }

  /// Everything that bulletins are rendered from.
  /// - Parameter threads: worker threads, at least 1.
  public func edition(threads: Int) throws(AggregateError) -> Edition {
    let configuration = workspace.configuration
    var edition = Edition(
      title: configuration.title, issuer: configuration.issuer, notes: configuration.notes,
      levels: configuration.levels, figures: try totals.book(threads: threads))
    edition.progress = try totals.progress()
    edition.indicators = register.indicators
    edition.growths = growths
    edition.submissions = register.submissions
    edition.accounts = Table.allCases.compactMap { table in
      guard outcome.files.contains(where: { $0.table == table }) else { return nil }
      return TableAccount(table: table, rows: outcome.rows(of: table))
    }
    return edition
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
