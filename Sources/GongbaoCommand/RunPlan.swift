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
  var documentFormats: [DocumentFormat]
  var figureFormat: FigureFormat
  var query: TotalsQuery
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
    if let text = values["as-of"] {
      guard let date = AsOfDate(text) else { throw .badDate(text) }
      asOf = date
    }
    threads = try Self.number(values["threads"], option: "threads", upTo: 256) ?? surroundings.processors

    documentFormats = DocumentFormat.allCases
    figureFormat = .table
    if let text = values["format"] {
      if command == .report {
        documentFormats = try Self.documentFormats(text)
      } else {
        guard let format = FigureFormat(rawValue: text) else {
          throw .badValue(option: "format", text, known: FigureFormat.allCases.map(\.rawValue))
        }
        figureFormat = format
      }
    }

    query = TotalsQuery()
    if let slice = values["slice"] { query.slice = slice }
    query.grouping = values["by"].flatMap(TotalsGrouping.init) ?? .reportingUnit
    if values["depth"] == "all" {
      query.depth = .all
    } else if let depth = try Self.number(values["depth"], option: "depth", upTo: 100) {
      query.depth = .levels(depth)
    }
    if let measures = values["measure"] {
      let ids = measures.split(separator: ",").map { $0.trimmed() }.filter { !$0.isEmpty }
      if ids.isEmpty { throw .valueMissing("measure") }
      query.measures = ids
    }
  }

  private static func number(
    _ text: String?, option: String, upTo greatest: Int
  ) throws(ArgumentFault) -> Int? {
    guard let text else { return nil }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
      (1...greatest).contains(number)
    else { throw .badNumber(option: option, text, greatest: greatest) }
    return number
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

extension Substring {
  /// Without the blanks at both ends.
  fileprivate func trimmed() -> String {
    String(drop(while: { $0 == " " }).reversed().drop(while: { $0 == " " }).reversed())
  }
}
