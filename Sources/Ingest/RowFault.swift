import Model

/// What is wrong with a row or with one of its cells.
///
/// A fault in a required cell, or in the row as a whole, quarantines the row; in an optional cell it makes the cell unknown.
enum RowFault: Error, Equatable, Sendable {
  // The row as a whole.
  case ragged(found: Int, expected: Int)
  case quoteBroken
  /// Bytes that are no text in the file's encoding, the first of them at this offset in the file, from 0.
  case textInvalid(offset: Int)
  /// A NUL at this offset in the file, from 0.
  case nulByte(offset: Int)
  /// The key was read before with other content.
  case keyContradicts(file: String, line: Int)
  /// The studio was read before, from another reporting unit.
  case reportedTwice(file: String, line: Int, units: [String])
  /// A row of the same studio counts some of the same days.
  case periodOverlaps(String, file: String, line: Int)

  // One cell.
  case cellMissing
  case dateInvalid
  case dateAmbiguous
  case periodInvalid
  case numberInvalid
  case numberNegative
  case numberFractional
  case numberTooLarge
  case amountInvalid
  case amountFractional
  case unitUnknown(String)
  case flagInvalid
  case levelUnknown(known: [String])
  /// A mark in a column that stands for a level.
  case levelMarkInvalid
  /// Two cells of the row say of one level that it is held and that it is not.
  case levelMarksContradict(other: String)
  /// One date cannot be that of several levels.
  case levelsSeveral
  /// A part is more than the whole that another column gives.
  case countExceedsWhole(whole: String, Int)
  case valueUnknown(known: [String])
  /// The names of the regions that may have been meant.
  case regionUnknown(nearest: [String])
  case regionAmbiguous(names: [String])
  /// 市本级 or 经开区 in a file that names no prefecture, or several.
  case regionUnplaced
  case regionOutside(root: String)
  case studioUnknown
  case studioAmbiguous
  case studioQuarantined
}

/// What is doubtful about a row that is kept, or about why it is skipped.
enum RowDoubt: Equatable, Sendable {
  /// The same row was read before; it counts once.
  case keyRepeated(file: String, line: Int)
  /// Another studio has the same employer, and the same leader or name.
  case studioAlike(id: String, file: String, line: Int)
  case foundedMissing
  case membersOutOfBelief
  case areaOutOfBelief
  case foundedAfterNamed(founded: String, named: String)
  /// The columns of the parts add up to more than that of their total.
  case partsExceedTotal(Column, total: FixedDecimal, parts: FixedDecimal)
  /// Far larger than the other amounts of a column of 万元.
  case amountLooksLikeYuan(header: String)
}

/// A fault with the cell it is in.
struct LocatedFault: Equatable, Sendable {
  var fault: RowFault
  /// The cell's place in the row, from 0; nil for the row as a whole.
  var field: Int?
  /// What the clerk calls the column.
  var header: String
  /// The cell as written.
  var cell: String
}
