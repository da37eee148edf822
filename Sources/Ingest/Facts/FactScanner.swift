import CSV
import Model

// Design. This is the row loop: every clean row of every table of facts passes here, and nothing else does. A row is walked
// over cell by cell as the plan says, each cell's end and its meaning being found in the same few loads; what a cell means
// goes into a draft of 128 bytes, and a full batch of drafts is handed on. Nothing is allocated, no text is built, no
// dictionary asked. The loop knows no faults: at the first row that is not plainly clean it stops, and whoever called it has that
// row read by `FactFile`, which knows everything. So the two need agree only on rows that are clean, and where in doubt a row is not.

/// Finds the clean rows of a block.
struct FactScanner {
  /// Why a scan ended.
  enum Stop {
    /// Every row that begins before the limit is read.
    case limit
    /// The batch is full.
    case full
    /// The next row is not clean, or it is cut. Its key, if that is plain.
    case unclean(key: PlainKey?)
    /// The next row has a cell of a category that was not met before. Its key, if that is plain.
    case unknown(cell: Range<Int>, category: Int, key: PlainKey?)
  }

  /// What stands in one cell.
  private enum Cell {
    /// It is read, and ends here.
    case end(Int)
    case unclean
    case unknown(Range<Int>)
  }

  /// So many drafts are a batch: few enough for the near caches, so many that the misses of their look-ups overlap.
  static let batchSize = 512

  let plan: FactPlan

  /// Reads the rows of `block` from `position` on that begin before `limit`.
  ///
  /// - Parameters:
  ///   - position: moved on behind the last row that was read.
  ///   - line: the same, in physical lines.
  ///   - drafts: a batch, which takes the rows.
  ///   - count: how many the batch has taken.
  func scan(
    _ block: ByteBlock, from position: inout Int, to limit: Int, line: inout Int,
    knowing categories: borrowing FactCategories, into drafts: inout MutableSpan<FactDraft>,
    _ count: inout Int
  ) -> Stop {
    var head = RowHead()
    while position < limit {
      if block.byte(at: position) == UInt8(ascii: "\n") {
        position &+= 1
        line &+= 1
        continue
      }
      guard count < drafts.count else { return .full }
      var draft = FactDraft(start: position, line: line)
      if let stop = row(block, categories, &head, &draft) { return stop }
      position = Int(draft.end)
      line = Int(draft.lastLine) &+ 1
      drafts[count] = draft
      count &+= 1
    }
    return .limit
  }

  /// Reads one row; nil where it is clean.
  @inline(__always)
  private func row(
    _ block: ByteBlock, _ categories: borrowing FactCategories, _ head: inout RowHead,
    _ draft: inout FactDraft
  ) -> Stop? {
    let steps = plan.steps.span
    let last = steps.count &- 1
    var index = Int(draft.start)
    var field = 0
    if plan.beginsWithKeys, let keys = head.keys(block, at: index, delimiter: plan.scan.delimiter) {
      draft.key = keys.key
      draft.studio = keys.studio
      field = 2
      index &+= head.length
    }
    let isLearning = field == 0 && plan.beginsWithKeys
    while true {
      let step = steps[field]
      if block.byte(at: index) != plan.scan.delimiter {
        switch read(step, block, at: index, categories, into: &draft) {
        case .end(let end): index = end
        case .unclean: return .unclean(key: draft.plainKey)
        case .unknown(let cell):
          return .unknown(cell: cell, category: Int(step.place), key: draft.plainKey)
        }
        if field == last { break }
        guard block.byte(at: index) == plan.scan.delimiter else { return .unclean(key: draft.plainKey) }
      } else if !step.mayBeEmpty || field == last {
        return .unclean(key: draft.plainKey)
      }
      field &+= 1
      index &+= 1
    }
    if block.byte(at: index) == UInt8(ascii: "\r") { index &+= 1 }
    guard block.byte(at: index) == UInt8(ascii: "\n") else { return .unclean(key: draft.plainKey) }
    draft.end = Int32(truncatingIfNeeded: index &+ 1)
    if isLearning { head.learn(key: draft.key, studio: draft.studio) }
    return nil
  }

  /// Reads one cell, in quotes or without.
  @inline(__always)
  private func read(
    _ step: FactPlan.Step, _ block: ByteBlock, at start: Int, _ categories: borrowing FactCategories,
    into draft: inout FactDraft
  ) -> Cell {
    let first = block.byte(at: start)
    if plan.scan.isEnd(first) { return step.mayBeEmpty ? .end(start) : .unclean }
    let isQuoted = CellScan.isQuote(first)
    if isQuoted {
      if step.sense == .text { return quotedText(block, at: start, into: &draft) }
      if CellScan.isQuote(block.byte(at: start &+ 1)) {
        return step.mayBeEmpty ? .end(start &+ 2) : .unclean
      }
    }
    let cell = content(step, block, at: isQuoted ? start &+ 1 : start, categories, into: &draft)
    return isQuoted ? closed(cell, block) : cell
  }

  @inline(never)
  private func quotedText(_ block: ByteBlock, at start: Int, into draft: inout FactDraft) -> Cell {
    guard let quoted = plan.scan.quoted(block, from: start &+ 1) else { return .unclean }
    draft.lastLine &+= Int32(truncatingIfNeeded: quoted.lineBreaks)
    return .end(quoted.end &+ 1)
  }

  /// What came of a cell whose quote must close behind it.
  @inline(never)
  private func closed(_ cell: Cell, _ block: ByteBlock) -> Cell {
    switch cell {
    case .end(let end): CellScan.isQuote(block.byte(at: end)) ? .end(end &+ 1) : .unclean
    case .unknown(let content): CellScan.isQuote(block.byte(at: content.upperBound)) ? cell : .unclean
    case .unclean: .unclean
    }
  }

  /// Reads what stands in a cell that is not empty.
  @inline(__always)
  private func content(
    _ step: FactPlan.Step, _ block: ByteBlock, at start: Int, _ categories: borrowing FactCategories,
    into draft: inout FactDraft
  ) -> Cell {
    switch step.sense {
    case .text:
      guard let end = plan.scan.endOfPlain(block, from: start) else { return .unclean }
      return .end(end)
    case .category: return category(Int(step.place), block, at: start, categories, into: &draft)
    case .key: return key(block, at: start, into: &draft)
    case .studio:
      let token = PlainToken(block, at: start)
      draft.studio = token.key
      return .end(token.end)
    case .day:
      guard let written = DigitWord.date(block.word(at: start), block.word(at: start &+ 2)),
        DateGrammar.years.contains(written.year),
        let day = Day(year: written.year, month: written.month, day: written.day)
      else { return .unclean }
      draft.day = day
      return .end(start &+ 10)
    case .money: return money(block, at: start, into: &draft)
    case .quantity, .people:
      let token = PlainToken(block, at: start)
      guard let number = token.number else { return .unclean }
      if step.sense == .quantity {
        draft.quantity = number
      } else {
        draft.people = number
        draft.hasPeople = true
      }
      return .end(token.end)
    case .nothing: return .unclean
    }
  }

  @inline(__always)
  private func key(_ block: ByteBlock, at start: Int, into draft: inout FactDraft) -> Cell {
    let token = PlainToken(block, at: start)
    guard token.isASCII, PlainKey.isPlain(block, start..<token.end) else { return .unclean }
    draft.key = token.key
    return .end(token.end)
  }

  @inline(__always)
  private func category(
    _ place: Int, _ block: ByteBlock, at start: Int, _ categories: borrowing FactCategories,
    into draft: inout FactDraft
  ) -> Cell {
    let token = PlainToken(block, at: start)
    guard plan.scan.isEnd(block.byte(at: token.end)) || CellScan.isQuote(block.byte(at: token.end)) else {
      return longCategory(place, block, at: start, categories, into: &draft)
    }
    guard let code = categories.code(of: token.key, in: place) else { return .unknown(start..<token.end) }
    draft.setCode(code, at: place)
    return .end(token.end)
  }

  /// A category's cell of more than two words, or with a byte below 0x2D in it.
  @inline(never)
  private func longCategory(
    _ place: Int, _ block: ByteBlock, at start: Int, _ categories: borrowing FactCategories,
    into draft: inout FactDraft
  ) -> Cell {
    guard let end = plan.scan.endOfPlain(block, from: start) else { return .unclean }
    guard let code = categories.code(of: block.cell(start..<end), in: place) else {
      return .unknown(start..<end)
    }
    draft.setCode(code, at: place)
    return .end(end)
  }

  @inline(__always)
  private func money(_ block: ByteBlock, at start: Int, into draft: inout FactDraft) -> Cell {
    let token = PlainToken(block, at: start)
    if let units = token.number {
      draft.money = units &* plan.fenPerUnit
      draft.isBareAmount = true
      draft.hasMoney = true
      return .end(token.end)
    }
    return writtenMoney(block, at: start, into: &draft)
  }

  /// An amount with a fraction, a unit or more digits.
  @inline(never)
  private func writtenMoney(_ block: ByteBlock, at start: Int, into draft: inout FactDraft) -> Cell {
    guard let end = plan.scan.endOfPlain(block, from: start) else { return .unclean }
    let text = CellText.content(block.cell(start..<end))
    guard !text.isEmpty, CellText.saysItself(text),
      let amount = NumberGrammar.plainMoney(text, unit: plan.moneyUnit)
    else { return .unclean }
    draft.money = amount.value
    draft.isBareAmount = text.endsInDigit
    draft.hasMoney = true
    return .end(end)
  }
}
