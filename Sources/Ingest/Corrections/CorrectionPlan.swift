/// What the correction sheets of a workspace mean for the rows of one file.
struct CorrectionPlan: Sendable {
  /// The rows of other sheets that stand for rows of this file, by its lines, each with its cells below the headers of this
  /// file.
  var superseded: [Int: [String]] = [:]
  /// Lines of the superseded rows that were taken out.
  var withdrawn: Set<Int> = []

  // Of a correction sheet itself:
  /// The files whose rows it corrects.
  var originals: [FileLayout] = []
  /// Lines without a record: their rows only take others out.
  var withdrawals: Set<Int> = []
  /// Lines whose rows cannot be taken as corrections, nor as anything else.
  var faults: [Int: RowFault] = [:]
  /// Lines whose rows are taken as new ones, though they name another.
  var doubts: [Int: RowDoubt] = [:]
}
