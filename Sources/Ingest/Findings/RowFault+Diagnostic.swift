import Diagnostics

extension LocatedFault {
  /// The fault of the row at `location` in words, with the way to mend it.
  func diagnostic(file: String, line: Int) -> Diagnostic {
    let (code, message, help) = fault.wording(header: header, cell: cell)
    return Diagnostic(
      .error, code, at: SourceLocation(file: file, line: line, column: field.map { $0 + 1 }), message,
      help: help,
      cell: field == nil ? nil : cell)
  }
}

extension RowFault {
  typealias Text = (code: DiagnosticCode, message: Wording, help: Wording)

  /// What is said about the fault: its code, the sentence, and how to mend it.
  func wording(header: String, cell: String) -> Text {
    let cell = Self.shortened(cell)
    return switch self {
    case .ragged(let found, let expected):
      (
        .rowRagged,
        Wording(
          zh: "这一行有 \(found) 格，表头有 \(expected) 格",
          en: "The row has \(found) cells, the header has \(expected)"),
        Wording(
          zh: "请检查多出或缺少的分隔符；内容里有逗号的格要放在双引号里",
          en: "Look for a delimiter too many or too few; a cell with a comma in it needs double quotes")
      )
    case .quoteBroken:
      (
        .quoteUnclosed,
        Wording(zh: "双引号不成对，这一行无法分格", en: "A double quote is not closed, so the row has no clear cells"),
        Wording(
          zh: "请补上缺少的双引号；内容里的双引号要写两个（\"\"）",
          en: "Add the missing double quote; write a double quote inside a cell twice (\"\")")
      )
    case .textInvalid(let offset):
      (
        .textInvalid,
        Wording(
          zh: "这一行有不成文字的字节（文件第 \(offset + 1) 个字节）",
          en: "The row has bytes that are no text in the file's encoding (byte \(offset + 1) of the file)"),
        Wording(zh: "请在原来的表格里重填这一行，再重新导出", en: "Fill the row in again in the workbook, and export it again")
      )
    case .nulByte(let offset):
      (
        .nulByte,
        Wording(
          zh: "这一行有空字节（文件第 \(offset + 1) 个字节）", en: "The row has a NUL (byte \(offset + 1) of the file)"),
        Wording(zh: "文件多半没有存完整，请重新导出", en: "The file was most likely not saved whole; export it again")
      )
    case .keyContradicts(let file, let line):
      (
        .keyDuplicate,
        Wording(
          zh: "编号“\(cell)”在 \(file) 第 \(line) 行已有，内容不同",
          en: "The key “\(cell)” is already in \(file) line \(line) with different content"),
        Wording(
          zh: "同一条记录请只留一行；不同的记录请改用不同的编号",
          en: "Keep one row for one record; give different records different keys")
      )
    case .reportedTwice(let file, let line, let units):
      (
        .studioTwoReporters,
        Wording(
          zh: "工作室“\(cell)”由\(units.joined(separator: "和"))分别填报，前一行在 \(file) 第 \(line) 行",
          en:
            "The studio “\(cell)” is reported by \(units.joined(separator: " and by ")); the first row is \(file) line \(line)"
        ),
        Wording(
          zh: "请两个单位商定由谁填报，只留一行", en: "Let the two units agree on who reports it, and keep one row")
      )
    case .correctedTwice(let file, let line):
      (
        .correctionTwice,
        Wording(
          zh: "这一行的更正在 \(file) 第 \(line) 行已有，内容不同",
          en: "The same row is corrected in \(file) line \(line) already, and otherwise"),
        Wording(zh: "请只留正确的一行更正", en: "Keep the right one of the two")
      )
    case .correctionMixed(let file):
      (
        .correctionMixed,
        Wording(
          zh: "这一行更正的是 \(file)，与本表其他行不是同一张表",
          en: "The row corrects \(file), which is no sheet like that of the other rows"),
        Wording(zh: "请一个原文件用一张更正表", en: "Use one correction sheet for each file")
      )
    case .cellMissing:
      (
        .cellMissing,
        Wording(zh: "“\(header)”是必填的，这一格是空的", en: "“\(header)” is required and the cell is empty"),
        Wording(zh: "请填上“\(header)”", en: "Fill in “\(header)”")
      )
    case .dittoWithoutAbove:
      (
        .dittoWithoutAbove,
        Wording(
          zh: "\(header)“\(cell)”指上一行的内容，上面却没有可用的一行",
          en: "\(header) “\(cell)” means the cell above, but no row stands above"),
        Wording(zh: "请写出“\(header)”的内容", en: "Write out “\(header)”")
      )
    case .spreadsheetError, .tooNarrow, .formula, .exponent: debrisWording(header: header, cell: cell)
    case .dateInvalid, .dayImpossible, .yearOutOfBelief, .serialOutOfBelief, .yearMissing, .dateAmbiguous,
      .periodInvalid:
      dateWording(header: header, cell: cell)
    case .numberInvalid, .numberNegative, .numberFractional, .numberTooLarge, .unitUnknown:
      numberWording(header: header, cell: cell)
    case .amountInvalid, .amountInWords, .amountFractional: amountWording(header: header, cell: cell)
    case .flagInvalid:
      (
        .flagInvalid, unreadable(header, cell),
        Wording(zh: "请写“是”或“否”，不清楚时留空", en: "Write 是 or 否 (yes or no); leave it empty where it is not known")
      )
    case .levelUnknown(let known): (.levelUnknown, unreadable(header, cell), choice(known))
    case .periodOverlaps, .levelMarkInvalid, .levelMarksContradict, .levelsSeveral, .countExceedsWhole:
      sheetWording(header: header, cell: cell)
    case .valueUnknown(let known): (.kindUnknown, unreadable(header, cell), choice(known))
    case .regionUnknown, .regionAmbiguous, .regionUnplaced, .regionOutside:
      regionWording(header: header, cell: cell)
    case .studioUnknown, .studioAmbiguous, .studioQuarantined: studioWording(header: header, cell: cell)
    }
  }

  private func sheetWording(header: String, cell: String) -> Text {
    switch self {
    case .periodOverlaps(let period, let file, let line):
      (
        .periodOverlap,
        Wording(
          zh: "这一行的统计期与 \(file) 第 \(line) 行（\(period)）重叠，两行都计会重复",
          en: "The row's period overlaps that of \(file) line \(line) (\(period)); both would count twice"),
        Wording(
          zh: "请让各期互不重叠（例如逐月填报），累计数只留一张表", en: "Let the periods not overlap; keep one sheet of running totals"
        )
      )
    case .levelMarksContradict(let other):
      (
        .levelContradicts,
        Wording(
          zh: "“\(header)”写“\(cell)”，与“\(other)”矛盾", en: "\(header) “\(cell)” contradicts “\(other)”"),
        Wording(zh: "请只留对的那一格", en: "Keep the cell that is right")
      )
    case .levelsSeveral:
      (
        .levelSeveral,
        Wording(
          zh: "\(header)“\(cell)”：有几个级别，一个命名时间不知道是哪一个的",
          en: "\(header) “\(cell)”: there are several levels, and one date cannot tell when each was given"),
        Wording(
          zh: "命名表里请一行写一个级别，各写命名时间；工作室表里请写“自治区级（2016年）、盟市级（2013年）”",
          en: "Write one level a row among the namings, or 自治区级（2016年）、盟市级（2013年） in a studio sheet")
      )
    case .countExceedsWhole(let whole, let number):
      (
        .countExceeds,
        Wording(
          zh: "\(header)“\(cell)”比“\(whole)”的 \(number) 还多",
          en: "\(header) “\(cell)” is more than the \(number) of “\(whole)”"),
        Wording(zh: "请核对这两格", en: "Check both cells")
      )
    default:
      (
        .levelMark, unreadable(header, cell),
        Wording(
          zh: "有这一级命名的打“√”或写命名时间，没有的留空",
          en: "Write √ or the date of the naming where there is one; leave it empty else")
      )
    }
  }

  private func regionWording(header: String, cell: String) -> Text {
    switch self {
    case .regionAmbiguous(let names):
      (
        .regionAmbiguous,
        Wording(
          zh: "\(header)“\(cell)”可以指\(names.joined(separator: "、"))",
          en: "\(header) “\(cell)” may be \(names.joined(separator: ", "))"),
        Wording(zh: "请写全称或六位代码", en: "Write the full name or the six-digit code")
      )
    case .regionUnplaced:
      (
        .regionUnplaced,
        Wording(
          zh: "\(header)“\(cell)”没有说明是哪个盟市的", en: "\(header) “\(cell)” does not say of which prefecture"),
        Wording(
          zh: "请把盟市写在前面，例如“呼和浩特市本级”“呼和浩特市经开区”",
          en: "Write the prefecture before it, such as 呼和浩特市本级 or 呼和浩特市经开区")
      )
    case .regionUnknown(let nearest) where !nearest.isEmpty:
      (
        .regionUnknown, unreadable(header, cell),
        Wording(
          zh: "是不是“\(nearest.joined(separator: "”或“"))”？请写地区全称或六位代码",
          en: "Is it \(nearest.joined(separator: " or "))? Write the full name or the six-digit code")
      )
    case .regionOutside(let root):
      (
        .regionOutside,
        Wording(zh: "\(header)“\(cell)”不在\(root)范围内", en: "\(header) “\(cell)” lies outside \(root)"),
        Wording(
          zh: "请改为\(root)以内的地区，或补填填报单位", en: "Write a region inside \(root), or name the reporting unit")
      )
    default:
      (
        .regionUnknown, unreadable(header, cell),
        Wording(
          zh: "请写地区全称或六位代码，例如“呼和浩特市”或 150100",
          en: "Write the full name or the six-digit code, such as 呼和浩特市 or 150100")
      )
    }
  }

  private func studioWording(header: String, cell: String) -> Text {
    switch self {
    case .studioAmbiguous:
      (
        .studioAmbiguous,
        Wording(
          zh: "有几个工作室叫“\(cell)”，不知道是哪一个", en: "Several studios are called “\(cell)”"),
        Wording(zh: "请同时填写所在单位", en: "Name the employer as well")
      )
    case .studioQuarantined:
      (
        .studioQuarantined,
        Wording(
          zh: "工作室“\(cell)”那一行有错，这条记录随之退回", en: "The studio “\(cell)” is quarantined, and this row with it"),
        Wording(zh: "请先改正工作室表中的那一行，这一行不用改", en: "Mend the studio's own row; this row is all right")
      )
    default:
      (
        .studioUnknown,
        Wording(
          zh: "工作室“\(cell)”不在工作室表中", en: "No studio of the studios table is called “\(cell)”"),
        Wording(
          zh: "请核对“\(header)”，或把这个工作室补进工作室表", en: "Check “\(header)”, or add the studio to the studios table")
      )
    }
  }

  /// A cell of a thousand characters would bury what is said about it.
  static func shortened(_ cell: String) -> String {
    cell.count <= longestQuoted ? cell : cell.prefix(longestQuoted) + "……"
  }

  private static let longestQuoted = 60

  func unreadable(_ header: String, _ cell: String) -> Wording {
    Wording(zh: "\(header)“\(cell)”无法识别", en: "\(header) “\(cell)” cannot be read")
  }

  private func choice(_ known: [String]) -> Wording {
    Wording(
      zh: "请填写下列之一：\(known.joined(separator: "、"))", en: "Write one of: \(known.joined(separator: ", "))")
  }
}
