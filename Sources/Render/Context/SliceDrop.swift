import Liquid
import Model

/// A slice for one region: every measure is a member, a figure that is made when it is asked for.
struct SliceDrop: Drop {
  let region: RegionDrop
  let index: Int

  private var book: FigureBook { region.book }
  private static let ownNames = ["start", "end", "since"]

  func member(_ name: String) -> Member {
    if let measure = book.measureIndex(ofID: name) {
      return figure(of: measure).map { .value(.figure($0)) } ?? .absent
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

  /// Nil only for the region's own part where its digits do not fit.
  private func figure(of measure: Int) -> Figure? {
    region.figure { place in
      book.figure(slice: index, measure: measure, region: place, division: region.division)
    }
  }
}

/// The slices of a region or studio by id, of which one that the workspace lacks is nil.
struct SliceList: Drop {
  let subject: any SliceSubject
  let book: FigureBook

  func member(_ name: String) -> Member { subject.slice(name).map { .value($0) } ?? .absent }
  var memberNames: [String] { book.slices.map(\.id) }
}
