/// What is known of a studio by its id: through which unit it reports, and how a sheet without ids names it.
struct StudioRegister {
  struct Entry {
    let unit: String
    let name: String
    let employer: String
  }

  private let entries: [String: Entry]

  /// - Parameter rows: rows of studios, in the register's columns.
  init(_ rows: [[String]]) {
    let columns = SheetColumn.studios.map(\.name)
    func place(_ name: String) -> Int { columns.firstIndex(of: name) ?? 0 }
    let (unit, name, employer) = (place("reporting_unit"), place("name"), place("employer"))
    entries = Dictionary(
      rows.map { ($0[0], Entry(unit: $0[unit], name: $0[name], employer: $0[employer])) },
      uniquingKeysWith: { first, _ in first })
  }

  subscript(id: String) -> Entry? { entries[id] }
}
