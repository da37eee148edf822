import Aggregate
import Diagnostics
import FileSystem
import Ingest
import Model
import Threads

/// Which rules a run is to judge.
public struct RuleRequest: Sendable {
  /// Ids of the rules; nil for all.
  public var only: Set<String>?
  /// Passes are told too, and who may not apply for a level.
  public var tellsAll: Bool

  public init(only: Set<String>? = nil, tellsAll: Bool = false) {
    self.only = only
    self.tellsAll = tellsAll
  }
}

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
  /// How the rules stand; nil where they were not asked for.
  public let audit: Audit?
  private let relations: PublishedRelations
  let reading: RegisterReading
  /// The studios that are counted by themselves.
  let singles: [StudioIndex]
  /// Everything found, in the order of files and lines; the configuration's own findings first.
  public let diagnostics: [Diagnostic]

  /// Reads every file of the workspace and counts it.
  ///
  /// - Parameters:
  ///   - asOf: the date everything is about.
  ///   - threads: worker threads, at least 1.
  ///   - groupings: what totals will be divided by.
  ///   - rules: which rules are judged; nil for none.
  ///   - studios: ids of studios to be counted by themselves; one that the data lack is left out.
  public init(
    of workspace: WorkspaceDirectory, asOf: Day, threads: Int, groupings: Set<TotalsGrouping> = [],
    rules: RuleRequest? = nil, studios: [String] = []
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
    let declared = rules != nil || !configuration.ownRules.isEmpty ? configuration.rules : []
    let catalogue = try Self.catalogue(of: configuration, payers: declared.flatMap(\.check.payers))
    var settings = IngestSettings(
      regions: regions.output(), levels: configuration.levels, vocabularies: catalogue.vocabularies,
      asOf: asOf, threads: threads)
    settings.files = configuration.files
    let reading = try Self.readRegister(files.inputs, settings: settings, configuration: configuration)
    let register = reading.register
    let book = try Self.ruleBook(declared, of: configuration, register, catalogue, asOf: asOf)
    let singles = register.studios(withIDs: studios)
    let plan = try Self.plan(
      configuration, register: register, catalogue: catalogue, asOf: asOf, groupings: groupings,
      judgesRules: rules != nil, singles: singles)
    let (relations, relationFaults) = PublishedRelations.resolved(
      configuration.relations, over: register.indicators, in: register.regions)

    self.workspace = workspace
    self.asOf = asOf
    self.catalogue = catalogue
    self.register = register
    self.relations = relations
    self.reading = reading
    self.singles = singles
    do throws(IngestError) {
      if let rules {
        let (both, outcome) = try reading.readFacts { FactConsumers(plan.makeCube(), book.makeLedger()) }
        totals = Totals(both.first)
        self.outcome = outcome
        audit = book.audit(
          both.second, progress: Self.progress(of: book, totals), relations: relations, only: rules.only,
          tellsAll: rules.tellsAll, threads: threads)
      } else {
        let (cube, outcome) = try reading.readFacts { plan.makeCube() }
        totals = Totals(cube)
        self.outcome = outcome
        audit = nil
      }
    } catch {
      throw .unusable(error)
    }
    diagnostics =
      relationFaults.map(configuration.located) + configuration.missingStudios(among: register.studios)
      + files.diagnostics
      + Self.unmeasurable(totals, catalogue: catalogue) + [totals.uncountedStudios].compactMap { $0 }
      + outcome.diagnostics
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
    edition.allocations = try totals.allocations(of: edition.progress, by: "studios")
    edition.indicators = register.indicators.filter { $0.period.hasReachedItsEnd(on: asOf) }
    edition.growths = relations.growths.filter {
      $0.from.period.hasReachedItsEnd(on: asOf) && $0.to.period.hasReachedItsEnd(on: asOf)
    }
    edition.audit = audit
    edition.studios = register.studios
    if !singles.isEmpty { addSingles(to: &edition) }
    edition.submissions = register.submissions
    edition.accounts = Table.allCases.compactMap { table in
      guard outcome.files.contains(where: { $0.table == table }) else { return nil }
      return TableAccount(table: table, rows: outcome.rows(of: table))
    }
    return edition
  }
}
