/// The columns by which a correction sheet says which row each of its rows takes the place of.
///
/// A sheet made of a correction sheet has them twice; the last ones are its own.
struct CorrectionColumns: Sendable {
  static let headers = ["原文件", "原行", "问题", "怎样改"]

  /// The cell with the path of the file.
  let file: Int
  /// The cell with the line in it.
  let line: Int
  /// The cell that says what was wrong; a clerk may have left the column out.
  let problem: Int?
  /// Where they stand, the earlier ones too.
  private let fields: Set<Int>

  /// Nil for a header without 原文件 and 原行.
  init?(_ names: [HeaderName]) {
    let places = Self.headers.map { header in names.indices.filter { names[$0].whole == header } }
    guard let file = places[0].last, let line = places[1].last else { return nil }
    self.file = file
    self.line = line
    problem = places[2].last
    fields = Set(places.joined())
  }

  func contains(_ field: Int) -> Bool { fields.contains(field) }
}
