import Aggregate
import Diagnostics
import Glibc
import Ingest
import Publish
import Render
import Workspace

/// Why a command ends early: what to print and what to exit with.
struct CommandFailure: Error {
  var status: ExitStatus
  var diagnostics: [Diagnostic]

  /// How many more of each severity were found.
  var unkept: [Severity: Int] = [:]

  init(_ status: ExitStatus, _ diagnostics: [Diagnostic]) {
    self.status = status
    self.diagnostics = diagnostics
  }

  /// The reader of standard output went away.
  private(set) var isClosedPipe = false

  init(_ fault: ArgumentFault) { self.init(.refused, [fault.diagnostic]) }

  init(_ fault: SystemFault) {
    self.init(.inputOutput, [fault.diagnostic])
    isClosedPipe = fault.number == EPIPE
  }

  init(_ error: RenderError) { self.init(.refused, error.diagnostics) }
  init(_ fault: FigureFault) { self.init(.refused, [fault.diagnostic]) }
  init(_ error: AggregateError) { self.init(.refused, [error.diagnostic()]) }

  init(_ error: WorkspaceError) {
    switch error {
    case .missing, .missingAbove, .refused: self.init(.refused, error.diagnostics)
    case .inputOutput: self.init(.inputOutput, error.diagnostics)
    case .unusable(let data):
      self.init(data.cause == .inputOutput ? .inputOutput : .refused, error.diagnostics)
      unkept = data.unkept
    }
  }

  init(_ error: PublishError) {
    switch error {
    case .invalidName, .rendering: self.init(.refused, error.diagnostics)
    case .inputChanged, .system: self.init(.inputOutput, error.diagnostics)
    }
  }
}

/// Runs `body`; what it throws becomes the command's failure.
func attempt<Value, Fault: Error>(
  _ failure: (Fault) -> CommandFailure, _ body: () throws(Fault) -> Value
) throws(CommandFailure) -> Value {
  do {
    return try body()
  } catch {
    throw failure(error)
  }
}
