/// One table as one office keeps it: which columns, in which order, and the register's values in them.
struct OfficeSheet {
  let table: String
  let office: Office
  let columns: [SheetColumn]
  let rows: [[String]]

  /// - Parameters:
  ///   - register: the columns of `rows`.
  ///   - rows: the office's rows of the table, in the register's spellings.
  ///   - roll: every studio, for sheets that name studios without their ids.
  init(
    _ table: String, of office: Office, register: [SheetColumn], rows: [[String]], roll: StudioRegister
  ) {
    (self.table, self.office) = (table, office)
    let columns = Self.columns(of: table, register: register, office: office)
    self.columns = columns
    let places = Dictionary(uniqueKeysWithValues: register.enumerated().map { ($1.name, $0) })
    let ordered =
      office.mergesPlaces && table == "studios" ? Self.sorted(rows, by: places["region"] ?? 0) : rows
    self.rows = ordered.map { row in
      columns.map { column in
        // A column of counts that is summed up has a number in every row.
        if column.name == "count", office.totals != .none, let place = places["count"], row[place].isEmpty {
          return "1"
        }
        if let place = places[column.name] { return row[place] }
        let studio = places["studio_id"].flatMap { roll[row[$0]] }
        return (column.name == "name" ? studio?.name : studio?.employer) ?? ""
      }
    }
  }

  private static func columns(of table: String, register: [SheetColumn], office: Office) -> [SheetColumn] {
    var columns = register.flatMap { column -> [SheetColumn] in
      switch (column.name, table, office.unit) {
      case ("studio_id", "studios", _) where office.keys == .nameAndEmployer: []
      case ("studio_id", _, _) where office.keys == .nameAndEmployer: [.studioName, .employer]
      case ("reporting_unit", "studios", .letterhead), ("reporting_unit", "studios", .place),
        ("reporting_unit", "studios", .recommender):
        []
      case ("region", "studios", .recommender): [SheetColumn("region", .place, ["推荐单位"])]
      default: [column]
      }
    }
    switch office.order {
    case .register: break
    case .reversed: columns.reverse()
    case .nameFirst: columns.swapAt(0, 1)
    }
    return columns
  }

  /// By place; the rows of one place stay in their order, which the standard sort alone does not promise.
  private static func sorted(_ rows: [[String]], by place: Int) -> [[String]] {
    rows.enumerated().sorted { ($0.element[place], $0.offset) < ($1.element[place], $1.offset) }.map(
      \.element)
  }

  /// Rows that belong together: of one place where places are merged, else a page of them.
  var blocks: [Range<Int>] {
    guard office.mergesPlaces, let place = columns.firstIndex(where: { $0.content == .place }) else {
      return stride(from: 0, to: rows.count, by: Self.page).map { $0..<min($0 + Self.page, rows.count) }
    }
    var blocks: [Range<Int>] = []
    for index in rows.indices {
      if let last = blocks.last, rows[index][place] == rows[last.lowerBound][place] {
        blocks[blocks.count - 1] = last.lowerBound..<index + 1
      } else {
        blocks.append(index..<index + 1)
      }
    }
    return blocks
  }

  private static let page = 40
}
