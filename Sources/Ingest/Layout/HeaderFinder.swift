import CSV
import Model

/// Finds the header of a file: the first row, or the first two together, in which every required column of a table is found.
struct HeaderFinder {
  /// How many rows are looked at; titles above a header are few.
  static let deepest = 50

  /// What was found.
  struct Header: Sendable {
    var binding: HeaderBinding
    /// Physical line on which it starts.
    var line: Int
    /// Physical line on which its last row starts.
    var lastLine: Int
    /// Rows above it: titles.
    var rowsAbove: Int
    /// What the rows above it say about the whole sheet.
    var letterhead: Letterhead
    /// The cells of its rows and of those above it, as `Furniture` compares them.
    var rows: [[String]]
  }

  /// The tables that may be meant.
  let schemas: [TableSchema]
  /// What is told about the sheet before its first row.
  var letterhead = Letterhead()

  /// Reads the head of `rows`.
  func find(in rows: inout RowReader) throws(FileFault) -> Header {
    let head = try read(&rows)
    var letterhead = letterhead
    var best: HeaderBinding?
    for index in head.rows.indices.prefix(Self.deepest) {
      let found = try bindings(at: index, in: head.rows, under: letterhead)
      if let complete = found.complete {
        let last = complete.isJoined ? index + 1 : index
        return Header(
          binding: complete.binding, line: head.rows[index].line, lastLine: head.rows[last].line,
          rowsAbove: index,
          letterhead: letterhead,
          rows: head.rows[...last].map { Furniture.folded($0.cells) })
      }
      if let candidate = found.best, candidate.matches > best?.matches ?? -1 { best = candidate }
      letterhead.add(head.rows[index].cells)
    }
    if let failure = head.failure { throw failure }
    guard let best else { throw .empty }
    guard schemas.count == 1 else { throw .unbound }
    guard head.isText else { throw .encodingUnknown }
    throw .columnMissing(table: best.table, columns: best.missing)
  }

  private struct Candidate {
    var binding: HeaderBinding
    var isJoined: Bool
  }

  /// The binding that makes row `index` the header, alone or with the row below it, and the one that comes nearest to it.
  private func bindings(
    at index: Int, in rows: [HeadRow], under letterhead: Letterhead
  ) throws(FileFault) -> (complete: Candidate?, best: HeaderBinding?) {
    let cells = rows[index].cells
    let below = index + 1 < rows.count ? rows[index + 1].cells : nil
    var complete: [Candidate] = []
    var best: HeaderBinding?
    for schema in schemas {
      let single = HeaderBinding(cells, to: schema, under: letterhead)
      if single.matches > best?.matches ?? -1 { best = single }
      let joined = below.flatMap { self.joined(cells, $0, to: schema, under: letterhead) }
      if let joined, joined.isComplete {
        complete.append(Candidate(binding: joined, isJoined: true))
      } else if single.isComplete {
        complete.append(Candidate(binding: single, isJoined: false))
      }
    }
    let meant = HeaderBinding.meant(among: complete.map(\.binding))
    if meant.count > 1 { throw .ambiguous(meant.map(\.table)) }
    return (complete.first { $0.binding.table == meant.first?.table }, best)
  }

  /// Both rows as one header; nil where the upper is a title or the lower is data.
  private func joined(
    _ upper: [String], _ lower: [String], to schema: TableSchema, under letterhead: Letterhead
  ) -> HeaderBinding? {
    guard let rows = HeaderRows(upper, over: lower, of: schema) else { return nil }
    let joined = HeaderBinding(rows.names, to: schema, under: letterhead)
    var above = letterhead
    above.add(upper)
    let alone = HeaderBinding(lower, to: schema, under: above)
    return alone.isComplete && (Self.isTitle(upper) || above != letterhead) ? nil : joined
  }

  /// One cell at the left, or cells too long for the name of a group.
  private static func isTitle(_ cells: [String]) -> Bool {
    let texts = cells.filter { !$0.isEmpty }
    return texts.count == 1 && cells.first == texts.first
      || texts.allSatisfy { $0.hasPrefix("附件") || $0.hasPrefix("附表") || $0.count > longestGroup }
  }

  private static let longestGroup = 12

  private struct HeadRow {
    var line: Int
    var cells: [String]
  }

  /// The first rows; a failure counts only where no header stands above it.
  private func read(
    _ reader: inout RowReader
  ) throws(FileFault) -> (rows: [HeadRow], isText: Bool, failure: FileFault?) {
    var rows: [HeadRow] = []
    var isText = true
    do throws(InputFault) {
      while rows.count <= Self.deepest, try reader.advance() {
        if case .invalidText? = reader.row.defect { isText = false }
        rows.append(HeadRow(line: reader.line, cells: reader.row.trimmedTexts))
      }
    } catch {
      return (rows, isText, .input(error))
    }
    return (rows, isText, nil)
  }
}
