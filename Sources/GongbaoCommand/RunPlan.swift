import Aggregate
import Diagnostics
import Model
import Publish
import Workspace

/// What a command is to do, with every option read: dates are dates, numbers are numbers, paths are absolute.
/// Names that only a workspace knows (bulletins, slices, regions) are looked up when it has been read.
struct RunPlan: Sendable {
  enum FigureFormat: String, Sendable, CaseIterable {
    case table
    case csv
    case json
  }

  var command: CommandName
  var operands: [String]
  /// Nil: the nearest to the current directory.
  var workspace: String?
  var asOf: AsOfDate?
  var region: String?
  var output: String?
  var quarantine: String?
  /// Nil: those that a release has, and the usual ones.
  var documentFormats: [DocumentFormat]?
  var figureFormat: FigureFormat
  var catalogueFormat: CodesCommand.Format
  var query: TotalsQuery
  /// Ids of the rules wanted, as typed; nil for all.
  var rules: Set<String>?
  /// Outcomes are counted by reporting unit instead of told one by one.
  var countsByReportingUnit: Bool
  /// Id of the measure by which gaps are split; nil to split none.
  var allocation: String?
  /// Passes are told as well.
  var tellsAll: Bool
  /// The rows behind a figure are listed.
  var listsRows: Bool
  var threads: Int
  var isStrict: Bool
  var isVerbose: Bool

  init(_ arguments: CommandArguments, in surroundings: ProcessSurroundings) throws(ArgumentFault) {
    guard let command = arguments.command else { throw .noCommand }
    self.command = command
    operands = arguments.operands
    if operands.count < command.operandCount.lowerBound { throw .operandMissing(command) }
    if operands.count > command.operandCount.upperBound {
      throw .operandTooMany(operands[command.operandCount.upperBound])
    }
    let values = arguments.values
    workspace = values["workspace"].map(surroundings.absolute)
    output = values["output"].map(surroundings.absolute)
    quarantine = values["quarantine"].map(surroundings.absolute)
    region = values["region"]
    isStrict = arguments.isGiven("strict")
    isVerbose = arguments.isGiven("verbose")
    tellsAll = arguments.isGiven("all")
    listsRows = arguments.isGiven("rows")
    if let text = values["as-of"] {
      guard let date = AsOfDate(text) else { throw .badDate(text) }
      asOf = date
    }
    threads = try Self.number(values["threads"], option: "threads", in: 1...256) ?? surroundings.processors

    // The terminal obeys it; here it is only judged.
    _ = try Self.number(values["max-diagnostics"], option: "max-diagnostics", in: Terminal.limits)

    figureFormat = .table
    catalogueFormat = .text
    if let text = values["format"] {
      switch command {
      case .report: documentFormats = try Self.documentFormats(text)
      case .codes: catalogueFormat = try Self.choice(text)
      default: figureFormat = try Self.choice(text)
      }
    }

    query = TotalsQuery()
    if let slice = values["slice"] { query.slice = slice }
    query.grouping = values["by"].flatMap(TotalsGrouping.init) ?? .reportingUnit
    countsByReportingUnit = command == .audit && arguments.isGiven("by")
    if countsByReportingUnit, query.grouping != .reportingUnit {
      throw .badValue(
        option: "by", query.grouping.rawValue, known: [TotalsGrouping.reportingUnit.rawValue])
    }
    allocation = values["allocate"]
    if values["depth"] == "all" {
      query.depth = .all
    } else if let depth = try Self.number(values["depth"], option: "depth", in: 1...100) {
      query.depth = .levels(depth)
    }
    if let measures = try Self.ids(values["measure"], option: "measure") { query.measures = measures }
    rules = try Self.ids(values["rule"], option: "rule").map(Set.init)
  }

  /// Ids with commas between them, in full width or not.
  private static func ids(_ text: String?, option: String) throws(ArgumentFault) -> [String]? {
    guard let text else { return nil }
    let ids = text.split { ",，、".contains($0) }.map { $0.trimmed() }.filter { !$0.isEmpty }
    if ids.isEmpty { throw .valueMissing(option) }
    return ids
  }

  private static func number(
    _ text: String?, option: String, in allowed: ClosedRange<Int>
  ) throws(ArgumentFault) -> Int? {
    guard let text else { return nil }
    guard let number = Int(digits: text), allowed.contains(number) else {
      throw .badNumber(option: option, text, allowed: allowed)
    }
    return number
  }

  private static func choice<Format>(_ text: String) throws(ArgumentFault) -> Format
  where Format: RawRepresentable<String> & CaseIterable {
    guard let format = Format(rawValue: text) else {
      throw .badValue(option: "format", text, known: Format.allCases.map(\.rawValue))
    }
    return format
  }

  private static func documentFormats(_ text: String) throws(ArgumentFault) -> [DocumentFormat] {
    var formats: [DocumentFormat] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false).map({ $0.trimmed() }) {
      guard let format = DocumentFormat(rawValue: part) else {
        throw .badValue(option: "format", part, known: DocumentFormat.allCases.map(\.rawValue))
      }
      formats.append(format)
    }
    return formats
  }
}

extension Int {
  /// The number that `digits` and nothing else write.
  init?(digits: String) {
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    self.init(digits)
  }
}

extension Substring {
  /// Without the blanks at both ends.
  fileprivate func trimmed() -> String {
    String(drop(while: { $0 == " " }).reversed().drop(while: { $0 == " " }).reversed())
  }
}
