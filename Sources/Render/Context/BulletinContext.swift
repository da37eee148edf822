import Liquid
import Model

/// The names that a bulletin's template sees.
///
/// | name | what it is |
/// | --- | --- |
/// | `title`, `issuer`, `notes` | the workspace's texts; `notes` is a list |
/// | `bulletin` | `id`, `title`; `slice`: the slice it is about, nil where it is about none |
/// | `as_of` | the date: `iso`, `year`, `month`, `day`, `year_text`, `month_text` (2018年11月), `end` (2018年11月底), `year_to_date` (2018年1—11月) and the other forms of a date |
/// | `region` | the scope: `code`, `name`, `short_name`, `whole_name` (全区, 全市), `kind`, `is_root`, `is_industry`, `by_place`, `years`, `months`, every slice |
/// | *a slice's id* | that slice of the scope: every measure (a figure), `start`, `end`, `since` |
/// | `slices`, `measures` | the same by id, nil where the workspace lacks it |
/// | `levels` | highest first, and by id, nil where the workspace lacks it: `id`, `name`, the ids of its measures `highest`, `held`, `named`, and every slice with these three as figures (`level.total.held`) |
/// | `years` | the years of the scope, oldest first, from that of the first event to the as-of date's: `id` and `short_name` (2016), `name` (2016年), `start`, `end`, `is_partial` (it ends after the as-of date), and every measure as a figure, a stock at the year's end, a flow within it; empty where the run counts no series |
/// | `months` | the same by month, from January of the year before the as-of date's: `id` (2018-11), `name` (2018年11月), `short_name` (11月) |
/// | `units` | the regions one level below the scope, then its own part (本级) where it has one; of the root its reporting units |
/// | `places` | the same by place |
/// | `targets` | the scope's targets: `id`, `title`, `measure`, `label`, `is_stock` (counted at a date, not over a time), `unit`, `value`, `deadline`, `attained`, `year_ago`, `percent`, `gap`, `required_per_month`, `pace_per_month`, `projected`, `state`, `state_name`, `document`, `region`; `allocation` (its gap split over the regions below by their studios: `name`, `share`), `is_allocated_equally` |
/// | `targets_below` | the same of the regions below the scope |
/// | `growths` | of the scope's indicators: `label`, `from`, `to`, `percent`, `printed`, `verdict`, `lowest`, `highest` |
/// | `indicators` | published figures of the scope: `indicator`, `label`, `value`, `printed`, `unit`, `period`, `period_text`, `end` (2013年底), `until` (its last day, a date), `source` |
/// | `coverage` | nil, or `expected`, `reported`, `missing`, `is_complete` |
/// | `audit` | nil where no rules were judged, or how they stand: `AuditDrop` |
/// | `studios` | those that the bulletin lists and that are there by the date, in its order: `StudioDrop` |
/// | `accounts` | a list: `table`, `label`, `read`, `accepted`, `quarantined`, `skipped` |
/// | `document` | nil, or what makes an official document of the bulletin: `issuer`, `issuer_mongolian`, `secrecy`, `urgency`, `number`, `addressee`, `attachments`, `signatory`, `date`, `note`, `copies_to`, `copies` (抄送：…。), `printed_by`, `printed_on` |
struct BulletinContext: Drop {
  let edition: Edition
  let request: BulletinRequest
  var found: UnitFindings?
  private let memo = MemberMemo()

  var scope: RegionDrop { RegionDrop(request.scope, in: edition.figures) }

  static let names = [
    "title", "issuer", "notes", "bulletin", "as_of", "region", "slices", "measures", "levels", "years",
    "months", "units", "places", "targets", "targets_below", "growths", "indicators", "coverage", "audit",
    "studios", "accounts", "document",
  ]

  var memberNames: [String] { Self.names + edition.figures.slices.map(\.id) }

  init(edition: Edition, request: BulletinRequest, found: UnitFindings? = nil) {
    self.edition = edition
    self.request = request
    self.found = found
  }

  func member(_ name: String) -> Member { memo.member(name, made) }

  private func made(_ name: String) -> Member {
    switch name {
    case "title": .value(.data(edition.title))
    case "issuer": .value(.data(edition.issuer))
    case "notes": .value(.list(edition.notes.map { .data($0) }))
    case "bulletin": .value(bulletin)
    case "as_of": .value(.date(edition.asOf))
    case "region": .value(.drop(scope))
    case "slices": .value(scope.slices)
    case "measures": .value(measures)
    case "levels": .value(.drop(LevelList(scope: scope)))
    case "years", "months": scope.member(name)
    case "units": .value(.list(scope.units.map { .drop($0) }))
    case "places": .value(.list(scope.places.map { .drop($0) }))
    case "targets": .value(.list(edition.targets(of: request.scope)))
    case "targets_below": .value(.list(edition.targets(below: request.scope)))
    case "growths": .value(.list(edition.growths(of: request.scope)))
    case "indicators": .value(.list(edition.indicators(of: request.scope)))
    case "coverage": .value(edition.coverageValue(of: request.scope))
    case "audit": .value(audit)
    case "studios": .value(.list(studios.map { .drop($0) }))
    case "accounts": .value(.list(edition.accountValues))
    case "document": .value(request.document?.value ?? .nil)
    default: scope.slice(name).map { .value($0) } ?? .unknown
    }
  }

  private var studios: [StudioDrop] {
    request.studios.map { StudioDrop($0, in: edition) }.filter(\.hasBegun)
  }

  private var bulletin: Value {
    .map([
      "id": .data(request.id), "title": .data(request.title),
      "slice": request.slice.flatMap(scope.slice) ?? .nil,
    ])
  }

  private var audit: Value {
    guard let audit = edition.audit, let found else { return .nil }
    return .drop(AuditDrop(edition: edition, audit: audit, found: found, scope: request.scope))
  }

  private var measures: Value {
    let book = edition.figures
    let members = zip(book.measures, book.definitions).map { measure, definition in
      (
        measure.id,
        Value.map([
          "id": .data(measure.id), "label": .data(measure.label), "unit": .data(measure.unit),
          "definition": .data(definition),
        ])
      )
    }
    return .map(Dictionary(members, uniquingKeysWith: { first, _ in first }), isOpen: true)
  }
}
