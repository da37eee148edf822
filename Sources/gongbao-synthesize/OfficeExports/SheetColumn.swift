/// A column of an office's sheet: what it is called there, and what its cells hold.
struct SheetColumn {
  /// What its cells hold, which decides how they may be spelled.
  enum Content: Equatable {
    case key, studioName, text, person, place, reportingUnit, level, yesNo, date, money
    /// One of the words of a closed list.
    case word
    /// A count, with the counters that may follow it.
    case count([String])
    /// An area in square metres.
    case area
    /// As it stands in the register.
    case verbatim
    /// Nothing that a reader wants: one of these in turn.
    case remark([String])
  }

  /// The column of the register.
  let name: String
  let content: Content
  /// What offices call it (style §7.1).
  let headings: [String]
  /// In headers of two rows: the group's name, and the column's below it.
  var group: (name: String, leaf: String)?

  init(_ name: String, _ content: Content, _ headings: [String], in group: (String, String)? = nil) {
    (self.name, self.content, self.headings) = (name, content, headings)
    self.group = group.map { (name: $0.0, leaf: $0.1) }
  }

  /// Sums below it mean something.
  var isSummed: Bool {
    switch content {
    case .count, .area, .money: true
    default: false
    }
  }

  /// Clerks write 同上 in it.
  var takesDitto: Bool {
    switch content {
    case .text, .word, .reportingUnit: true
    default: name == "studio_id"
    }
  }

  /// What an empty cell of it may be filled with: where 无 and — cannot be taken for a value.
  var takesAbsentMark: Bool {
    switch content {
    case .key, .studioName, .place, .reportingUnit, .yesNo, .date, .verbatim, .remark: false
    case .text, .person, .level, .word, .count, .area, .money: true
    }
  }
}
