import CSV
import Model

extension CellReader {
  /// The levels that a studio's own row says it holds: in its column 级别, and by marks in columns of one level each.
  mutating func heldLevels(_ row: Row, by writer: LevelSpellings.Writer) -> [HeldLevel] {
    guard binding.field(of: .level) != nil || !binding.levelFields.isEmpty else { return [] }
    var held: [HeldLevel] = []
    if let text = text(.level, row) {
      if let levels = LevelCell.read(text, &levels, by: writer) {
        held = levels
      } else {
        report(.levelUnknown(known: levels.names), .level, row, .optional)
      }
    }
    if !binding.levelFields.isEmpty { readMarks(row, by: writer, into: &held) }
    dateLevel(row, of: &held)
    for level in held { level.since.map { note($0) } }
    return held.sorted { $0.level < $1.level }
  }

  /// A date of naming beside the level; of several levels it cannot be told which it is about.
  private mutating func dateLevel(_ row: Row, of held: inout [HeldLevel]) {
    guard held.contains(where: { $0.since == nil }), let named = date(.namedOn, row, .optional) else {
      return
    }
    if held.count == 1 { held[0].since = named } else { report(.levelsSeveral, .namedOn, row, .optional) }
  }

  private mutating func readMarks(_ row: Row, by writer: LevelSpellings.Writer, into held: inout [HeldLevel])
  {
    var denied: [(level: LevelIndex, field: Int)] = []
    for (field, name) in binding.levelFields where field < row.count {
      guard let level = levels.level(of: Array(name.utf8).span, by: writer) else { continue }
      switch mark(CellText.trimmed(row[field])) {
      case .held(let since):
        if let place = held.firstIndex(where: { $0.level == level }) {
          held[place].since = held[place].since ?? since
        } else {
          held.append(HeldLevel(level, since: since))
        }
      case .denied: denied.append((level, field))
      case .absent: break
      case .unreadable: report(.levelMarkInvalid, field: field, row)
      }
    }
    for (level, field) in denied where held.contains(where: { $0.level == level }) {
      report(.levelMarksContradict(other: levels.names[Int(level)]), field: field, row)
      held.removeAll { $0.level == level }
    }
  }

  private enum Mark {
    case held(since: PartialDate?)
    case denied
    case absent
    case unreadable
  }

  /// √, a date, × or nothing.
  private mutating func mark(_ text: Span<UInt8>) -> Mark {
    if text.isEmpty { return .absent }
    if let code = yesNo.code(of: text) { return code == 1 ? .held(since: nil) : .denied }
    if CellText.content(text).isEmpty { return .absent }
    return (try? DateGrammar.read(text)).map { .held(since: $0.date) } ?? .unreadable
  }
}
