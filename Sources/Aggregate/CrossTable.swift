import Model

// Design. Measures that filter by the same columns share one table of cells, profile by class. Were all of them put
// into one, its classes would be as many as the combinations of all the columns' values, and its profiles as many as
// the studios; so columns that only some measures ask about make a table of their own, and a row is added once to each
// table of its source. The built-in measures of a source fit into one; two hundred own ones need a few.

/// The measures of one source whose rows are summed together.
struct CrossTable: Sendable {
  let source: Source
  /// Which of the plan's sets of profiles tells its studios apart.
  let profileSet: Int
  /// Their places in the catalogue.
  private(set) var measures: [Int]

  /// Tables of other columns are joined while together they have no more classes of rows.
  private static let mostJoinedClasses = 32

  /// Divides the measures among tables, in the order of sources.
  ///
  /// - Parameter profileSet: of a measure, the set of profiles that tells apart what it asks about studios.
  static func tables(
    _ catalogue: MeasureCatalogue, levels: LevelScale, profileSet: (Int) -> Int
  ) -> [CrossTable] {
    var tables: [CrossTable] = []
    for source in Source.allCases {
      var own: [CrossTable] = []
      for measures in alike(catalogue.measures, of: source, profileSet) {
        let set = profileSet(measures[0])
        let place = own.firstIndex { table in
          table.profileSet == set
            && RowClasses.count(source, table.measures + measures, catalogue, levels) <= mostJoinedClasses
        }
        if let place {
          own[place].measures += measures
        } else {
          own.append(CrossTable(source: source, profileSet: set, measures: measures))
        }
      }
      tables += own
    }
    return tables
  }

  /// The measures of a source, those together that filter by the same columns.
  private static func alike(
    _ measures: [Measure], of source: Source, _ profileSet: (Int) -> Int
  ) -> [[Int]] {
    struct Filter: Hashable {
      var columns: Set<String>
      var profileSet: Int
    }
    var places: [Filter: Int] = [:]
    var groups: [[Int]] = []
    for index in measures.indices where Source(measures[index]) == source {
      let own = Source.categories(in: measures[index].table)
      let filter = Filter(
        columns: Set(measures[index].conditions.map(\.column)).intersection(own),
        profileSet: profileSet(index))
      if let place = places[filter] {
        groups[place].append(index)
      } else {
        places[filter] = groups.count
        groups.append([index])
      }
    }
    return groups
  }
}
