import CSV
import Diagnostics
import Model

extension FileFault {
  /// The fault of the file at `path` in words. `line` is where its header stands, or was looked for.
  func diagnostic(path: String, line: Int? = nil) -> Diagnostic {
    let location = SourceLocation(file: path, line: line)
    switch self {
    case .input(let fault): return fault.diagnostic(at: location)
    case .empty:
      return Diagnostic(
        .error, .fileEmpty, at: location,
        Wording(zh: "文件里没有任何一行", en: "The file has no row at all"),
        help: Wording(
          zh: "请重新导出这张表；确实没有数据的，留下表头一行", en: "Export the table again; leave the header where there is no data"
        ))
    case .foreign(let format): return format.diagnostic(at: location)
    case .columnMissing(let table, let columns):
      let missing = columns.map { TableSchema.label(of: $0, in: table) }
      return Diagnostic(
        .error, .columnMissing, at: location,
        Wording(
          zh: "\(table.label)表缺少必需的列：\(missing.joined(separator: "、"))",
          en:
            "The table \(table.rawValue) lacks required columns: \(columns.map(\.name).joined(separator: ", "))"
        ),
        help: Wording(
          zh: "请在表头补上这些列（英文列名：\(columns.map(\.name).joined(separator: "、"))）",
          en: "Add the columns to the header"))
    case .encodingUnknown:
      return Diagnostic(
        .error, .fileEncoding, at: location,
        Wording(
          zh: "文件不是 UTF-8、UTF-16 或 GB18030 的文本，读不出表头",
          en: "The file is no text in UTF-8, UTF-16 or GB18030; no header can be read"),
        help: Wording(
          zh: "请在 Excel 或 WPS 里另存为“CSV UTF-8（逗号分隔）”；gongbao.json5 里指定过 encoding 的请核对",
          en: "Save it in Excel or WPS as “CSV UTF-8”; check the encoding that gongbao.json5 gives it, if any"
        ))
    case .unbound:
      return Diagnostic(
        .warning, .fileUnbound, at: location,
        Wording(zh: "看不出这是哪一张表，未读取", en: "It is not clear which table this is; it was not read"),
        help: Wording(
          zh: "请按表命名文件，例如 studios-赤峰.csv", en: "Name the file for its table, such as studios-chifeng.csv"))
    case .ambiguous(let tables):
      return Diagnostic(
        .warning, .fileAmbiguous, at: location,
        Wording(
          zh: "表头同时符合\(tables.map(\.label).joined(separator: "、"))几张表，未读取",
          en: "The header fits \(tables.map(\.rawValue).joined(separator: ", ")); it was not read"),
        help: Wording(
          zh: "请按表命名文件，例如 \(tables.first?.rawValue ?? "")-1.csv",
          en: "Name the file for its table, such as \(tables.first?.rawValue ?? "")-1.csv"))
    case .tableMissing(let table):
      return Diagnostic(
        .error, .tableMissing,
        Wording(
          zh: "没有读到\(table.label)表（\(table.rawValue).csv）中的任何记录",
          en: "No row of the table \(table.rawValue) was read"),
        help: Wording(
          zh: "请把\(table.label)表放进 datasets 文件夹；已经放了的，请照更正表把退回的行改好",
          en:
            "Put \(table.rawValue).csv into datasets; where it is there, mend its rows by the correction sheet"
        ))
    case .regionsUnsound(let fault):
      let reason = fault.wording
      return Diagnostic(
        .error, .regionsUnsound,
        Wording(zh: "区划表有误：\(reason.zh)", en: "The regions are not sound: \(reason.en)"),
        help: Wording(zh: "请核对 regions 表的代码和上级代码", en: "Check the codes and parents of the table regions"))
    case .headerUnit(let header, let unit):
      return Diagnostic(
        .error, .columnUnit, at: location,
        Wording(
          zh: "表头“\(header)”的单位“\(unit)”不适用，这一列未读取",
          en: "The unit “\(unit)” of the header “\(header)” does not fit; the column was not read"),
        help: Wording(zh: "金额用元、万元或亿元，面积用平方米", en: "Money is in 元, 万元 or 亿元, area in 平方米"))
    case .periodMissing(let headers):
      return Diagnostic(
        .error, .periodMissing, at: location,
        Wording(
          zh: "不知道这些数字是哪个时期的，这几列未计入：\(headers.joined(separator: "、"))",
          en:
            "Nothing says which time these columns are about; they were left out: \(headers.joined(separator: ", "))"
        ),
        help: Wording(
          zh:
            "三种办法任选一种：表头上方写“填报时间：2018年11月30日”；加一列“统计期”，填 2018-11；在 gongbao.json5 的 files 里给这个文件写 period",
          en:
            "Write 填报时间：2018年11月30日 above the header, or add a column 统计期 (2018-11), or give the file a period in files of gongbao.json5"
        ))
    }
  }
}

extension RegionTree.Fault {
  fileprivate var wording: Wording {
    switch self {
    case .rootUnknown(let code):
      Wording(zh: "没有本工作区的地区 \(code)", en: "there is no \(code), the workspace's own")
    case .parentUnknown(let code, let parent):
      Wording(zh: "\(code) 的上级 \(parent) 不存在", en: "there is no \(parent), the parent of \(code)")
    case .codeTwice(let code): Wording(zh: "代码 \(code) 有两行", en: "two rows have the code \(code)")
    case .cycle(let code): Wording(zh: "\(code) 的上级又在它下面", en: "\(code) stands above itself")
    }
  }
}

extension InputFault {
  fileprivate func diagnostic(at location: SourceLocation) -> Diagnostic {
    switch self {
    case .missing:
      Diagnostic(
        .error, .fileMissing, at: location,
        Wording(
          zh: "文件不存在，或者是一个失效的链接", en: "There is no such file, or it is a link that leads nowhere"),
        help: Wording(zh: "请把文件本身放到这里", en: "Put the file itself here"))
    case .directory:
      Diagnostic(
        .error, .fileDirectory, at: location,
        Wording(zh: "这是一个文件夹，不是文件", en: "This is a directory, not a file"),
        help: Wording(zh: "请把文件夹改名，或换成表格文件", en: "Rename the directory, or put the file in its place"))
    case .notRegular:
      Diagnostic(
        .error, .fileNotRegular, at: location,
        Wording(
          zh: "这不是普通文件（是管道、套接字或设备）", en: "This is no regular file (a pipe, a socket or a device)"),
        help: Wording(zh: "请移走它，换成表格文件", en: "Take it away, and put the file in its place"))
    case .unreadable(let number):
      Self.unreadable(SystemFault(.read, location.file, number: number), at: location)
    case .lineTooLong(let line):
      Diagnostic(
        .error, .fileEndless, at: SourceLocation(file: location.file, line: line),
        Wording(zh: "这一行长得没有尽头，不像表格", en: "The line has no end; this looks like no table"),
        help: Wording(zh: "请确认这是导出的 CSV 文件", en: "Make sure that this is an exported CSV file"))
    case .changed:
      Diagnostic(
        .error, .fileChanged, at: location,
        Wording(zh: "读取时文件被改动了", en: "The file was changed while it was read"),
        help: Wording(zh: "请等文件保存或复制完再运行一次", en: "Run again when the file is saved or copied"))
    case .encodingUnavailable(let encoding):
      Diagnostic(
        .error, .fileEncodingUnavailable, at: location,
        Wording(
          zh: "这台机器不能读 \(encoding.name) 编码", en: "This machine cannot read \(encoding.name)"),
        help: Wording(
          zh: "请安装系统的字符转换表（glibc 的 gconv），或把文件另存为“CSV UTF-8（逗号分隔）”",
          en: "Install the system's conversion tables (gconv of glibc), or save the file as “CSV UTF-8”"))
    }
  }

  private static func unreadable(_ fault: SystemFault, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, .fileUnreadable, at: location,
      Wording(zh: "文件无法读取：\(fault.reason.zh)", en: "The file cannot be read: \(fault.reason.en)"),
      help: fault.help
        ?? Wording(
          zh: "请把文件复制到别处再放回来；还不行就请系统管理员检查磁盘",
          en:
            "Copy the file elsewhere and back; where that fails too, ask the administrator to check the disk")
    )
  }
}

extension FileNote {
  /// The note about the file at `path` in words. `line` is where its header, or the studio, stands.
  func diagnostic(path: String, line: Int?) -> Diagnostic {
    let location = SourceLocation(file: path, line: line)
    return switch self {
    case .corrected(let rows, let withdrawn):
      Diagnostic(
        .note, .correctionTaken, at: location,
        Wording(
          zh: "\(rows) 行由更正表更正，不再计入" + (withdrawn > 0 ? "；其中 \(withdrawn) 行在更正表中清空" : ""),
          en: "\(rows) rows are superseded by correction sheets"
            + (withdrawn > 0 ? ", \(withdrawn) of them by empty ones" : "")))
    case .columnsUnknown(let headers):
      Diagnostic(
        .note, .columnUnknown, at: location,
        Wording(
          zh: "不认识的列，未读取：\(headers.joined(separator: "、"))",
          en: "Unknown columns, left out: \(headers.joined(separator: ", "))"))
    case .columnsAbsent(let labels):
      Diagnostic(
        .warning, .columnAbsent, at: location,
        Wording(
          zh: "这个文件没有同一张表的其他文件都有的列：\(labels.joined(separator: "、"))",
          en: "The file lacks columns that the table's other files have: \(labels.joined(separator: ", "))"),
        help: Wording(zh: "请核对导出时是否漏了列", en: "Check whether the export left columns out"))
    case .sheetUnitUnknown(let unit):
      Diagnostic(
        .error, .sheetUnitUnknown, at: location,
        Wording(
          zh: "表上方的填报单位“\(unit)”不认识，各行又没有地区",
          en: "The reporting unit “\(unit)” above the header is unknown, and the rows name no region"),
        help: Wording(
          zh: "请写盟市或产业工会的全称，或在表中加“所属盟市”一列",
          en: "Write the full name of the league or industry union, or add a column for the region"))
    case .futureDates(let rows):
      Diagnostic(
        .note, .dateFuture, at: location,
        Wording(
          zh: "\(rows) 行的日期晚于统计截止日，暂不计入",
          en: "\(rows) rows are dated after the as-of date and not counted yet"))
    case .approximate(let cells):
      Diagnostic(
        .note, .numberApproximate, at: location,
        Wording(
          zh: "\(cells) 格是约数，按区间计入", en: "\(cells) cells are approximate and counted with their bounds"))
    case .repeats(let first):
      Diagnostic(
        .warning, .fileRepeated, at: location,
        Wording(
          zh: "与 \(first) 一模一样，是同一份文件交了两次，只计一次",
          en: "Byte for byte the file \(first): it was sent twice, and counts once"),
        help: Wording(zh: "请删去其中一份", en: "Remove one of the two"))
    case .versionOf(let first, let rows):
      Diagnostic(
        .warning, .fileVersion, at: location,
        Wording(
          zh: "与 \(first) 像是同一张表的两个版本" + (rows > 0 ? "，有 \(rows) 行编号相同" : ""),
          en: "Looks like another version of \(first)" + (rows > 0 ? ": \(rows) rows have the same keys" : "")
        ),
        help: Wording(
          zh: "请只留一份，另一份移出 datasets 文件夹；确是两张表的，请换个文件名",
          en: "Keep one and move the other out of datasets; give them other names where both are needed"))
    case .offices(let gap, let names, let period): gap.diagnostic(of: names, period: period, at: location)
    case .studioQuarantined(let id, let rows):
      Diagnostic(
        .error, .studioQuarantined, at: location,
        Wording(
          zh: "工作室“\(id)”被退回，其名下 \(rows) 行记录一并退回",
          en: "The studio “\(id)” is quarantined, and \(rows) rows about it with it"),
        help: Wording(zh: "改正工作室这一行即可", en: "Mending the studio's row is enough"))
    case .patentsUntyped(let rows):
      Diagnostic(
        .note, .patentsUntyped, at: location,
        Wording(
          zh: "\(rows) 行的专利没有分类型，只计入全部专利，不计入发明、实用新型、外观设计",
          en: "\(rows) rows have patents of no kind; they count among all patents alone"))
    }
  }
}
