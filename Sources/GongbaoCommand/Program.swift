import Diagnostics
import Glibc

/// The program: from the command line to the exit status.
public enum Program {
  /// The release, as `--version` and the manifests give it.
  static let version = "0.1.0"

  /// Runs the command that `words` ask for.
  ///
  /// - Parameter words: the arguments after the program's name.
  /// - Returns: the exit status: 0, 1, 2, 74 or 75.
  public static func run(_ words: [String]) -> Int32 {
    // A closed pipe and a file beyond its limit are faults of a write, reported like any other.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let surroundings = ProcessSurroundings.current()
    let arguments: CommandArguments
    do {
      arguments = try CommandArguments(words)
    } catch {
      return end(CommandFailure(error), Terminal(.understood(words), in: surroundings))
    }
    let terminal = Terminal(arguments, in: surroundings)
    do {
      return try run(arguments, terminal, surroundings).rawValue
    } catch {
      return end(error, terminal)
    }
  }

  private static func run(
    _ arguments: CommandArguments, _ terminal: Terminal, _ surroundings: ProcessSurroundings
  ) throws(CommandFailure) -> ExitStatus {
    if arguments.isGiven("version") {
      try terminal.result("gongbao \(version)\n")
      return .clean
    }
    if arguments.isGiven("help") {
      try terminal.result(HelpText(language: terminal.language).text(for: arguments.command))
      return .clean
    }
    let plan: RunPlan
    do throws(ArgumentFault) {
      plan = try RunPlan(arguments, in: surroundings)
    } catch {
      throw CommandFailure(error)
    }
    let session = WorkspaceSession(plan: plan, terminal: terminal, surroundings: surroundings)
    switch plan.command {
    case .report: return try ReportCommand(session: session).run()
    case .check: return try CheckCommand(session: session).run()
    case .totals: return try TotalsCommand(session: session).run()
    case .progress: return try ProgressCommand(session: session).run()
    case .audit: return try AuditCommand(session: session).run()
    case .templates: return try TemplatesCommand(session: session).run()
    case .explain: return try ExplainCommand(session: session).run()
    case .codes: return try CodesCommand(plan: plan, terminal: terminal).run()
    case .`init`: return try InitCommand(plan: plan, terminal: terminal, surroundings: surroundings).run()
    }
  }

  private static func end(_ failure: CommandFailure, _ terminal: Terminal) -> Int32 {
    do {
      // Who closed the pipe knows already; there is nobody to tell.
      if !failure.isClosedPipe { try terminal.report(failure.diagnostics, unkept: failure.unkept) }
    } catch {
      return ExitStatus.inputOutput.rawValue
    }
    return failure.status.rawValue
  }
}

extension Terminal {
  /// Prints a result; failing to is a failure of the command.
  func result(_ text: String) throws(CommandFailure) {
    do {
      try print(text)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Prints the path of something written, unless quiet.
  func path(_ path: String) throws(CommandFailure) {
    if !isQuiet { try result(path + "\n") }
  }

  /// Prints diagnostics; failing to is a failure of the command.
  func findings(_ diagnostics: [Diagnostic], unkept: [Severity: Int] = [:]) throws(CommandFailure) {
    do {
      try report(diagnostics, unkept: unkept)
    } catch {
      throw CommandFailure(error)
    }
  }
}
