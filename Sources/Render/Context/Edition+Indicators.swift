import Liquid
import Model
import Numerals

extension Edition {
  /// The published figures of a region.
  func indicators(of region: RegionIndex) -> [Value] {
    indicators.filter { $0.region == region }.map { .drop(entry(of: $0)) }
  }

  /// The growths of a region's indicators.
  func growths(of region: RegionIndex) -> [Value] {
    growths.filter { $0.to.region == region }.map { growth in
      .map([
        "label": .data(growth.to.label), "from": .drop(entry(of: growth.from, isEndOfGrowth: true)),
        "to": .drop(entry(of: growth.to, isEndOfGrowth: true)),
        "percent": rate(growth.percent, "percent", of: growth),
        "lowest": rate(growth.lowestPercent, "lowest", of: growth),
        "highest": rate(growth.highestPercent, "highest", of: growth),
        "printed": growth.printed.map { published($0, isEndOfGrowth: true) } ?? .nil,
        "verdict": .data(growth.verdict.rawValue),
      ])
    }
  }

  /// The id of a published figure. Where one is told of the same region and period under several labels, the label tells them
  /// apart.
  func id(of indicator: Indicator) -> String {
    let id = "indicator:\(indicator.indicator).\(indicator.period)@\(figures.regions[indicator.region].code)"
    let isAlone = indicators.allSatisfy { other in
      other.region != indicator.region || other.indicator != indicator.indicator
        || other.period != indicator.period || other.label == indicator.label
    }
    return isAlone ? id : "\(id)#\(indicator.label)"
  }

  /// How the ids of the rates of a growth begin.
  func id(of growth: Growth) -> String {
    let code = figures.regions[growth.to.region].code
    return "growth:\(growth.to.indicator).\(growth.from.period)..\(growth.to.period)@\(code)"
  }

  private func entry(of indicator: Indicator, isEndOfGrowth: Bool = false) -> Entry {
    Entry(
      rowHeading: "指标", rowName: indicator.label,
      members: [
        "indicator": .data(indicator.indicator), "label": .data(indicator.label),
        "value": published(indicator, isEndOfGrowth: isEndOfGrowth), "printed": .data(indicator.printed),
        "unit": .data(indicator.printsUnit ? "" : indicator.baseUnit),
        "period": .data(indicator.period.description),
        "period_text": .data(DateWriter.period(indicator.period)),
        "end": .data(indicator.period.endText), "until": .drop(DateDrop(date: indicator.period.end)),
        "source": indicator.source.map { .data($0) } ?? .nil,
      ])
  }

  /// The figure as its source printed it.
  private func published(_ indicator: Indicator, isEndOfGrowth: Bool) -> Value {
    let region = figures.regions[indicator.region]
    let unit = indicator.baseUnit
    var figure = Figure(
      id: id(of: indicator), label: indicator.label,
      kind: unit == "%" ? .percent : unit == "元" ? .money : .count, value: indicator.value.value, unit: unit,
      measure: indicator.indicator, regionCode: region.code, regionName: region.name,
      definition: "\(DateWriter.period(indicator.period))发布的数字" + (indicator.source.map { "（\($0)）" } ?? ""))
    figure.isApproximate = !indicator.value.isExact
    if figure.isApproximate {
      figure.lower = indicator.value.lower
      figure.upper = indicator.value.upper
    }
    figure.mustStayExact = isEndOfGrowth
    let suffix = indicator.scaleWord + (indicator.printsUnit ? unit : "")
    return .figure(figure, .published(ApproximationWords.number(indicator.printed, withUnit: suffix)))
  }

  private func rate(_ percent: FixedDecimal?, _ part: String, of growth: Growth) -> Value {
    guard let percent else { return .nil }
    let region = figures.regions[growth.to.region]
    var figure = Figure(
      id: "\(id(of: growth))#\(part)",
      label: "\(growth.to.label)增长率", kind: .percent, value: percent, unit: "%",
      measure: growth.to.indicator, regionCode: region.code, regionName: region.name,
      definition: "由\(DateWriter.period(growth.from.period))和\(DateWriter.period(growth.to.period))发布的数字计算"
        + (part == "percent" ? "" : "，考虑两数的舍入"))
    figure.mustStayExact = true
    return .figure(figure)
  }
}

extension Period {
  /// When it ends, as a sentence names it: 2009年 for the whole year, 2013年底 for its last day.
  fileprivate var endText: String {
    end.precision == .day ? DateWriter.end(end) : DateWriter.date(end)
  }
}

extension Indicator {
  /// 万 or 亿 where the unit as printed has it.
  var scaleWord: String { unit.hasPrefix("万") ? "万" : unit.hasPrefix("亿") ? "亿" : "" }
  /// Money and percentages carry their unit wherever they are printed.
  var printsUnit: Bool { ["%", "元"].contains(baseUnit) }
  /// The unit without that word.
  var baseUnit: String { String(unit.dropFirst(scaleWord.count)) }
}
