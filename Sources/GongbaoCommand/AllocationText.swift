import Aggregate
import Diagnostics
import Model

/// How the gaps of targets are split, for a terminal: a table a target.
struct AllocationText: Sendable {
  var language: Language
  /// Columns of the terminal.
  var width: Int
  let regions: RegionTree
  let catalogue: MeasureCatalogue

  func text(_ allocations: [GapAllocation]) -> String {
    guard !allocations.isEmpty else { return word("没有要分解的差额\n", "no gap to split\n") }
    return allocations.map(text).joined(separator: "\n")
  }

  private func text(_ allocation: GapAllocation) -> String {
    let target = allocation.progress.target
    let lines = AllocationLine.lines(of: allocation, regions: regions, catalogue: catalogue)
    let gap = lines.first?.gap ?? ""
    let measure = title(target.measure), weight = title(allocation.measure)
    let region = regions[target.region].name
    var text = word(
      "\(region)，\(target.deadline)，\(measure)：还差\(gap)，按\(weight)分解\n",
      "\(region), \(target.deadline), \(measure): \(gap) short, split by \(weight)\n")
    if allocation.isEqual {
      text += word("各地\(weight)都是0，平均分解\n", "\(weight) is 0 everywhere, so the shares are equal\n")
    }
    let header = language == .zh ? ["地区", weight, "分解数"] : ["region", weight, "share"]
    return Terminal.printable(text)
      + TextTable(header: header, rows: lines.map { [$0.name, $0.weight, $0.share] }).text(width: width)
  }

  private func title(_ measure: String) -> String {
    guard language == .zh, let index = catalogue.index(ofID: measure) else { return measure }
    return catalogue.measures[index].label
  }

  private func word(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)[language] }
}
