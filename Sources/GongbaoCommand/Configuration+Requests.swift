import Diagnostics
import Model
import Render
import Workspace

extension Configuration {
  /// The bulletins of these ids; all of them where none is named.
  func bulletins(named ids: [String]) throws(ArgumentFault) -> [Bulletin] {
    let known = bulletins.map(\.id)
    for id in ids where !known.contains(id) {
      throw .unknownBulletin(id, nearest: nearestName(to: id, among: known), known: known)
    }
    return bulletins.filter { ids.isEmpty || ids.contains($0.id) }
  }
}

extension Configuration.Bulletin {
  /// What it asks to be rendered: a page, or one for each reporting unit.
  func requests(in register: Register) -> [BulletinRequest] {
    let regions = register.regions
    switch scope {
    case .region(let code):
      guard let scope = regions.index(ofCode: code) else { return [] }
      return [
        BulletinRequest(
          id: id, title: title(about: regions[scope]), template: template, scope: scope, slice: slice,
          studios: register.studios(withIDs: studios), document: document)
      ]
    case .eachReportingUnit:
      return regions.reportingUnits.map { unit in
        BulletinRequest(
          id: id, title: title(about: regions[unit]), template: template, scope: unit, isEach: true,
          slice: slice, document: document)
      }
    }
  }

  /// The title of the page about one region. One of a set begins with the region's name.
  private func title(about region: Region) -> String {
    let own = title ?? "职工创新工作室建设情况"
    return scope == .eachReportingUnit || title == nil ? region.name + own : own
  }
}
