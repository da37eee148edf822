import Liquid
import Model

extension Edition {
  /// What became of the rows of every table, as figures.
  var accountValues: [Value] {
    accounts.map { account in
      func figure(_ part: AccountPart) -> Value {
        .figure(
          counted(
            "rows.\(part.rawValue).\(account.table.rawValue)", part.count(of: account.rows),
            label: "\(account.table.label)表\(part.label)", unit: "行", region: figures.regions.root,
            definition: "各文件该表\(part.label)之和"))
      }
      var members: [String: Value] = [
        "table": .data(account.table.rawValue), "label": .data(account.table.label),
      ]
      for part in AccountPart.allCases { members[part.rawValue] = figure(part) }
      return .drop(Entry(rowHeading: "数据表", rowName: account.table.label, members: members))
    }
  }

  /// Who has reported for the month, nil where submissions say nothing.
  func coverageValue(of region: RegionIndex) -> Value {
    guard let coverage = coverage(of: region) else { return .nil }
    func figure(_ part: String, _ name: String, _ count: Int) -> Value {
      .figure(
        counted(
          "coverage.\(part)", count, label: name, unit: "个", region: region,
          definition: "填报情况表中本月的单位"))
    }
    let missing = coverage.missing.count
    return .map([
      "expected": figure("expected", "应报单位", coverage.expected.count),
      "reported": figure("reported", "已报单位", coverage.expected.count - missing),
      "missing": .list(coverage.missing.map { .drop(RegionDrop($0, in: figures)) }),
      "is_complete": .bool(coverage.isComplete),
    ])
  }

  /// A count that no measure gives, as a figure; of the region's own part what belongs to no region below it.
  func counted(
    _ id: String, _ count: Int, label: String, unit: String, region: RegionIndex, isOwnPart: Bool = false,
    definition: String
  ) -> Figure {
    let region = figures.regions[region]
    var figure = Figure(
      id: "\(id)@\(region.code)\(isOwnPart ? "#own" : "")", label: label, kind: .count,
      value: FixedDecimal(count), unit: unit,
      measure: id, regionCode: region.code, regionName: region.name,
      definition: definition + (isOwnPart ? "，只计本级" : ""))
    figure.mustStayExact = true
    return figure
  }
}
