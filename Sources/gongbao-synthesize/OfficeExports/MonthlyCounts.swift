/// Training and mentoring of the month that the sheets are filled in for, as counts of a studio instead of events.
///
/// Only what loses nothing that is counted: one event of its kind by the studio in the month, and no money with it.
struct MonthlyCounts {
  /// The days on which such an event may lie: before the sheets are filled in.
  private static let days = "2018-11-01"..."2018-11-20"

  /// Row by studio and kind.
  private var events: [String: [String: [String]]] = [:]

  /// - Parameter activities: rows of activities, in the register's columns.
  init(of activities: [[String]]) {
    let month = Dictionary(grouping: activities.filter { $0[3].hasPrefix("2018-11") }) { [$0[1], $0[2]] }
    for rows in month.values {
      guard rows.count == 1, let row = rows.first, Self.days.contains(row[3]), row[6].isEmpty,
        row[2] == "training" || row[2] == "mentoring"
      else { continue }
      events[row[1], default: [:]][row[2]] = row
    }
  }

  /// A studio's persons trained and pairs of masters and apprentices, empty where there is no event.
  func cells(of studio: String) -> [String] {
    [events[studio]?["training"]?[5] ?? "", events[studio]?["mentoring"]?[4] ?? ""]
  }

  /// The rows that are left to the sheet of activities.
  func without(_ rows: [[String]], of table: String) -> [[String]] {
    table == "activities" ? rows.filter { events[$0[1]]?[$0[2]] != $0 } : rows
  }
}
