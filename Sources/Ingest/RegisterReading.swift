public import Diagnostics
public import Model

/// What the first pass read: everything but facts, which `readFacts` streams past a consumer.
public struct RegisterReading: Sendable {
  public let register: Register
}

/// Reads regions, aliases, studios, namings, indicators, targets and submissions.
///
/// - Parameter files: every file of the workspace, in any order; those of fact tables are kept for `readFacts`.
/// - Throws: when a file cannot be read, a file of a table lacks a required column, no studio was found, or the
///   regions make no tree.
public func readRegister(_ files: [InputFile], settings: IngestSettings) throws(IngestError)
  -> RegisterReading
{
  throw IngestError(.refused, [])
}

extension RegisterReading {
  /// Reads the fact tables on the settings' threads, each with a consumer of its own; they are merged at the end.
  ///
  /// - Throws: when a file cannot be read or lacks a required column.
  public func readFacts<Consumer: FactConsumer>(
    makeConsumer: @Sendable () -> Consumer
  ) throws(IngestError) -> (consumer: Consumer, outcome: IngestOutcome) {
    throw IngestError(.refused, [])
  }
}
