import Diagnostics
import Liquid
import Model

extension FigureTracer {
  /// `record:members@studio:S1`: a number of a studio's record; `work:achievements.CG-1@studio:S1`: of one of its works.
  func recorded(_ id: String, of studioID: String) throws(FigureFault) -> TracedFigure {
    let (index, drop) = try studio(studioID)
    for name in ["members", "area"] {
      guard case .value(let value) = drop.member(name), let figure = value.figureDrop,
        figure.figure.id == id
      else { continue }
      return TracedFigure(figure, .rows([Self.row(drop.record, index, figure.figure)]))
    }
    for work in edition.works[index] ?? [] {
      guard let benefit = WorkDrop(work, in: edition).benefit, benefit.id == id else { continue }
      return TracedFigure(FigureDrop(figure: benefit), .rows([Self.row(work, benefit)]))
    }
    throw unknown(id)
  }

  private static func row(_ studio: StudioRecord, _ index: StudioIndex, _ figure: Figure) -> FigureRow {
    var row = FigureRow(
      studio.origin, of: .studios, key: studio.id, date: studio.founded, studio: index, value: figure.value)
    row.until = studio.revoked
    row.setBounds(of: figure)
    return row
  }

  private static func row(_ work: StudioWork, _ figure: Figure) -> FigureRow {
    var row = FigureRow(
      work.origin, of: work.table, key: work.key, date: work.date, studio: work.studio, value: figure.value)
    row.title = work.title
    row.setBounds(of: figure)
    return row
  }
}

extension FigureRow {
  fileprivate mutating func setBounds(of figure: Figure) {
    isApproximate = figure.isApproximate
    lower = figure.lower
    upper = figure.upper
  }
}
