import CSV
import Model

// Design. This is the row loop: every clean row of every table of facts passes here, and nothing else does. A row is walked
// over cell by cell as the plan says, each cell's end and its meaning being found in the same few loads; what a cell means
// goes into a draft and a record, and a full batch of drafts is handed on. Nothing is allocated, no text is built, no
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

  let plan: FactPlan

  /// Reads the rows of `block` from `position` on that begin before `limit`.
  ///
  /// - Parameters:
  ///   - position: moved on behind the last row that was read.
  ///   - line: the same, in physical lines.
  ///   - batch: takes the rows.
  func scan(
    _ block: ByteBlock, from position: inout Int, to limit: Int, line: inout Int,
    knowing categories: borrowing FactCategories, into batch: inout FactBatch
  ) -> Stop {
    var drafts: [FactDraft] = [], records: [FactRecord] = []
    var count = batch.count
    batch.exchange(&drafts, &records, count: count)
    defer { batch.exchange(&drafts, &records, count: count) }
    var ownDrafts = drafts.mutableSpan, ownRecords = records.mutableSpan
    var head = RowHead()
    let blank = FactRecord(table: plan.table, studio: 0, day: .distantPast)
    while position < limit {
      if block.byte(at: position) == UInt8(ascii: "\n") {
        position &+= 1
        line &+= 1
        continue
      }
      guard count < FactBatch.size else { return .full }
      ownDrafts[count] = FactDraft(start: position, line: line)
      ownRecords[count] = blank
      let end = row(block, categories, &head, &ownDrafts[count], &ownRecords[count])
      guard end.isRead else { return stop(end, block, ownDrafts[count]) }
      position = end.index
      line = Int(ownDrafts[count].lastLine) &+ 1
      count &+= 1
    }
    return .limit
  }

  /// Reads one row, up to the beginning of the next.
  @inline(__always)
  private func row(
    _ block: ByteBlock, _ categories: borrowing FactCategories, _ head: inout RowHead,
    _ draft: inout FactDraft, _ record: inout FactRecord
  ) -> CellEnd {
    let steps = plan.steps.span
    let delimiter = plan.scan.delimiter
    var index = Int(draft.start), field = 0
    if plan.beginsWithKeys, head.read(block, at: index, delimiter: delimiter, into: &draft) {
      field = 2
      index &+= head.length
    }
    let isLearning = field == 0
    while true {
      let emptyRun = Int(steps[field].emptyRun)
      if emptyRun > 0, block.byte(at: index) == delimiter {
        let run = min(block.word(at: index).count(ofFirst: delimiter), emptyRun)
        field &+= run
        index &+= run
        continue
      }
      var end = CellEnd.unclean
      let sense = steps[field].sense
      switch sense {
      case .text:
        if !CellScan.isQuote(block.byte(at: index)) {
          end = CellEnd(plan.scan.endOfPlain(block, from: index))
        }
      case .category:
        let token = PlainToken(block, at: index)
        let place = Int(steps[field].place)
        if plan.scan.isEnd(block.byte(at: token.end)), let code = categories.code(of: token.key, in: place) {
          record.codes[place] = code
          end = CellEnd(token.end)
        }
      case .money, .quantity, .people:
        let token = PlainToken(block, at: index)
        if plan.scan.isEnd(block.byte(at: token.end)), let number = token.number,
          !token.isEmpty || steps[field].mayBeEmpty
        {
          plan.set(number, isPresent: !token.isEmpty, sense, of: &record, &draft)
          end = CellEnd(token.end)
        }
      case .day:
        if let day = day(block, at: index) {
          record.day = day
          end = CellEnd(index &+ 10)
        }
      case .key, .studio, .nothing: break
      }
      if !end.isRead {
        let step = steps[field]
        end = otherCell(step, block, at: index, categories, &draft, &record)
        guard end.isRead else {
          draft.fail(at: index, step.place)
          return end
        }
      }
      index = end.index
      if field &+ 1 == steps.count { break }
      guard block.byte(at: index) == delimiter else { return .unclean }
      field &+= 1
      index &+= 1
    }
    if block.byte(at: index) == UInt8(ascii: "\r") { index &+= 1 }
    guard block.byte(at: index) == UInt8(ascii: "\n") else { return .unclean }
    if isLearning { head.learn(key: draft.key, studio: draft.studio) }
    draft.end = Int32(truncatingIfNeeded: index &+ 1)
    return CellEnd(index &+ 1)
  }

  /// Why a row that was not read is not.
  @inline(never)
  private func stop(_ end: CellEnd, _ block: ByteBlock, _ draft: FactDraft) -> Stop {
    let key = draft.plainKey, start = Int(draft.end)
    guard end == .unknown else { return .unclean(key: key) }
    let category = Int(draft.failedPlace)
    if CellScan.isQuote(block.byte(at: start)) {
      guard let quoted = plan.scan.quoted(block, from: start &+ 1) else { return .unclean(key: key) }
      return .unknown(cell: start &+ 1..<quoted.end, category: category, key: key)
    }
    guard let end = plan.scan.endOfPlain(block, from: start) else { return .unclean(key: key) }
    return .unknown(cell: start..<end, category: category, key: key)
  }

  @inline(__always)
  private func day(_ block: ByteBlock, at start: Int) -> Day? {
    guard let written = DigitWord.date(block.word(at: start), block.word(at: start &+ 2)),
      DateGrammar.years.contains(written.year)
    else { return nil }
    return Day(year: written.year, month: written.month, day: written.day)
  }

  /// Reads a cell that is in quotes, a key, or of a category or a number that is not written in a word or two.
  @inline(never)
  private func otherCell(
    _ step: FactPlan.Step, _ block: ByteBlock, at start: Int, _ categories: borrowing FactCategories,
    _ draft: inout FactDraft, _ record: inout FactRecord
  ) -> CellEnd {
    if CellScan.isQuote(block.byte(at: start)) {
      return quoted(step, block, at: start, categories, &draft, &record)
    }
    switch step.sense {
    case .key, .studio:
      let token = PlainToken(block, at: start)
      // A longer cell is another key than its beginning.
      guard plan.scan.isEnd(block.byte(at: token.end)) else { return .unclean }
      return key(step, block, at: start, token, &draft)
    case .nothing: return plan.scan.isEnd(block.byte(at: start)) ? CellEnd(start) : .unclean
    case .category, .money:
      guard let end = plan.scan.endOfPlain(block, from: start), end > start else { return .unclean }
      if step.sense == .money {
        return money(block.cell(start..<end), &draft, &record) ? CellEnd(end) : .unclean
      }
      return category(step, block, start..<end, categories, &record)
    case .text, .day, .quantity, .people: return .unclean
    }
  }

  /// A key's cell, which is the whole of the token.
  private func key(
    _ step: FactPlan.Step, _ block: ByteBlock, at start: Int, _ token: PlainToken, _ draft: inout FactDraft
  ) -> CellEnd {
    guard !token.isEmpty else { return .unclean }
    if step.sense == .studio {
      draft.studio = token.key
    } else {
      guard token.isASCII, PlainKey.isPlain(block, start..<token.end) else { return .unclean }
      draft.key = token.key
    }
    return CellEnd(token.end)
  }

  private func quoted(
    _ step: FactPlan.Step, _ block: ByteBlock, at start: Int, _ categories: borrowing FactCategories,
    _ draft: inout FactDraft, _ record: inout FactRecord
  ) -> CellEnd {
    guard let quoted = plan.scan.quoted(block, from: start &+ 1) else { return .unclean }
    draft.lastLine &+= Int32(truncatingIfNeeded: quoted.lineBreaks)
    let end = CellEnd(quoted.end &+ 1)
    let content = start &+ 1..<quoted.end
    if step.sense == .text || content.isEmpty && step.mayBeEmpty && step.sense != .nothing { return end }
    guard !quoted.hasDoubled, !content.isEmpty else { return .unclean }
    switch step.sense {
    case .category: return category(step, block, content, categories, &record).isRead ? end : .unknown
    case .money: return money(block.cell(content), &draft, &record) ? end : .unclean
    case .day:
      guard content.count == 10, let day = day(block, at: content.lowerBound) else { return .unclean }
      record.day = day
    case .key, .studio:
      let token = PlainToken(block, at: content.lowerBound)
      guard token.end == content.upperBound,
        key(step, block, at: content.lowerBound, token, &draft).isRead
      else { return .unclean }
    case .quantity, .people:
      let token = PlainToken(block, at: content.lowerBound)
      guard token.end == content.upperBound, let number = token.number else { return .unclean }
      plan.set(number, isPresent: true, step.sense, of: &record, &draft)
    case .text, .nothing: return .unclean
    }
    return end
  }

  /// A category's cell as it stands.
  private func category(
    _ step: FactPlan.Step, _ block: ByteBlock, _ cell: Range<Int>, _ categories: borrowing FactCategories,
    _ record: inout FactRecord
  ) -> CellEnd {
    guard let code = categories.code(of: block.cell(cell), in: Int(step.place)) else { return .unknown }
    record.codes[Int(step.place)] = code
    return CellEnd(cell.upperBound)
  }

  /// An amount with a fraction, a unit or more digits.
  private func money(_ cell: Span<UInt8>, _ draft: inout FactDraft, _ record: inout FactRecord) -> Bool {
    let text = CellText.content(cell)
    guard !text.isEmpty, CellText.saysItself(text),
      let amount = NumberGrammar.plainMoney(text, unit: plan.moneyUnit)
    else { return false }
    record.money = amount.value
    draft.isBareAmount = text.endsInDigit
    record.hasMoney = true
    return true
  }
}

/// Where a cell ends, or why it is not read.
private struct CellEnd: Equatable, BitwiseCopyable {
  let index: Int

  /// The row needs a closer look.
  static var unclean: CellEnd { CellEnd(-1) }
  /// A category's cell that was not met before.
  static var unknown: CellEnd { CellEnd(-2) }

  @inline(__always)
  var isRead: Bool { index >= 0 }

  @inline(__always)
  init(_ index: Int) { self.index = index }

  @inline(__always)
  init(_ end: Int?) { index = end ?? -1 }
}
