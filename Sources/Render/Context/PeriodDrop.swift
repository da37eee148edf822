import Liquid
import Model

/// A year or a month of a region or studio in a template: every measure is a member, a figure that is made when it is asked for.
struct PeriodDrop: TableSubject {
  let subject: any FigureSubject
  let piece: CalendarPiece

  private var book: FigureBook { subject.book }

  var rowHeading: String { piece.unit == .year ? "年份" : "月份" }
  /// One that is not over says so, or it would read as a whole one among others: 2018年（截至11月）.
  var rowName: String { piece.note.map { "\(piece.name)（\($0)）" } ?? piece.name }
  var rowShortName: String { piece.shortName }

  private static let ownNames = ["id", "name", "short_name", "start", "end", "is_partial"]

  func member(_ name: String) -> Member {
    if let measure = book.measureIndex(ofID: name) {
      return subject.figure(of: measure, in: piece).map { .value(.figure($0)) } ?? .absent
    }
    switch name {
    case "id": return .value(.data(piece.id))
    case "name": return .value(.data(piece.name))
    case "short_name": return .value(.data(piece.shortName))
    case "start": return .value(.date(piece.window.start))
    case "end": return .value(.date(piece.window.end))
    case "is_partial": return .value(.bool(piece.isPartial))
    default: return .unknown
    }
  }

  var memberNames: [String] { book.measures.map(\.id) + Self.ownNames }
}
