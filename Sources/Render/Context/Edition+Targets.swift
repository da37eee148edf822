import Liquid
import Model
import Numerals

extension Edition {
  /// The targets of a region, each with its progress.
  func targets(of region: RegionIndex) -> [Value] {
    progress.filter { $0.target.region == region }.map { .drop(entry(of: $0)) }
  }

  /// The id of a target's figure, with which those of its progress begin; in a part of its region, of what it is to bring.
  func id(of target: Target, in part: Region? = nil) -> String {
    let region = part ?? figures.regions[target.region]
    return "target:\(target.deadline).\(target.measure)@\(region.code)"
  }

  /// The targets of the regions below a region, each with its progress.
  func targets(below region: RegionIndex) -> [Value] {
    let regions = figures.regions
    return progress.filter { $0.target.region != region && regions.isWithin($0.target.region, region) }
      .map { .drop(entry(of: $0)) }
  }

  private func entry(of progress: TargetProgress) -> Entry {
    let target = progress.target
    let measure = measure(of: target), label = measure?.label ?? target.measure
    func figure(
      _ part: String, _ name: String, _ value: FixedDecimal?, _ kind: FigureKind, isSum: Bool = false
    ) -> Value {
      guard let value else { return .nil }
      var figure = self.figure(of: target, part, name, value, kind, region: figures.regions[target.region])
      if isSum, progress.isApproximate {
        figure.isApproximate = true
        figure.lower = progress.lower
        figure.upper = progress.upper
      }
      return .figure(figure)
    }
    let number: FigureKind = measure?.isMoney == true ? .money : .count
    let rate: FigureKind = measure?.isMoney == true ? .money : .rate
    let allocation = allocations.first { $0.progress.target == target }
    return Entry(
      rowHeading: "目标", rowName: "\(label)（\(DateWriter.end(target.deadline))）",
      members: [
        "id": .data("target-\(target.measure)-\(target.deadline)"),
        "title": .data("\(label)到\(DateWriter.end(target.deadline))的目标进度"),
        "measure": .data(target.measure), "label": .data(label),
        "is_stock": .bool(measure?.isStock ?? false),
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
        "allocation": .list(allocation.map(entries) ?? []),
        "is_allocated_equally": .bool(allocation?.isEqual ?? false),
      ])
  }

  /// What each part of the region is to bring, those with nothing to bring left out.
  private func entries(of allocation: GapAllocation) -> [Value] {
    let target = allocation.progress.target
    let number: FigureKind = measure(of: target)?.isMoney == true ? .money : .count
    return allocation.shares.filter { $0.share > .zero }.map { share in
      let region = figures.regions[share.region]
      let part = share.isOwnPart ? "#own" : ""
      return .drop(
        Entry(
          rowHeading: "地区", rowName: share.isOwnPart ? "\(region.name)本级" : region.name,
          members: [
            "name": .data(share.isOwnPart ? "\(region.name)本级" : region.name),
            "share": .figure(
              figure(of: target, "\(part)#allocation", "差额分解数", share.share, number, region: region)),
          ]))
    }
  }

  private func measure(of target: Target) -> Measure? {
    figures.measureIndex(ofID: target.measure).map { figures.measures[$0] }
  }

  /// A number about a target, as a figure of `region`.
  private func figure(
    of target: Target, _ part: String, _ name: String, _ value: FixedDecimal, _ kind: FigureKind,
    region: Region
  ) -> Figure {
    let measure = measure(of: target)
    var figure = Figure(
      id: id(of: target, in: region) + part, label: (measure?.label ?? target.measure) + name, kind: kind,
      value: value,
      unit: kind == .percent ? "%" : measure?.unit ?? "", measure: target.measure, regionCode: region.code,
      regionName: region.name,
      definition: "到\(DateWriter.end(target.deadline))的目标" + (target.document.map { "（\($0)）" } ?? "")
        + (part.isEmpty ? "" : "，" + name))
    figure.mustStayExact = true
    return figure
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
