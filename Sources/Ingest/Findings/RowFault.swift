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
  /// Another correction of the same row stands there.
  case correctedTwice(file: String, line: Int)
  /// The row it names is one of another table, or of a sheet about which other things are told.
  case correctionMixed(file: String)

  // One cell.
  case cellMissing
  /// 同上 where no row stands above.
  case dittoWithoutAbove
  /// #REF!, #N/A.
  case spreadsheetError
  /// ########
  case tooNarrow
  /// =ROW()-3
  case formula
  /// 1.50105E+11
  case exponent
  case dateInvalid
  /// 2018-02-30
  case dayImpossible
  case yearOutOfBelief
  /// The number of a day far from any that a sheet is about.
  case serialOutOfBelief
  /// 11月16日, 16-Nov
  case yearMissing
  /// 11/12/2016 may be two days.
  case dateAmbiguous(readings: [String])
  case periodInvalid
  case numberInvalid
  case numberNegative
  case numberFractional
  case numberTooLarge
  /// With the unit that the column is in.
  case amountInvalid(unit: HeaderUnit)
  /// 间接效益, 社会效益显著: no amount was meant.
  case amountInWords(unit: HeaderUnit)
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
  /// The row that a correction names is not there; it is read as a new one.
  case correctionUnmatched(file: String, line: String)
  /// The row that a correction names is another record; both are read.
  case correctionStale(file: String, line: Int)
  /// The same row was read before; it counts once.
  case keyRepeated(file: String, line: Int)
  /// Another studio has the same employer, and the same leader or name.
  case studioAlike(id: String, file: String, line: Int)
  /// The date may have been meant otherwise.
  case date(DateDoubt, written: WrittenCell, read: String)
  /// The members are names, which were counted.
  case membersListed(written: WrittenCell, count: Int)
  /// 0.85 in a column of percent.
  case percentMayBeShare(written: WrittenCell)
  case foundedMissing
  case membersOutOfBelief
  case areaOutOfBelief
  case foundedAfterNamed(founded: String, named: String)
  /// The columns of the parts add up to more than that of their total.
  case partsExceedTotal(Column, total: FixedDecimal, parts: FixedDecimal)
  /// Far larger than the other amounts of a column of 万元.
  case amountLooksLikeYuan(header: String)
}

/// A cell as it was written, and what the clerk calls its column.
struct WrittenCell: Equatable, Sendable {
  var header: String
  var text: String
}

/// A doubt with the cell it is about.
struct LocatedDoubt: Equatable, Sendable {
  var doubt: RowDoubt
  /// The cell's place in the row, from 0.
  var field: Int?
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
