import Model

/// The kinds of studios that the slices, measures and groupings of one run tell apart.
///
/// A profile is a row of codes: reporting unit as given, place, one code for each column that is asked for, the set of
/// levels held at each day on which levels are judged and, where some studios are counted by themselves, which of them it
/// is. Studios of the same row share a profile.
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
  /// Where the rows say which of the studios counted by themselves it is: its place among them from 1, 0 for any other. Nil where
  /// there are none.
  private let singleColumn: Int?

  /// - Parameters:
  ///   - asked: text columns and the values asked for; nil where each value counts for itself.
  ///   - levelDays: days on which levels are judged.
  ///   - singles: studios that are counted by themselves.
  ///   - ofStudios: gets the profile of each studio at its end.
  init(
    _ register: Register, history: StudioHistory, asked: [(column: StudioColumn, values: [String]?)],
    levelDays: [Day], singles: [StudioIndex], ofStudios: inout [Int32]
  ) {
    columns = asked.map(\.column)
    self.levelDays = levelDays
    singleColumn = singles.isEmpty ? nil : 2 + asked.count + levelDays.count
    stride = 2 + asked.count + levelDays.count + (singles.isEmpty ? 0 : 1)
    let places = Dictionary(
      singles.enumerated().map { (Int($1), Int32($0 + 1)) }, uniquingKeysWith: { first, _ in first })
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
      if let singleColumn { row[singleColumn] = places[index] ?? 0 }
      ofStudios.append(table.index(of: row))
    }
    values = texts.map(\.values)
    codes = table.rows
    count = table.count
  }

  func reportingUnit(of profile: Int) -> RegionIndex { codes[profile * stride] }
  func place(of profile: Int) -> RegionIndex { codes[profile * stride + 1] }

  /// The place of a studio counted by itself among those; nil for any other.
  func single(of profile: Int) -> Int? {
    guard let singleColumn else { return nil }
    let place = codes[profile * stride + singleColumn]
    return place > 0 ? Int(place) - 1 : nil
  }

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
