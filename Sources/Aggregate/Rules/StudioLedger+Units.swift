import Model

extension StudioLedger {
  /// By reporting unit, then by source, of which days its studios' rows are.
  var unitRows: [RegionIndex: [UnitRows]] { byUnit(sent) }

  /// By reporting unit, then by source, of how many of its studios there are rows.
  var studiosTold: [RegionIndex: [Int]] {
    var counts = Array(repeating: 0, count: sent.count)
    for studio in plan.units.indices {
      let first = Int(plan.units[studio]) * plan.sourceCount
      for table in FactTable.allCases where hasRows(of: table, about: studio) {
        counts[first + RowSource.table(table).place] += 1
      }
      for query in plan.queries.indices where entry(query, of: studio).isTold {
        counts[first + RowSource.query(query).place] += 1
      }
    }
    return byUnit(counts)
  }

  private func byUnit<Element>(_ all: [Element]) -> [RegionIndex: [Element]] {
    var parts: [RegionIndex: [Element]] = [:]
    for (place, unit) in plan.unitRegions.enumerated() {
      parts[unit] = Array(all[place * plan.sourceCount..<(place + 1) * plan.sourceCount])
    }
    return parts
  }
}
