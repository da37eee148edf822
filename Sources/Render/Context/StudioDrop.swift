import Liquid
import Model
import Numerals

/// A studio that a bulletin tells of by itself, with every slice of the workspace as a member. What happens after the date is
/// not told.
///
/// | name | what it is |
/// | --- | --- |
/// | `id`, `name`, `employer`, `leader`, `leader_honour`, `ownership`, `mode` | as its record has them, nil where it does not tell |
/// | `region`, `unit` | the names of where it stands and of the reporting unit |
/// | `founded` | the date as precisely as it is known (2012年5月), nil where it is not |
/// | `revoked` | the same of the day from which it no longer counts, nil before that day |
/// | `members`, `area` | figures, nil where they are not told |
/// | `level` | the name of its highest level at the date |
/// | `namings` | a list, oldest first: `level`, `named`, `body`, `document`, `revoked` |
/// | *a slice's id*, `slices` | every measure as a figure of this studio alone: `studio.total.results` |
/// | `years` | as those of a region, from the first in which anything was counted of it |
/// | `works` | its titled achievements and patents, newest first: `WorkDrop` |
struct StudioDrop: TableSubject, FigureSubject {
  let index: StudioIndex
  let edition: Edition

  init(_ index: StudioIndex, in edition: Edition) {
    self.index = index
    self.edition = edition
  }

  var book: FigureBook { edition.figures }
  var record: StudioRecord { edition.studios[Int(index)] }

  private static let names = [
    "id", "name", "employer", "region", "unit", "leader", "leader_honour", "ownership", "mode", "founded",
    "revoked", "members", "area", "level", "namings", "works", "years",
    "slices",
  ]

  var memberNames: [String] { Self.names + book.slices.map(\.id) }

  func member(_ name: String) -> Member {
    func text(_ text: String?) -> Member { text.map { .value(.data($0)) } ?? .absent }
    func figure(_ figure: Figure?) -> Member { figure.map { .value(.figure($0)) } ?? .absent }
    let regions = book.regions
    switch name {
    case "id": return text(record.id)
    case "name": return text(record.name)
    case "employer": return text(record.employer)
    case "region": return text(regions[record.place].name)
    case "unit":
      return text(regions[regions.reportingUnit(holding: record.reportingUnit) ?? regions.root].name)
    case "leader": return text(record.leader)
    case "leader_honour": return text(record.leaderHonour)
    case "ownership": return text(record.ownership)
    case "mode": return text(record.mode)
    case "founded": return text(record.founded.map(DateWriter.date))
    case "revoked": return text(happened(record.revoked).map(DateWriter.date))
    case "members": return figure(recorded("members", "团队成员", "人", record.memberNumber))
    case "area": return figure(recorded("area_m2", "场地面积", "平方米", record.areaNumber))
    case "level": return text(book.levels[level].name)
    case "namings": return .value(.list(namings))
    case "works": return .value(.list(works))
    case "years": return .value(.list(years))
    case "slices": return .value(slices)
    default: return slice(name).map { .value($0) } ?? .unknown
    }
  }

  func figure(of measure: Int, slice: Int) -> Figure? {
    let slice = book.slices[slice]
    return figure(
      of: measure, slice.id, slice.window(asOf: book.asOf), slice.selection)
  }

  func figure(of measure: Int, in piece: CalendarPiece) -> Figure? {
    figure(of: measure, piece.id, piece.window, [])
  }

  /// Nil where its digits do not fit.
  private func figure(
    of measure: Int, _ slice: String, _ window: Window, _ selection: [Measure.Condition]
  ) -> Figure? {
    let cell = FigureCell(measure: measure, window: window, selection: selection, subject: .studio(index))
    return edition.studioFigures.tally(of: cell).map { tally in
      book.figure(of: tally, in: cell, slice: slice, studio: record)
    }
  }

  /// From the first in which anything was counted of it.
  private var years: [Value] {
    let years = book.series.years.drop { year in
      book.measures.indices.allSatisfy { figure(of: $0, in: year)?.records ?? 0 == 0 }
    }
    return years.map { .drop(PeriodDrop(subject: self, piece: $0)) }
  }

  var rowHeading: String { "工作室" }
  var rowName: String { record.name }
  var rowShortName: String { record.name }

  private var works: [Value] {
    let works = edition.works[index] ?? []
    return works.sorted { one, other in
      if one.date.lastDay != other.date.lastDay { return one.date.lastDay > other.date.lastDay }
      return one.table == other.table
        ? one.key.utf8.lexicographicallyPrecedes(other.key.utf8) : one.table < other.table
    }.map { .drop(WorkDrop($0, in: edition)) }
  }
}
