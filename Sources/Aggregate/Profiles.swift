import Model

/// The kinds of studios that the slices, measures and groupings of one run tell apart.
///
/// A profile is a row of codes: reporting unit as given, place, one code for each column that is asked for, and
/// the set of levels held at each day on which levels are judged. Studios of the same row share a profile.
struct Profiles: Sendable {
  /// Rows of `stride` codes.
  private var codes: [Int32] = []
  private let stride: Int
  private(set) var count = 0
  /// The text columns that are asked for, and their values in the order of codes from 1; 0 is an absent cell, -1 a
  /// value that nothing asks for.
  private let columns: [StudioColumn]
  private let values: [[String]]
  private let levelDays: [Day]

  /// - Parameters:
  ///   - asked: text columns and the values asked for; nil where each value counts for itself.
  ///   - levelDays: days on which levels are judged.
  ///   - ofStudios: gets the profile of each studio at its end.
  init(
    _ register: Register, history: StudioHistory, asked: [(column: StudioColumn, values: [String]?)],
    levelDays: [Day], ofStudios: inout [Int32]
  ) {
    columns = asked.map(\.column)
    self.levelDays = levelDays
    stride = 2 + asked.count + levelDays.count
    var texts = asked.map { TextCodes($0.values) }
    var table = CodeRows(stride: stride)
    var row = [Int32](repeating: 0, count: stride)
    let studios = register.studios.span
    for index in studios.indices {
      row[0] = studios[index].reportingUnit
      row[1] = studios[index].place
      for (place, column) in asked.enumerated() {
        row[2 + place] = texts[place].code(of: column.column.text(of: studios[index]))
      }
      for (place, day) in levelDays.enumerated() {
        let bits = history.levels(of: index, on: day).bits
        row[2 + asked.count + place] = Int32(bitPattern: bits)
      }
      ofStudios.append(table.index(of: row))
    }
    values = texts.map(\.values)
    codes = table.rows
    count = table.count
  }

  func reportingUnit(of profile: Int) -> RegionIndex { codes[profile * stride] }
  func place(of profile: Int) -> RegionIndex { codes[profile * stride + 1] }

  /// Where a text column that was asked for stands in a row.
  func textColumn(_ column: StudioColumn) -> Int? { columns.firstIndex(of: column).map { 2 + $0 } }

  func code(of profile: Int, column: Int) -> Int32 { codes[profile * stride + column] }

  /// The values of a text column, in the order of codes from 1.
  func values(of column: StudioColumn) -> [String] { columns.firstIndex(of: column).map { values[$0] } ?? [] }

  /// Where the levels held at a window's end stand in a row; nil when no level is ever asked for.
  func levelColumn(on day: Day) -> Int? {
    let place = levelDays.lastIndex { $0 <= day } ?? levelDays.indices.first
    return place.map { 2 + columns.count + $0 }
  }

  func levels(of profile: Int, column: Int) -> LevelSet {
    LevelSet(bits: UInt32(bitPattern: codes[profile * stride + column]))
  }
}
