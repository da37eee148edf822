import Diagnostics

/// What a total says that the rows it covers do not.
enum ControlFinding: Equatable, Sendable {
  /// A sum as printed and as reckoned, both in the unit of the column.
  struct Sum: Equatable, Sendable {
    var label: String
    var header: String
    var printed: String
    var reckoned: String
    var difference: String
    var unit: String
    /// Rows of the block, those of them that are quarantined, and the cells that are not in the sum.
    var rows: Int
    var quarantined: Int
    var unreadable: Int
  }

  case sumDisagrees(Sum)
  case rowsDisagree(label: String, printed: Int, rows: Int, quarantined: Int)
  case partExceeds(
    label: String, header: String, printed: String, whole: String, difference: String, unit: String)
  case unreadable(label: String, header: String, cell: String)

  /// The finding about the cell at `location` in words.
  func diagnostic(at location: SourceLocation) -> Diagnostic {
    switch self {
    case .sumDisagrees(let sum):
      Diagnostic(
        .error, .totalDisagrees, at: location, sum.message,
        help: Wording(
          zh: "请核对这一行的数和它所包括的各行，改正错的一方；合计行可以删去，不影响统计",
          en: "Check the total and the rows it covers and mend what is wrong; a total may also be left out"),
        cell: sum.printed)
    case .rowsDisagree(let label, let printed, let rows, let quarantined):
      Diagnostic(
        .error, .totalDisagrees, at: location,
        Wording(
          zh: "“\(label)”写的是 \(printed) 行，实有 \(rows) 行，相差 \(abs(printed - rows)) 行\(Self.zh(quarantined))",
          en:
            "“\(label)” says \(printed) rows; there are \(rows), a difference of \(abs(printed - rows))\(Self.en(quarantined))"
        ),
        help: Wording(zh: "请核对是否漏了行，或改正这个数", en: "Check whether rows are missing, or mend the number"),
        cell: String(printed))
    case .partExceeds(let label, let header, let printed, let whole, let difference, let unit):
      Diagnostic(
        .error, .totalDisagrees, at: location,
        Wording(
          zh: "“\(label)”的“\(header)”是 \(printed)，比上面的合计 \(whole) 还多 \(difference)\(unit)",
          en:
            "“\(label)” has \(printed) in “\(header)”, \(difference)\(unit) more than the total \(whole) above it"
        ),
        help: Wording(zh: "其中的数不能大于合计，请核对两个数", en: "A part cannot be larger than its total; check both"),
        cell: printed)
    case .unreadable(let label, let header, let cell):
      Diagnostic(
        .error, .totalUnreadable, at: location,
        Wording(
          zh: "“\(label)”的“\(header)”“\(cell)”不是数字，无法与各行核对",
          en: "“\(cell)” in “\(header)” of “\(label)” is no number and cannot be checked"),
        help: Wording(zh: "请写出合计的数字，或把这一格留空", en: "Write the total as a number, or leave the cell empty"),
        cell: cell)
    }
  }

  fileprivate static func zh(_ quarantined: Int) -> String {
    quarantined == 0 ? "" : "；其中 \(quarantined) 行有错已退回"
  }
  fileprivate static func en(_ quarantined: Int) -> String {
    quarantined == 0 ? "" : "; \(quarantined) of them are quarantined"
  }
}

extension ControlFinding.Sum {
  fileprivate var message: Wording {
    let missing =
      unreadable == 0
      ? ("", "") : ("；有 \(unreadable) 格读不出，未计入", "; \(unreadable) cells cannot be read and are left out")
    return Wording(
      zh:
        "“\(label)”的“\(header)”是 \(printed)，所包括的 \(rows) 行相加是 \(reckoned)\(unit)，相差 \(difference)\(unit)\(ControlFinding.zh(quarantined))\(missing.0)",
      en:
        "“\(label)” has \(printed) in “\(header)”; the \(rows) rows it covers add up to \(reckoned)\(unit), a difference of \(difference)\(unit)\(ControlFinding.en(quarantined))\(missing.1)"
    )
  }
}
