import Aggregate
import CSV
import Model

/// What one part of a target's region is to bring of the gap, as CSV and JSON have it: exact decimals as text, money in
/// yuan with two decimals.
struct AllocationLine: Encodable, Sendable {
  /// The part's code; of what is the target's region's own, that region's.
  var region: String
  var name: String
  var targetRegion: String
  var measure: String
  var deadline: String
  var gap: String
  /// Id of the measure that the gap is split by.
  var by: String
  var weight: String
  var share: String

  static let columns = CodingKeys.allCases.map(\.rawValue)

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case region, name
    case targetRegion = "target_region"
    case measure, deadline, gap, by, weight, share
  }

  /// One line a part.
  static func lines(
    of allocation: GapAllocation, regions: RegionTree, catalogue: MeasureCatalogue
  ) -> [AllocationLine] {
    func written(_ number: FixedDecimal, _ measure: String) -> String {
      let isMoney = catalogue.index(ofID: measure).map { catalogue.measures[$0].isMoney } ?? false
      return number.formatted(minimumDigits: isMoney ? 2 : 0)
    }
    let target = allocation.progress.target
    return allocation.shares.map { share in
      let region = regions[share.region]
      return AllocationLine(
        region: region.code, name: share.isOwnPart ? region.name + "本级" : region.name,
        targetRegion: regions[target.region].code, measure: target.measure,
        deadline: target.deadline.description,
        gap: written(allocation.progress.gap ?? .zero, target.measure), by: allocation.measure,
        weight: written(share.weight, allocation.measure), share: written(share.share, target.measure))
    }
  }

  static func csv(_ lines: [AllocationLine]) -> String {
    var writer = CSVWriter()
    writer.write(text: columns)
    for line in lines {
      writer.write([
        .text(line.region), .text(line.name), .text(line.targetRegion), .text(line.measure),
        .number(line.deadline), .number(line.gap), .text(line.by), .number(line.weight), .number(line.share),
      ])
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
