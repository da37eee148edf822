import Diagnostics

/// How an office can be missing, by what `submissions` says.
enum OfficeGap: Equatable, Sendable, CaseIterable {
  /// It has not reported for the period.
  case unreported
  /// It has reported, and none of the studios is its own.
  case withoutStudios
  /// Earlier periods name it, the period does not.
  case lapsed

  /// The gap of the offices called `names`, in words.
  func diagnostic(of names: [String], period: String, at location: SourceLocation) -> Diagnostic {
    let offices = Wording(zh: names.joined(separator: "、"), en: names.joined(separator: ", "))
    return switch self {
    case .unreported:
      Diagnostic(
        .warning, .officeUnreported, at: location,
        Wording(zh: "\(period) 还没有填报的单位：\(offices.zh)", en: "Not reported yet for \(period): \(offices.en)"),
        help: Wording(
          zh: "收到后放进 datasets 文件夹，并把填报情况改为“是”",
          en: "Put their files into datasets when they come, and set reported to 是 (yes)"))
    case .withoutStudios:
      Diagnostic(
        .warning, .officeMissing, at: location,
        Wording(
          zh: "\(period) 登记为已填报，但没有读到它们的工作室：\(offices.zh)",
          en: "Reported for \(period), but no studio of theirs was read: \(offices.en)"),
        help: Wording(
          zh: "请核对这些单位的文件是否漏放进 datasets 文件夹", en: "Check whether their files were put into datasets"))
    case .lapsed:
      Diagnostic(
        .note, .officeLapsed, at: location,
        Wording(
          zh: "以前各期有、\(period) 没有的填报单位：\(offices.zh)",
          en: "Units of earlier periods that \(period) does not name: \(offices.en)"),
        help: Wording(
          zh: "请在填报情况表里补上这些单位；还没有报的写“否”",
          en: "Add them to the submissions, with 否 (no) where they have not reported"))
    }
  }
}
