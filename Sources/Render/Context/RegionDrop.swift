import Liquid
import Model

/// A region in a template, counted in one of the two divisions, with every slice of the workspace as a member.
struct RegionDrop: TableSubject, FigureSubject {
  let book: FigureBook
  let index: RegionIndex
  let division: Division
  /// Only what belongs to the region itself and to no region below it (本级).
  var isOwnPart = false

  private var regions: RegionTree { book.regions }
  private var region: Region { regions[index] }

  /// Reporting units and the root by reporting unit; what is below them by place.
  init(_ index: RegionIndex, in book: FigureBook) {
    let depth = book.regions.depth(of: index) ?? 0
    self.init(book: book, index: index, division: depth > 1 ? .place : .reportingUnit)
  }

  init(book: FigureBook, index: RegionIndex, division: Division, isOwnPart: Bool = false) {
    self.book = book
    self.index = index
    self.division = division
    self.isOwnPart = isOwnPart
  }

  static let memberNames = [
    "code", "name", "short_name", "whole_name", "kind", "is_root", "is_industry", "is_own", "by_place",
    "slices", "years", "months",
  ]

  func member(_ name: String) -> Member {
    switch name {
    case "code": .value(.data(region.code))
    case "name": .value(.data(rowName))
    case "short_name": .value(.data(rowShortName))
    case "whole_name": .value(.data(wholeName))
    case "kind": .value(.data(region.kind))
    case "is_root": .value(.bool(index == regions.root))
    case "is_industry": .value(.bool(region.isIndustryUnion))
    case "is_own": .value(.bool(isOwnPart))
    case "by_place": .value(.drop(divided(by: .place)))
    case "slices": .value(slices)
    case "years": .value(.list(periods(.year)))
    case "months": .value(.list(periods(.month)))
    default: slice(name).map { .value($0) } ?? .unknown
    }
  }

  var memberNames: [String] { Self.memberNames + book.slices.map(\.id) }

  func figure(of measure: Int, slice: Int) -> Figure? {
    figure { place in book.figure(slice: slice, measure: measure, region: place, division: division) }
  }

  func figure(of measure: Int, in piece: CalendarPiece) -> Figure? {
    figure { place in book.figure(of: piece, measure: measure, region: place, division: division) }
  }

  private func periods(_ unit: CalendarPiece.Unit) -> [Value] {
    book.series.pieces(unit).map { .drop(PeriodDrop(subject: self, piece: $0)) }
  }

  /// The figure that `make` has for the region; of its own part what that is more than the regions below it.
  /// Nil where digits do not fit.
  private func figure(_ make: (RegionIndex) -> Figure?) -> Figure? {
    let whole = make(index)
    guard isOwnPart, let whole else { return whole }
    var parts: [Figure] = []
    for child in regions.children(of: index) {
      guard let part = make(child) else { return nil }
      parts.append(part)
    }
    return whole.remainder(without: parts)
  }

  /// The same region in the other way of counting.
  func divided(by division: Division) -> RegionDrop {
    RegionDrop(book: book, index: index, division: division, isOwnPart: isOwnPart)
  }

  /// The code by which a map finds it; its own part lies nowhere.
  var tileCode: String? { isOwnPart ? nil : region.code }

  /// As bulletins speak of the whole of it: 全区, 全市, 全盟; of an industry union its name.
  private var wholeName: String {
    guard !region.isIndustryUnion, let kind = region.name.unicodeScalars.last,
      "省区市盟州旗县".unicodeScalars.contains(kind)
    else { return rowName }
    return "全\(kind)"
  }

  var rowHeading: String { "地区" }
  var rowName: String { isOwnPart ? "\(region.name)本级" : region.name }
  var rowShortName: String { isOwnPart ? "本级" : region.shortName.isEmpty ? region.name : region.shortName }

  /// The lines that the region divides into: of the root its reporting units, of any other its places.
  var units: [RegionDrop] {
    index == regions.root ? lines(regions.reportingUnits, by: .reportingUnit) : places
  }

  /// The regions one level below by place.
  var places: [RegionDrop] {
    lines(regions.children(of: index).filter { !regions[$0].isIndustryUnion }, by: .place)
  }

  /// One line a region, and after them what is the region's own, where that is anything: so the lines add up. A region
  /// with nothing below it does not divide.
  private func lines(_ below: [RegionIndex], by division: Division) -> [RegionDrop] {
    guard !below.isEmpty else { return [] }
    let own = RegionDrop(book: book, index: index, division: division, isOwnPart: true)
    let lines = below.map { RegionDrop(book: book, index: $0, division: division) }
    return lines + (own.isEmpty ? [] : [own])
  }

  /// Nothing was ever counted there by the as-of date.
  private var isEmpty: Bool {
    guard let total = book.sliceIndex(ofID: "total") else { return true }
    let parts = isOwnPart ? regions.children(of: index) : []
    return book.measures.indices.allSatisfy { measure in
      func count(of place: RegionIndex) -> Int128 {
        Int128(book.tally(slice: total, measure: measure, region: place, division: division).value)
      }
      return parts.reduce(count(of: index)) { $0 - count(of: $1) } == 0
    }
  }
}
