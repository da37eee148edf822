import Liquid
import Model
import Numerals

/// A titled achievement or patent of a studio.
///
/// `title`, `date` (as precisely as it is known), `kind` (创新成果, 发明 …), `award` (the name of the level), `benefit` (a figure); nil
/// where the row does not tell.
struct WorkDrop: TableSubject {
  let work: StudioWork
  let edition: Edition

  init(_ work: StudioWork, in edition: Edition) {
    self.work = work
    self.edition = edition
  }

  var memberNames: [String] { ["title", "date", "kind", "award", "benefit"] }

  func member(_ name: String) -> Member {
    switch name {
    case "title": .value(.data(work.title))
    case "date": .value(.data(DateWriter.date(work.date)))
    case "kind": kind.map { .value(.data($0)) } ?? .absent
    case "award": work.award.map { .value(.data(edition.levels[$0].name)) } ?? .absent
    case "benefit": benefit.map { .value(.figure($0)) } ?? .absent
    default: .unknown
    }
  }

  var rowHeading: String { "成果" }
  var rowName: String { work.title }
  var rowShortName: String { work.title }

  private var kind: String? {
    work.kind.map { kind in
      let column = work.table == .patents ? "type" : "kind"
      return ColumnWords.name(of: kind, column: column, levels: edition.levels)
    }
  }

  /// Yuan, `work:achievements.CG-1@studio:S1`.
  var benefit: Figure? {
    guard let benefit = work.benefit else { return nil }
    let studio = edition.studios[Int(work.studio)]
    var figure = Figure(
      id: "work:\(work.table.rawValue).\(work.key)@studio:\(studio.id)", label: "经济效益", kind: .money,
      value: benefit.value, unit: "元", measure: "benefit", regionCode: "studio:\(studio.id)",
      regionName: studio.name, definition: "“\(work.title)”填报的经济效益")
    figure.isApproximate = !benefit.isExact
    if figure.isApproximate {
      figure.lower = benefit.lower
      figure.upper = benefit.upper
    }
    figure.records = 1
    return figure
  }
}
