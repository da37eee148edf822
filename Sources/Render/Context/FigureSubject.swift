import Liquid
import Model

/// What every measure counts in every slice and period: a region or a studio.
protocol FigureSubject: Drop {
  var book: FigureBook { get }
  /// By the places of the slice and the measure in the book; nil where digits do not fit.
  func figure(of measure: Int, slice: Int) -> Figure?
  func figure(of measure: Int, in piece: CalendarPiece) -> Figure?
}

extension FigureSubject {
  /// The slice's figures; nil for one that the workspace lacks.
  func slice(_ id: String) -> Value? {
    book.sliceIndex(ofID: id).map { .drop(SliceDrop(subject: self, index: $0)) }
  }

  var slices: Value { .drop(SliceList(subject: self)) }
}
