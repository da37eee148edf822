/// The command line, checked.
struct SynthesisOptions: Equatable {
  /// What one run does.
  enum Task: Equatable {
    case help
    case sample(output: String)
    case officeExports(output: String)
    case trial(output: String, sizes: TrialSizes)
  }

  let task: Task

  static let help = """
    USAGE: gongbao-synthesize --output DIR [--studios N [SIZES]]
           gongbao-synthesize --office-exports DIR

    Writes the CSV files of a workspace into DIR (made where it is missing).

    Without sizes: the sample of the Inner Mongolia region. 2100 studios whose counts, by the rules of
    the program, come to the published figures: all invented but nine real ones, of which only the printed
    facts are given. Beside them the published indicators. The same bytes on every machine.

    With sizes: a large invented register of the same columns, for trials of speed and memory.

    As office exports: a whole workspace with the rows of the sample, but as offices send them: a file for each
    table and reporting unit, in GB18030, UTF-8 and UTF-16, with titles, merged cells, sums, and every other
    form that loses nothing. Its totals are those of the sample.

      --output DIR       where the files go
      --office-exports DIR
                         where the workspace goes, gongbao.json5 and datasets/
      --studios N        studios of the trial register, 1 to 9999999
      --achievements N   rows of achievements (default 100 a studio)
      --patents N        rows of patents (default 20 a studio)
      --funding N        rows of funding (default 10 a studio)
      --files N          split achievements, patents and funding over N files each, 1 to 999 (default 1)
      --seed S           another seed gives another register (default 1)
      --help             this text

    EXAMPLE: gongbao-synthesize --output /tmp/large/datasets --studios 100000 --achievements 10000000 \\
               --patents 2000000 --funding 1000000 --files 8

    Exit status: 0 written, 2 the command line is refused, 74 writing failed.

    """

  init(_ arguments: [String]) throws(SynthesisFault) {
    if arguments.contains("--help") || arguments.contains("-h") {
      task = .help
      return
    }
    let given = try Self.values(of: arguments)
    if let output = given["--office-exports"] {
      guard !output.isEmpty else { throw .missingValue(option: "--office-exports") }
      if let other = given.keys.filter({ $0 != "--office-exports" }).min() {
        throw .notWithExports(option: other)
      }
      task = .officeExports(output: output)
      return
    }
    guard let output = given["--output"], !output.isEmpty else { throw .missingOutput }
    guard given["--studios"] != nil else {
      if let size = Self.sizeOptions.first(where: { given[$0] != nil }) {
        throw .sizeWithoutOutput(option: size)
      }
      task = .sample(output: output)
      return
    }
    func number(_ option: String, from lowest: Int, to highest: Int, otherwise: Int) throws(SynthesisFault)
      -> Int
    {
      guard let text = given[option] else { return otherwise }
      guard let value = Self.wholeNumber(text) else { throw .badNumber(option: option, text: text) }
      guard value >= lowest, value <= highest else {
        throw .outOfRange(option: option, lowest: lowest, highest: highest)
      }
      return value
    }
    let studios = try number("--studios", from: 1, to: 9_999_999, otherwise: 1)
    let rows = 999_999_999
    task = .trial(
      output: output,
      sizes: TrialSizes(
        studios: studios,
        achievements: try number("--achievements", from: 0, to: rows, otherwise: studios * 100),
        patents: try number("--patents", from: 0, to: rows, otherwise: studios * 20),
        funding: try number("--funding", from: 0, to: rows, otherwise: studios * 10),
        files: try number("--files", from: 1, to: 999, otherwise: 1),
        seed: try number("--seed", from: 0, to: Int.max, otherwise: 1)))
  }

  private static let sizeOptions = ["--achievements", "--patents", "--funding", "--files", "--seed"]

  /// `--name value` and `--name=value` alike; the last one given wins.
  private static func values(of arguments: [String]) throws(SynthesisFault) -> [String: String] {
    let known = ["--output", "--office-exports", "--studios"] + sizeOptions
    var values: [String: String] = [:]
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
        String.init)
      guard let option = parts.first, known.contains(option) else { throw .unknownOption(argument) }
      guard let value = parts.count == 2 ? parts.last : rest.popFirst() else {
        throw .missingValue(option: option)
      }
      values[option] = value
    }
    return values
  }

  /// `Int` alone would take a sign.
  private static func wholeNumber(_ text: String) -> Int? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }
}
