import Aggregate
import Ingest
import Model

extension WorkspaceRun {
  /// The rows behind each of some figures, in the order of files and lines; their values sum to the figure.
  ///
  /// Those of facts are found in a second look at the files, one for all the figures together; it keeps nothing but these rows.
  public func rows(behind cells: [FigureCell]) -> [[FigureRow]] {
    let asked = cells.map(totals.rows(behind:))
    let ofFacts = asked.filter { $0.factTable != nil }
    let facts =
      ofFacts.isEmpty ? [] : reading.factRows { fact in ofFacts.contains { $0.counts(fact) } }
    return asked.map { $0.factTable == nil ? $0.registerRows : $0.rows(of: facts) }
  }

  /// What single studios have and did: for the bulletins that tell of them.
  func addSingles(to edition: inout Edition) {
    edition.studioFigures = totals.studioFigures()
    edition.namings = register.namings.filter { singles.contains($0.studio) }
    let asked = Set(singles), last = asOf
    let rows = reading.factRows { fact in
      fact.day <= last && asked.contains(fact.studio)
        && (fact.table == .achievements || fact.table == .patents)
    }
    edition.works = Dictionary(
      grouping: rows.compactMap { StudioWork($0, catalogue.vocabularies, levels: register.levels) },
      by: \.studio)
  }
}

extension Register {
  /// The studios of some ids, each once, in their order; ids that no studio has are left out.
  public func studios(withIDs ids: [String]) -> [StudioIndex] {
    guard !ids.isEmpty else { return [] }
    let asked = Set(ids)
    var places: [String: StudioIndex] = [:]
    for (index, studio) in studios.enumerated() where asked.contains(studio.id) {
      places[studio.id] = StudioIndex(index)
    }
    var found: [StudioIndex] = []
    for id in ids {
      if let studio = places[id], !found.contains(studio) { found.append(studio) }
    }
    return found
  }
}

extension StudioWork {
  /// Nil for a row without a title: a number of works is no work.
  fileprivate init?(_ row: FactRow, _ vocabularies: FactVocabularies, levels: LevelScale) {
    guard let title = row.title, row.table != .studios else { return nil }
    let fact = row.record
    func value(_ column: Int) -> String? {
      let values = vocabularies[fact.table][column].values
      let place = Int(fact.codes[column]) - 1
      return values.indices.contains(place) ? values[place] : nil
    }
    self.init(
      studio: fact.studio, key: row.key, table: row.table, title: title, date: fact.date, origin: row.origin)
    kind = value(0)
    guard fact.table == .achievements else { return }
    award = value(2).flatMap(levels.index(ofID:))
    guard fact.hasMoney else { return }
    func yuan(_ fen: Int64) -> FixedDecimal { Money(fen: fen).yuan }
    guard let bounds = row.bounds?.money else {
      benefit = ApproximateNumber(exactly: yuan(fact.money))
      return
    }
    benefit = ApproximateNumber(
      yuan(fact.money), from: bounds.lower.map(yuan), to: bounds.upper.map(yuan))
  }
}
