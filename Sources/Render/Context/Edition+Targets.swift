import Liquid
import Model
import Numerals

extension Edition {
  /// The targets of a region, each with its progress.
  func targets(of region: RegionIndex) -> [Value] {
    progress.filter { $0.target.region == region }.map { .drop(entry(of: $0)) }
  }

  /// The id of a target's figure, with which those of its progress begin.
  func id(of target: Target) -> String {
    "target:\(target.deadline).\(target.measure)@\(figures.regions[target.region].code)"
  }

  private func entry(of progress: TargetProgress) -> Entry {
    let target = progress.target
    let measure = figures.measureIndex(ofID: target.measure).map { figures.measures[$0] }
    let label = measure?.label ?? target.measure
    func figure(
      _ part: String, _ name: String, _ value: FixedDecimal?, _ kind: FigureKind, isSum: Bool = false
    ) -> Value {
      guard let value else { return .nil }
      let region = figures.regions[target.region]
      var figure = Figure(
        id: id(of: target) + part, label: label + name,
        kind: kind, value: value, unit: kind == .percent ? "%" : measure?.unit ?? "",
        measure: target.measure, regionCode: region.code, regionName: region.name,
        definition: "到\(DateWriter.end(target.deadline))的目标"
          + (target.document.map { "（\($0)）" } ?? "") + (part.isEmpty ? "" : "，" + name))
      figure.mustStayExact = true
      if isSum, progress.isApproximate {
        figure.isApproximate = true
        figure.lower = progress.lower
        figure.upper = progress.upper
      }
      return .figure(figure)
    }
    let number: FigureKind = measure?.isMoney == true ? .money : .count
    let rate: FigureKind = measure?.isMoney == true ? .money : .rate
    return Entry(
      rowHeading: "目标", rowName: "\(label)（\(DateWriter.end(target.deadline))）",
      members: [
        "id": .data("target-\(target.measure)-\(target.deadline)"),
        "title": .data("\(label)到\(DateWriter.end(target.deadline))的目标进度"),
        "measure": .data(target.measure), "label": .data(label),
        // Money prints its own.
        "unit": .data(measure?.isMoney == true ? "" : measure?.unit ?? ""),
        "value": figure("", "目标", target.value, number), "deadline": .date(target.deadline),
        "attained": figure("#attained", "完成数", progress.attained, number, isSum: true),
        "year_ago": figure("#year_ago", "12个月前完成数", progress.yearBefore, number),
        "percent": figure("#percent", "完成率", progress.percent, .percent),
        "gap": figure("#gap", "差额", progress.gap, number),
        "required_per_month": figure("#required", "每月需完成", progress.requiredPerMonth, rate),
        "pace_per_month": figure("#pace", "近12个月月均", progress.pacePerMonth, rate),
        "projected": .date(progress.projected), "state": .data(progress.state.rawValue),
        "state_name": .data(progress.state.name),
        "document": target.document.map { .data($0) } ?? .nil,
        "region": .drop(RegionDrop(target.region, in: figures)),
      ])
  }
}

extension TargetState {
  /// As a bulletin names it.
  public var name: String {
    switch self {
    case .met: "已完成"
    case .onCourse: "进度正常"
    case .behind: "进度滞后"
    case .missed: "未完成"
    case .noData: "无数据"
    }
  }
}
