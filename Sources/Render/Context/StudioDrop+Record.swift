import Liquid
import Model
import Numerals

extension StudioDrop {
  /// A number of the studio's record as a figure, `record:members@studio:S1`.
  func recorded(_ column: String, _ label: String, _ unit: String, _ number: ApproximateNumber?) -> Figure? {
    guard let number else { return nil }
    var figure = Figure(
      id: "record:\(column)@studio:\(record.id)", label: label, kind: .count, value: number.value, unit: unit,
      measure: column, regionCode: "studio:\(record.id)", regionName: record.name,
      definition: "工作室表填报的\(label)")
    figure.isApproximate = !number.isExact
    if figure.isApproximate {
      figure.lower = number.lower
      figure.upper = number.upper
    }
    figure.records = 1
    return figure
  }

  /// Whether it is there by the date: from its founding on or, where that is unknown, from its first naming or fact. A studio
  /// that nothing dates is.
  var hasBegun: Bool {
    if let founded = record.founded { return happened(founded) != nil }
    let named = edition.namings.filter { $0.studio == index }.map(\.named)
    if named.isEmpty || named.contains(where: { happened($0) != nil }) { return true }
    return book.slices.indices.contains { slice in
      book.measures.indices.contains { figure(of: $0, slice: slice)?.records ?? 0 > 0 }
    }
  }

  /// Nil for what comes after the date.
  func happened(_ date: PartialDate?) -> PartialDate? {
    date.flatMap { $0.lastDay <= edition.asOf ? $0 : nil }
  }

  /// By the date, as counting takes them: namings, or else what the studio's own sheet says.
  private var held: [NamingRecord] {
    let own = edition.namings.filter { $0.studio == index }
    let all =
      own.isEmpty
      ? record.levels.compactMap { held in
        (held.since ?? record.founded).map { since in
          NamingRecord(studio: index, level: held.level, named: since, origin: record.origin)
        }
      } : own
    return all.filter { happened($0.named) != nil }
  }

  /// The highest level of the valid namings, the lowest of the scale without any.
  var level: LevelIndex {
    held.filter { happened($0.revoked) == nil }.map(\.level).min() ?? book.levels.lowest
  }

  var namings: [Value] {
    func text(_ text: String?) -> Value { text.map { .data($0) } ?? .nil }
    return held.map { naming in
      let level = book.levels[naming.level].name
      return .drop(
        Entry(
          rowHeading: "命名级别", rowName: level,
          members: [
            "level": .data(level), "named": .data(DateWriter.date(naming.named)),
            "body": text(naming.namingBody), "document": text(naming.document),
            "revoked": text(happened(naming.revoked).map(DateWriter.date)),
          ]))
    }
  }
}
