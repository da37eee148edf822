import Model
import Numerals

/// What a list of releases tells of a document: its region, the stocks that head every bulletin, who has reported, and
/// where each of the region's targets stands.
public struct DocumentSummary: Sendable, Hashable {
  /// Name and short name of the region it is about.
  public var region = ""
  public var shortRegion = ""
  /// Studios, results and patents at the as-of date, as far as the workspace counts them.
  public var headline: [Figure] = []
  /// Nil where nobody says who has to report.
  public var coverage: Coverage?
  public var targets: [Target] = []

  /// Who has reported for the month of the as-of date.
  public struct Coverage: Sendable, Hashable {
    /// How many have to.
    public var expected: Int
    /// Names of those that have not.
    public var missing: [String]

    public init(expected: Int, missing: [String]) {
      self.expected = expected
      self.missing = missing
    }
  }

  /// A target of the region and where it stands.
  public struct Target: Sendable, Hashable {
    /// What shall be reached by when: `职工创新工作室到2019年底2000个`.
    public var aim: String
    /// What was: `1993个，完成99.7%`; empty without data.
    public var attained: String
    public var state: TargetState

    public init(aim: String, attained: String, state: TargetState) {
      self.aim = aim
      self.attained = attained
      self.state = state
    }
  }

  public init() {}
}

extension Edition {
  /// The measures that a headline tells, as stocks since the start.
  private static let headline = ["studios", "results", "patents"]

  func summary(of region: RegionIndex) -> DocumentSummary {
    let place = figures.regions[region]
    var summary = DocumentSummary()
    summary.region = place.name
    summary.shortRegion = place.shortName
    if let slice = figures.sliceIndex(ofID: "total") {
      summary.headline = Self.headline.compactMap { id in
        figures.measureIndex(ofID: id).map { measure in
          figures.figure(slice: slice, measure: measure, region: region, division: .reportingUnit)
        }
      }
    }
    summary.coverage = coverage(of: region).map { coverage in
      DocumentSummary.Coverage(
        expected: coverage.expected.count, missing: coverage.missing.map { figures.regions[$0].shortName })
    }
    summary.targets = progress.filter { $0.target.region == region }.map(target)
    return summary
  }

  private func target(_ progress: TargetProgress) -> DocumentSummary.Target {
    let target = progress.target
    let measure = figures.measureIndex(ofID: target.measure).map { figures.measures[$0] }
    func written(_ value: FixedDecimal) -> String {
      measure?.isMoney == true
        ? NumberWriter.money(value).text : value.description + (measure?.unit ?? "")
    }
    var attained = progress.attained.map { (progress.isApproximate ? "约" : "") + written($0) } ?? ""
    if let percent = progress.percent { attained += "，完成" + NumberWriter.percent(percent).text }
    return DocumentSummary.Target(
      aim: "\(measure?.label ?? target.measure)到\(DateWriter.end(target.deadline))\(written(target.value))",
      attained: attained, state: progress.state)
  }
}
