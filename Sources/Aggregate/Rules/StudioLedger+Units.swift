import Model

extension StudioLedger {
  /// By reporting unit, then by table, of which days its studios' rows are.
  var unitRows: [RegionIndex: [UnitRows]] {
    var rows: [RegionIndex: [UnitRows]] = [:]
    for (place, unit) in plan.unitRegions.enumerated() {
      rows[unit] = Array(sent[place * FactTable.count..<(place + 1) * FactTable.count])
    }
    return rows
  }

  /// By reporting unit, then by table, of how many of its studios there are rows.
  var studiosTold: [RegionIndex: [Int]] {
    var counts = Array(repeating: 0, count: sent.count)
    for studio in plan.units.indices {
      for table in FactTable.allCases where hasRows(of: table, about: studio) {
        counts[Int(plan.units[studio]) * FactTable.count + Int(table.rawValue)] += 1
      }
    }
    var told: [RegionIndex: [Int]] = [:]
    for (place, unit) in plan.unitRegions.enumerated() {
      told[unit] = Array(counts[place * FactTable.count..<(place + 1) * FactTable.count])
    }
    return told
  }
}
