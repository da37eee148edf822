import Liquid
import Model
import Numerals

/// A slice for one region or studio: every measure is a member, a figure that is made when it is asked for.
struct SliceDrop: Drop {
  let subject: any FigureSubject
  let index: Int

  private var book: FigureBook { subject.book }
  private static let ownNames = ["start", "end", "since"]

  func member(_ name: String) -> Member {
    if let measure = book.measureIndex(ofID: name) {
      return subject.figure(of: measure, slice: index).map { .value(.figure($0)) } ?? .absent
    }
    let slice = book.slices[index]
    let window = slice.window(asOf: book.asOf)
    switch name {
    case "start": return window.start == .distantPast ? .absent : .value(.date(window.start))
    case "end": return .value(.date(window.end))
    case "since": return slice.since.map { .value(.date($0)) } ?? .absent
    default: return .unknown
    }
  }

  var memberNames: [String] { book.measures.map(\.id) + Self.ownNames }
}

extension SliceDrop {
  /// Its window as a sentence begins with it: 2015年以来 for a slice from a day on, 2018年1—11月, 截至2018年11月底 for one
  /// without a beginning.
  var periodText: String {
    let slice = book.slices[index]
    let window = slice.window(asOf: book.asOf)
    guard window.start > .distantPast else { return "截至\(DateWriter.end(window.end))" }
    if slice.since != nil, slice.until == nil { return DateWriter.since(window.start) }
    return DateWriter.period(from: window.start, to: window.end)
  }
}

/// The slices of a region or studio by id, of which one that the workspace lacks is nil.
struct SliceList: Drop {
  let subject: any FigureSubject

  func member(_ name: String) -> Member { subject.slice(name).map { .value($0) } ?? .absent }
  var memberNames: [String] { subject.book.slices.map(\.id) }
}
