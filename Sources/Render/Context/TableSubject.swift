import Liquid

/// What a line of a table can be about: a region, a target, an indicator.
protocol TableSubject: Drop {
  /// What the column of names is called.
  var rowHeading: String { get }
  var rowName: String { get }
  /// For a chart.
  var rowShortName: String { get }
}

/// A target, an indicator or a table of the input: plain members and a name.
struct Entry: TableSubject {
  let rowHeading: String
  let rowName: String
  let members: [String: Value]

  var rowShortName: String { rowName }

  func member(_ name: String) -> Member { members[name].map { .value($0) } ?? .unknown }
  var memberNames: [String] { Array(members.keys) }
}
