import Diagnostics

extension RowDoubt {
  /// The column it is about.
  var column: Column? {
    switch self {
    case .correctionUnmatched, .correctionStale, .keyRepeated, .studioAlike, .amountLooksLikeYuan, .date,
      .membersListed, .percentMayBeShare:
      nil
    case .foundedMissing: .foundedOn
    case .membersOutOfBelief: .members
    case .areaOutOfBelief: .area
    case .foundedAfterNamed: .namedOn
    case .partsExceedTotal(let column, _, _): column
    }
  }

  /// The doubt about the cell or row at `location` in words.
  func diagnostic(at location: SourceLocation) -> Diagnostic {
    switch self {
    case .correctionUnmatched(let named, let line):
      Diagnostic(
        .warning, .correctionUnmatched, at: location,
        Wording(
          zh: "找不到要更正的“\(named)”第“\(line)”行，这一行按新增的行读取",
          en: "There is no row “\(line)” of “\(named)” to correct; the row is read as a new one"),
        help: Wording(
          zh: "请保留更正表里“原文件”和“原行”两格原来的内容；新增的行把这两格都留空",
          en: "Give 原文件 and 原行 as the correction sheet had them; leave both empty in a new row"))
    case .correctionStale(let named, let line):
      Diagnostic(
        .warning, .correctionStale, at: location,
        Wording(
          zh: "\(named) 第 \(line) 行现在是另一条记录，没有更正它，两行都照常读取",
          en: "\(named) line \(line) holds another record now; it was not superseded, and both rows are read"),
        help: Wording(
          zh: "原文件多半重新导出过，请核对后删去这一行，或用新的更正表更正",
          en: "The file was most likely exported again; remove the row, or use the new sheet"))
    case .keyRepeated(let firstFile, let firstLine):
      Diagnostic(
        .note, .keyRepeated, at: location,
        Wording(
          zh: "与 \(firstFile) 第 \(firstLine) 行相同，只计一次",
          en: "The same row as \(firstFile) line \(firstLine); it counts once"))
    case .studioAlike(let id, let firstFile, let firstLine):
      Diagnostic(
        .warning, .studioAlike, at: location,
        Wording(
          zh: "与工作室“\(id)”（\(firstFile) 第 \(firstLine) 行）单位相同，领衔人或名称也相同，像是同一个，现在各计一个",
          en:
            "The same employer and leader or name as the studio “\(id)” (\(firstFile) line \(firstLine)); both count"
        ),
        help: Wording(
          zh: "是同一个工作室的，请只留一行；不是的不用改",
          en: "Keep one row where they are one studio; else nothing is to be done"))
    case .date(let doubt, let written, let read): doubt.diagnostic(at: location, written: written, read: read)
    case .membersListed(let written, let count):
      Diagnostic(
        .note, .membersListed, at: location,
        Wording(
          zh: "“\(written.header)”填的是姓名，按 \(count) 人计",
          en: "“\(written.header)” holds names; they are counted as \(count) people"),
        help: Wording(zh: "请只写人数", en: "Write the number of people"), cell: written.text)
    case .percentMayBeShare(let written):
      Diagnostic(
        .warning, .percentDoubtful, at: location,
        Wording(
          zh: "\(written.header)“\(written.text)”按百分之 \(written.text) 计，不到百分之一",
          en: "\(written.header) “\(written.text)” is read as \(written.text) per cent, less than one"),
        help: Wording(zh: "0.85 若是 85%，请写 85%", en: "Where 0.85 is 85 per cent, write 85%"),
        cell: written.text)
    case .foundedMissing:
      Diagnostic(
        .note, .foundedMissing, at: location,
        Wording(
          zh: "没有成立时间，从第一次命名或第一条记录起计入",
          en: "No founding date; the studio counts from its first naming or fact"))
    case .membersOutOfBelief:
      Diagnostic(
        .warning, .membersDoubtful, at: location,
        Wording(zh: "团队人数不合常理", en: "The number of members is hard to believe"),
        help: Wording(zh: "请核对人数", en: "Check the number"))
    case .areaOutOfBelief:
      Diagnostic(
        .warning, .areaDoubtful, at: location,
        Wording(zh: "场地面积不合常理", en: "The area is hard to believe"),
        help: Wording(zh: "请核对面积，单位是平方米", en: "Check the area; it is in square metres"))
    case .foundedAfterNamed(let founded, let named):
      Diagnostic(
        .warning, .foundedAfterNamed, at: location,
        Wording(
          zh: "成立时间 \(founded) 晚于命名时间 \(named)", en: "Founded on \(founded), after it was named on \(named)"),
        help: Wording(zh: "请核对两个日期", en: "Check both dates"))
    case .partsExceedTotal(_, let total, let parts):
      Diagnostic(
        .warning, .countParts, at: location,
        Wording(
          zh: "分项合计 \(parts)，比总数 \(total) 多；按分项计入",
          en: "The parts add up to \(parts), more than the total \(total); the parts count"),
        help: Wording(zh: "请核对总数和分项", en: "Check the total and its parts"))
    case .amountLooksLikeYuan(let header):
      Diagnostic(
        .warning, .amountDoubtful, at: location,
        Wording(
          zh: "“\(header)”中这一格比同列其他金额大得多，像是以元为单位",
          en: "Far larger than the other amounts of “\(header)”; it looks like yuan"),
        help: Wording(
          zh: "请核对单位；确是元的，在数字后写上“元”", en: "Check the unit; write 元 behind the number where it is yuan"))
    }
  }
}
