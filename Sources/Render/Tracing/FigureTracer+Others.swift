import Diagnostics
import Liquid
import Model

extension FigureTracer {
  /// A figure that no measure counts: one of those that a page about its region has.
  func other(_ id: String) throws(FigureFault) -> TracedFigure {
    if let studio = FigureID.studio(of: id) { return try recorded(id, of: studio) }
    let region = try region(FigureID.region(of: id))
    var asked: FigureDrop?
    var others: [String] = []
    for value in lists(having: id, scope(of: id, about: region)) where asked == nil {
      value.visitFigures { drop in
        if drop.figure.id == id { asked = drop } else { others.append(drop.figure.id) }
        return asked == nil
      }
    }
    guard let drop = asked else { throw unknown(id, among: others.sorted()) }
    return TracedFigure(drop, try origin(of: id, in: region))
  }

  /// What pages about a region print such figures of. What rules came to is there also where they came to nothing.
  private func lists(having id: String, _ scope: RegionIndex) -> [Value] {
    guard !FigureID.isJudged(id) else {
      guard let audit = edition.audit, let found else { return [] }
      return [
        .drop(AuditDrop(edition: edition, audit: audit, found: found, scope: scope, tellsUnjudged: true))
      ]
    }
    let context = BulletinContext(
      edition: edition, request: BulletinRequest(id: "", title: "", template: "", scope: scope), found: found)
    return FigureID.lists(having: id).compactMap { name in
      guard case .value(let value) = context.member(name) else { return nil }
      return value
    }
  }

  /// The region whose page has the figure: what a part is to bring stands with the target of the region that it is a part of.
  private func scope(of id: String, about region: RegionIndex) -> RegionIndex {
    guard FigureID.isAllocated(id), !FigureID.isOwnPart(id) else { return region }
    return regions.parent(of: region) ?? region
  }

  private func origin(of id: String, in region: RegionIndex) throws(FigureFault) -> FigureOrigin {
    if id.hasPrefix("target:") { return try target(id, in: region) }
    if id.hasPrefix("indicator:") { return .rows(indicatorRows(id, in: region)) }
    if id.hasPrefix("growth:") { return try growth(id, in: region) }
    if id.hasPrefix("coverage.") { return .rows(coverageRows(id, in: region)) }
    for part in AccountPart.allCases {
      for table in Table.allCases where id.hasPrefix("rows.\(part.rawValue).\(table.rawValue)@") {
        return .account(table, part)
      }
    }
    return judgement(id, in: region)
  }

  /// A target is a row; what was attained is counted; the rest is made of these.
  private func target(_ id: String, in region: RegionIndex) throws(FigureFault) -> FigureOrigin {
    if FigureID.isAllocated(id) { return try allocation(id, to: region) }
    let name = id.split(separator: "#")[0]
    guard let progress = edition.progress.first(where: { edition.id(of: $0.target) == name }),
      let measure = book.measureIndex(ofID: progress.target.measure)
    else { throw unknown(id) }
    let target = progress.target
    func attained(_ asOf: Day) -> FigureOrigin {
      let division: Division = (regions.depth(of: region) ?? 0) > 1 ? .place : .reportingUnit
      return .counted(
        FigureCell(
          measure: measure, window: Window(start: .distantPast, end: asOf),
          subject: .region(region, division, isOwnPart: false)))
    }
    switch id.dropFirst(name.count) {
    case "":
      return .rows([
        FigureRow(
          target.origin, of: .targets, key: target.measure, date: PartialDate(day: target.deadline),
          value: target.value)
      ])
    case "#attained": return attained(edition.asOf)
    case "#year_ago": return attained(edition.asOf.monthsLater(-12))
    case "#pace": return .made(of: [try trace("\(name)#attained"), try trace("\(name)#year_ago")])
    default: return .made(of: [try trace("\(name)#attained"), try trace(String(name))])
    }
  }

  /// The gap that is split, and what it is split in proportion to: the part's and the whole's.
  private func allocation(_ id: String, to part: RegionIndex) throws(FigureFault) -> FigureOrigin {
    let whole = scope(of: id, about: part)
    let name = id.prefix { $0 != "@" } + "@\(regions[whole].code)"
    guard let allocation = edition.allocations.first(where: { edition.id(of: $0.progress.target) == name })
    else { throw unknown(id) }
    let place = whole == regions.root ? "" : "place:"
    let own = FigureID.isOwnPart(id) ? "#own" : ""
    func weight(_ region: RegionIndex, _ suffix: String) -> String {
      "total.\(allocation.measure)@\(place)\(regions[region].code)\(suffix)"
    }
    return .made(
      of: [try trace("\(name)#gap"), try trace(weight(part, own)), try trace(weight(whole, ""))])
  }

  private func indicatorRows(_ id: String, in region: RegionIndex) -> [FigureRow] {
    edition.indicators.filter { $0.region == region && edition.id(of: $0) == id }.map { indicator in
      var row = FigureRow(
        indicator.origin, of: .indicators, key: indicator.indicator, date: indicator.period.end,
        value: indicator.value.value)
      row.title = indicator.label
      row.isApproximate = !indicator.value.isExact
      if row.isApproximate {
        row.lower = indicator.value.lower
        row.upper = indicator.value.upper
      }
      return row
    }
  }

  private func growth(_ id: String, in region: RegionIndex) throws(FigureFault) -> FigureOrigin {
    guard let growth = edition.growths.first(where: { id.hasPrefix(edition.id(of: $0) + "#") }) else {
      throw unknown(id)
    }
    return .made(of: [try trace(edition.id(of: growth.from)), try trace(edition.id(of: growth.to))])
  }

  /// Every row of the month; the first that names or reports a unit brings 1, any further one nothing.
  private func coverageRows(_ id: String, in region: RegionIndex) -> [FigureRow] {
    let wantsReported = id.hasPrefix("coverage.reported")
    var met: Set<RegionIndex> = []
    return edition.submissions.filter { submission in
      submission.period.touchesMonth(of: edition.asOf) && regions.isWithin(submission.unit, region)
        && (submission.hasReported || !wantsReported)
    }.map { submission in
      FigureRow(
        submission.origin, of: .submissions, key: regions[submission.unit].code, date: submission.period.end,
        value: met.insert(submission.unit).inserted ? FixedDecimal(1) : .zero)
    }
  }
}

extension FigureID {
  /// The names of a template under which a page has such figures.
  static func lists(having id: String) -> [String] {
    switch id.prefix(while: { $0 != ":" && $0 != "." }) {
    case "target": ["targets"]
    case "indicator": ["indicators", "growths"]
    case "growth": ["growths"]
    case "coverage": ["coverage"]
    case "rows": ["accounts"]
    default: []
    }
  }

  /// Whether it is the id of what a part of a region is to bring of a target's gap.
  static func isAllocated(_ id: String) -> Bool { id.hasPrefix("target:") && id.hasSuffix("#allocation") }

  static func isOwnPart(_ id: String) -> Bool { id.contains("#own") }

  /// The code of the region that an id names at its end.
  static func region(of id: String) -> String {
    let place = id.split(separator: "@", maxSplits: 1).last.map { $0.prefix { $0 != "#" } } ?? ""
    return String(place)
  }
}

extension Value {
  /// Goes through the figures in it for as long as `body` wants more. Regions are not gone into: they have every figure there is.
  /// - Returns: whether it wants more.
  @discardableResult
  func visitFigures(_ body: (FigureDrop) -> Bool) -> Bool {
    switch self {
    case .list(let values): values.allSatisfy { $0.visitFigures(body) }
    case .drop(let drop as FigureDrop): body(drop)
    case .drop(let map as Map): map.members.values.allSatisfy { $0.visitFigures(body) }
    case .drop(let drop) where drop is Entry || drop is AuditDrop || drop is WatchDrop:
      drop.memberNames.allSatisfy { name in
        guard case .value(let value) = drop.member(name) else { return true }
        return value.visitFigures(body)
      }
    default: true
    }
  }
}
