import Testing

@testable import GongbaoCommand

@Suite struct CommandArgumentsTests {
  @Test func optionsStandAnywhere() throws {
    let arguments = try CommandArguments([
      "--quiet", "report", "annual", "--as-of=2018-11-30", "--region", "150100", "league",
    ])
    #expect(arguments.command == .report)
    #expect(arguments.operands == ["annual", "league"])
    #expect(arguments.values == ["quiet": "", "as-of": "2018-11-30", "region": "150100"])
  }

  /// A list given twice is one list; of anything else the last counts.
  @Test(
    arguments: [
      (["audit", "--rule", "IM-2", "--rule=IM-3,IM-4"], "rule", "IM-2,IM-3,IM-4"),
      (["--rule", "IM-2", "audit", "--rule", "IM-3"], "rule", "IM-2,IM-3"),
      (["totals", "--measure", "studios", "--measure", "patents"], "measure", "studios,patents"),
      (["report", "--format", "md", "--format", "html"], "format", "md,html"),
      (["totals", "--format", "csv", "--format", "json"], "format", "json"),
      (["audit", "--region", "150100", "--region", "150200"], "region", "150200"),
    ])
  func listsAddUp(words: [String], option: String, value: String) throws {
    #expect(try CommandArguments(words).values[option] == value)
  }

  @Test func afterTwoDashesEverythingIsAnOperand() throws {
    #expect(try CommandArguments(["init", "--", "--odd"]).operands == ["--odd"])
  }

  @Test func lettersStandForOptions() throws {
    #expect(try CommandArguments(["check", "-q", "-v"]).values.keys.sorted() == ["quiet", "verbose"])
  }

  @Test(
    arguments: [
      ["--lang", "en", "reprot", "--quiet"], ["reprot", "--lang=en", "-q"],
      ["report", "--as-off", "x", "--quiet", "--lang", "en"], ["--lang", "en", "-q", "report", "--as-of"],
    ])
  func aFaultyCommandLineStillSaysHowToSpeak(words: [String]) {
    #expect(CommandArguments.understood(words).values == ["lang": "en", "quiet": ""])
  }

  @Test(
    arguments: [
      (["reprot"], .unknownCommand("reprot", nearest: "report")),
      (["zzzzz"], .unknownCommand("zzzzz", nearest: nil)),
      (["report", "--as-off", "x"], .unknownOption("--as-off", nearest: "--as-of")),
      (["check", "--slice", "x"], .optionOfOtherCommand("slice", .check)),
      (["--slice", "x", "check"], .optionOfOtherCommand("slice", .check)),
      (["report", "--as-of"], .valueMissing("as-of")),
      (["report", "--as-of", "--quiet"], .valueMissing("as-of")),
      (["report", "--output", ""], .valueMissing("output")),
      (["--workspace=", "check"], .valueMissing("workspace")),
      (["report", "--quiet=yes"], .valueNotTaken("quiet")),
      (
        ["totals", "--by", "plaice"],
        .badValue(
          option: "by", "plaice", known: ["reporting-unit", "place", "level", "year", "month", "ownership"])
      ),
    ] as [([String], ArgumentFault)])
  func faultsAreNamed(words: [String], fault: ArgumentFault) {
    #expect(throws: fault) { _ = try CommandArguments(words) }
  }
}
