import Liquid
import Model

/// The studios without a result for one year and more, under the rules that withdraw the title after so many years.
///
/// `years`, `warning_years` (one less), `withdrawal`, `warning`, `notice`, `unknown` (figures), `studios` (拟取消, then
/// 预警, then 关注, each by deadline), `withdrawals` (the first of them alone), `units` (of the root the counts by
/// reporting unit).
struct WatchDrop: Drop {
  let years: Int
  let counts: [String: Value]
  let studios: [WatchedStudio]
  let units: [Entry]

  static let names = [
    "years", "warning_years", "studios", "withdrawals", "units", "withdrawal", "warning", "notice", "unknown",
  ]

  var memberNames: [String] { Self.names }

  func member(_ name: String) -> Member {
    switch name {
    case "years": .value(.drop(Ordinal(years)))
    case "warning_years": .value(.drop(Ordinal(years - 1)))
    case "studios": .value(.list(studios.map { .drop($0) }))
    case "withdrawals": .value(.list(studios.prefix { $0.state == .withdrawal }.map { .drop($0) }))
    case "units": .value(.list(units.map { .drop($0) }))
    default: counts[name].map { .value($0) } ?? .unknown
    }
  }
}

/// One studio of the watch list: `name`, `id`, `unit`, `state`, `state_name`, `barren` (full years), `since`,
/// `last_result` and `deadline` (dates as a table writes them).
struct WatchedStudio: TableSubject {
  enum State: String, Sendable, CaseIterable {
    case withdrawal, warning, notice

    var name: String {
      switch self {
      case .withdrawal: "拟取消称号"
      case .warning: "预警"
      case .notice: "关注"
      }
    }

    /// By the barren years out of those after which the title is withdrawn; nil for none yet.
    init?(_ barren: Int, of years: Int) {
      guard barren > 0 else { return nil }
      self = barren >= years ? .withdrawal : barren == years - 1 ? .warning : .notice
    }
  }

  let index: StudioIndex
  let name: String
  let id: String
  let unit: RegionIndex
  let unitName: String
  let state: State
  let dormancy: Dormancy

  static let names = [
    "name", "id", "unit", "state", "state_name", "barren", "since", "last_result", "deadline",
  ]

  var memberNames: [String] { Self.names }

  func member(_ member: String) -> Member {
    switch member {
    case "name": .value(.data(name))
    case "id": .value(.data(id))
    case "unit": .value(.data(unitName))
    case "state": .value(.data(state.rawValue))
    case "state_name": .value(.data(state.name))
    case "barren": .value(.drop(Ordinal(dormancy.years)))
    case "since": .value(.data(dormancy.since.words))
    case "last_result": .value(dormancy.lastResult.map { .data($0.words) } ?? .nil)
    case "deadline": .value(.data(dormancy.deadline.description))
    default: .unknown
    }
  }

  var rowHeading: String { "工作室" }
  var rowName: String { name }
  var rowShortName: String { name }
}
