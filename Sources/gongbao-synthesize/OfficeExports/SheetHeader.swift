/// The header of an office's sheet, in one row or two (style §7.1).
struct SheetHeader {
  let sheet: OfficeSheet
  private var office: Office { sheet.office }

  /// The rows of the header, the numbers of columns below it among them.
  var rows: [[String]] {
    let serial = office.serial == .none ? [] : [Round.pick(["序号", "No.", "项次", "№"], office.turn)]
    guard case .twoRow(let numbered) = office.header else {
      return [serial + sheet.columns.enumerated().map { heading(of: $1, at: $0) }]
    }
    var upper = serial
    var lower = serial.map { _ in "" }
    for (index, column) in sheet.columns.enumerated() {
      if let group = column.group, isGrouped(index) {
        let isFirst = index == 0 || sheet.columns[index - 1].group?.name != group.name
        upper.append(isFirst ? group.name : "")
        lower.append(group.leaf + unit(of: column))
      } else {
        upper.append(heading(of: column, at: index))
        lower.append("")
      }
    }
    return [upper, lower] + (numbered ? [numbers(behind: serial.count)] : [])
  }

  /// A group of one column is no group.
  private func isGrouped(_ index: Int) -> Bool {
    guard let name = sheet.columns[index].group?.name else { return false }
    return [index - 1, index + 1].contains {
      sheet.columns.indices.contains($0) && sheet.columns[$0].group?.name == name
    }
  }

  /// 甲 | 1 | 2 | 3.
  private func numbers(behind serials: Int) -> [String] {
    (serials == 0 ? [] : ["甲"]) + sheet.columns.indices.map { "\($0 + 1)" }
  }

  private func heading(of column: SheetColumn, at index: Int) -> String {
    let name = Round.pick(column.headings, office.turn)
    guard office.header == .marked else { return name + unit(of: column) }
    let middle = name.index(name.startIndex, offsetBy: name.count / 2)
    let marked = [
      "*" + name, name.map(String.init).joined(separator: " "), "\(name[..<middle])\n\(name[middle...])",
      name + "＊", "　" + name, name + "：",
    ]
    // A unit stays at the end, behind all of these.
    return Round.pick(marked, column.content == .money ? 1 + index % 2 : index) + unit(of: column)
  }

  private func unit(of column: SheetColumn) -> String {
    guard column.content == .money else { return "" }
    return switch office.money {
    case .headerYuan: "(元)"
    case .headerMyriad: "（万元）"
    case .bareYuan, .letterheadMyriad, .cells: ""
    }
  }
}
