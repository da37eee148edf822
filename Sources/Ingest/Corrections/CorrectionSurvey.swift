import CSV
import Model

/// Finds out which rows the correction sheets of a workspace take the place of.
///
/// A row supersedes the one it names, whether it is itself right or not. It must be the row the sheet was written for: the
/// office may have exported its file again, and another row may stand on that line now.
struct CorrectionSurvey {
  /// A row of a correction sheet and the row it names.
  private struct Claim {
    var origin: RowOrigin
    var row: CorrectionRow
    var named: RowOrigin
  }

  private let layouts: [FileLayout?]
  private(set) var plans: [Int: CorrectionPlan] = [:]
  private var claims: [Claim] = []
  /// The claim on each superseded row.
  private var owners: [RowOrigin: Int] = [:]

  /// - Parameters:
  ///   - layouts: of all files, in the order of reading.
  ///   - fileNamed: the number of the file that a cell of 原文件 names.
  init(_ layouts: [FileLayout?], fileNamed: (String) -> Int?) {
    self.layouts = layouts
    for number in layouts.indices { gather(number, fileNamed) }
    guard !plans.isEmpty else { return }
    let rows = namedRows()
    for number in claims.indices { judge(number, rows) }
    for (named, owner) in owners { supersede(named, by: claims[last(owner)]) }
  }

  /// Finds the rows that the sheet names.
  private mutating func gather(_ number: Int, _ fileNamed: (String) -> Int?) {
    guard let layout = layouts[number], let columns = layout.header.binding.corrections else { return }
    var plan = CorrectionPlan()
    var originals: [Int] = []
    for row in CorrectionRow.all(of: layout, columns) {
      if row.isWithdrawn { plan.withdrawals.insert(row.line) }
      if row.namesNothing { continue }
      guard let file = fileNamed(row.namedFile), let original = layouts[file], let line = row.number else {
        plan.doubts[row.line] = .correctionUnmatched(file: row.namedFile, line: row.namedLine)
        continue
      }
      guard layout.canCorrect(original, beside: originals.first.flatMap { layouts[$0] }) else {
        plan.faults[row.line] = .correctionMixed(file: original.file.path)
        continue
      }
      if !originals.contains(file) { originals.append(file) }
      claims.append(
        Claim(
          origin: RowOrigin(file: number, line: row.line), row: row, named: RowOrigin(file: file, line: line))
      )
    }
    plan.originals = originals.compactMap { layouts[$0] }
    plans[number] = plan
  }

  /// The rows that are named and hold anything.
  private func namedRows() -> [RowOrigin: NamedRow] {
    var found: [RowOrigin: NamedRow] = [:]
    for (file, claims) in Dictionary(grouping: claims, by: \.named.file) {
      let lines = Set(claims.map { Int($0.named.line) })
      guard let last = lines.max(), var rows = try? layouts[Int(file)]?.body() else { continue }
      while (try? rows.advance()) == true, rows.line <= last {
        guard lines.contains(rows.line), !rows.row.isBlank else { continue }
        found[RowOrigin(file: Int(file), line: rows.line)] = NamedRow(rows.row)
      }
    }
    return found
  }

  private mutating func judge(_ number: Int, _ rows: [RowOrigin: NamedRow]) {
    let claim = claims[number]
    let sheet = Int(claim.origin.file)
    let line = claim.row.line
    guard let named = rows[claim.named], !isSuperseding(claim.named, claim.origin),
      let original = layouts[Int(claim.named.file)], let layout = layouts[sheet]
    else {
      plans[sheet]?.doubts[line] = .correctionUnmatched(file: claim.row.namedFile, line: claim.row.namedLine)
      return
    }
    guard named.isMeant(by: claim.row, original.header.binding, layout.header.binding) else {
      plans[sheet]?.doubts[line] = .correctionStale(file: original.file.path, line: Int(claim.named.line))
      return
    }
    guard let owner = owners[claim.named] else {
      owners[claim.named] = number
      return
    }
    let first = claims[owner]
    // The same again is a row that repeats another, as in any sheet.
    guard first.row.cells != claim.row.cells, let path = layouts[Int(first.origin.file)]?.file.path else {
      return
    }
    plans[sheet]?.faults[line] = .correctedTwice(file: path, line: first.row.line)
  }

  /// True where `named` itself, or a row that stands for it, takes the place of `origin`: no two rows supersede each other.
  private func isSuperseding(_ named: RowOrigin, _ origin: RowOrigin) -> Bool {
    var row = origin
    while row != named {
      guard let owner = owners[row] else { return false }
      row = claims[owner].origin
    }
    return true
  }

  /// The claim that stands at last, where the row of `owner` is superseded in its turn.
  private func last(_ owner: Int) -> Int {
    var last = owner
    while let next = owners[claims[last].origin] { last = next }
    return last
  }

  private mutating func supersede(_ named: RowOrigin, by claim: Claim) {
    let file = Int(named.file)
    guard let headers = layouts[file]?.header.binding.headers,
      let others = layouts[Int(claim.origin.file)]?.header.binding.headers
    else { return }
    let cells = headers.enumerated().map { field, header in
      let place = field < others.count && others[field] == header ? field : others.firstIndex(of: header)
      return place.flatMap { $0 < claim.row.cells.count ? claim.row.cells[$0] : nil } ?? ""
    }
    plans[file, default: CorrectionPlan()].superseded[Int(named.line)] = cells
    if claim.row.isWithdrawn { plans[file]?.withdrawn.insert(Int(named.line)) }
  }
}

extension RowOrigin {
  fileprivate init(file: Int, line: Int) {
    self.init(
      file: Int32(truncatingIfNeeded: file), line: Int32(truncatingIfNeeded: min(line, Int(Int32.max))))
  }
}

extension FileLayout {
  /// True where the rows of `original` can stand in this sheet, which may name another file already: what is told about
  /// that one as a whole is told about all its rows.
  fileprivate func canCorrect(_ original: FileLayout, beside first: FileLayout?) -> Bool {
    table == original.table && (first?.letterhead ?? original.letterhead) == original.letterhead
  }
}
