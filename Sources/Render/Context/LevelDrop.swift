import Liquid
import Model

/// A level of the workspace: its names, the ids of its measures, so that a template can ask `total[level.held]`, and
/// every slice of the scope with its three figures (`level.total.held`), so that levels can be the lines of a table.
struct LevelDrop: TableSubject {
  let level: Level
  let scope: RegionDrop

  var rowHeading: String { "级别" }
  var rowName: String { level.name }
  var rowShortName: String { level.name }

  private var measures: [(name: String, id: String)] {
    [("highest", "studios_\(level.id)"), ("held", "held_\(level.id)"), ("named", "named_\(level.id)")]
  }

  func member(_ name: String) -> Member {
    switch name {
    case "id": return .value(.data(level.id))
    case "name": return .value(.data(level.name))
    default: break
    }
    if let measure = measures.first(where: { $0.name == name }) { return .value(.data(measure.id)) }
    guard case .drop(let slice)? = scope.slice(name) else { return .unknown }
    var figures: [String: Value] = [:]
    for (name, id) in measures {
      if case .value(let figure) = slice.member(id) { figures[name] = figure } else { figures[name] = .nil }
    }
    return .value(.map(figures))
  }

  var memberNames: [String] {
    ["id", "name"] + measures.map(\.name) + scope.book.slices.map(\.id)
  }
}

/// The workspace's levels: a list, highest first, and by id, nil for a level the workspace lacks.
struct LevelList: Drop {
  let scope: RegionDrop

  private var levels: [Level] { scope.book.levels.levels }

  func member(_ name: String) -> Member {
    if let level = levels.first(where: { $0.id == name }) {
      return .value(.drop(LevelDrop(level: level, scope: scope)))
    }
    // What every list has is for Liquid to answer.
    return ["first", "last", "size"].contains(name) ? .unknown : .absent
  }

  var memberNames: [String] { levels.map(\.id) }
  var elements: [Value]? { levels.map { .drop(LevelDrop(level: $0, scope: scope)) } }
}
