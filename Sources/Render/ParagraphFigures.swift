import Liquid
import Model
import Numerals

/// What a paragraph has said so far, as far as it decides which of its figures may be approximate (style §3, policies 2
/// and 5).
///
/// “其中，” opens a list of parts up to the end of its sentence; “其中” without a comma has its parts in the one clause up to the
/// next comma. The whole is the last figure before it, also over a full stop; comparisons of the whole may stand between.
struct ParagraphFigures: Sendable {
  private enum Line { case empty, heading, cells, text }
  private enum Parts { case none, opening, clause, sentence }

  private var line = Line.empty
  private var parts = Parts.none
  /// Below 其中：, where items of a list are its parts.
  private var isPartList = false
  /// The last scalar was 其.
  private var isAfterQi = false
  private var isSentenceOver = true
  /// The last figure that may be the whole of a 其中, where it is approximated.
  private var approximatedWhole: Figure?
  /// The last one that is approximated in this line, which may turn out to be one of a table.
  private var approximatedInLine: Figure?
  private var approximated: [Figure] = []
  private var comparisons: [Figure] = []
  /// Targets and their progress.
  private var targets: [Figure] = []
  /// The end of the text before the next figure.
  private var before = ""
  /// The approximated figure that was written last, and the text since.
  private var after: (figure: Figure, text: String)?

  /// Text of the template.
  mutating func read(_ text: String) throws(TemplateFault) {
    for scalar in text.unicodeScalars { try read(scalar) }
    before = String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !Self.emphasis.contains($0) }.suffix(Self.longestWord)))
  }

  /// Text of the data, which opens and ends nothing.
  mutating func readData(_ text: String) throws(TemplateFault) {
    for scalar in text.unicodeScalars { try readAfterFigure(scalar) }
    readContent()
  }

  /// A figure about to be written.
  ///
  /// - Throws: where it may not be approximate, or another of the paragraph not beside it.
  mutating func read(_ drop: FigureDrop) throws(TemplateFault) {
    let figure = drop.figure, comparison = figure.comparedIDs
    after = nil
    defer { readContent() }
    guard case .approximate = drop.style else {
      if let end = approximated.first(where: { figure.isProgress(of: $0) }) {
        throw .refused(.approximationForbidden(end.title, because: .fixed))
      }
      if figure.id.hasPrefix("target:") { targets.append(figure) }
      if let comparison {
        if let end = approximated.first(where: { $0.id == comparison.result || $0.id == comparison.base }) {
          throw .refused(.approximationForbidden(end.title, because: .endOfGrowth))
        }
        comparisons.append(figure)
      } else {
        readContent()
        approximatedWhole = nil
      }
      return
    }
    if let reason = reasonAgainst(figure) {
      throw .refused(.approximationForbidden(figure.title, because: reason))
    }
    readContent()
    approximatedWhole = figure
    approximatedInLine = figure
    approximated.append(figure)
    after = (figure, "")
  }

  /// A table or a chart stands between paragraphs.
  mutating func end() { self = ParagraphFigures() }

  private func reasonAgainst(_ figure: Figure) -> ExactnessReason? {
    if line == .cells { return .cell }
    if parts != .none { return .part }
    if ApproximationWords.end(before) { return .secondWord }
    if targets.contains(where: { $0.isProgress(of: figure) }) { return .fixed }
    let isEnd = comparisons.contains { comparison in
      comparison.comparedIDs.map { $0.result == figure.id || $0.base == figure.id } ?? false
    }
    return isEnd ? .endOfGrowth : nil
  }

  /// Marks of emphasis, which say nothing: **其中**，.
  private static let emphasis: Set<Unicode.Scalar> = ["*", "_"]

  /// Of the words in `ApproximationWords`, and one scalar before it.
  private static let longestWord = 4
}

extension ParagraphFigures {
  private mutating func read(_ scalar: Unicode.Scalar) throws(TemplateFault) {
    try readAfterFigure(scalar)
    switch scalar {
    case "\n":
      if line == .empty || line == .heading { endParagraph() }
      line = .empty
      approximatedInLine = nil
    case " ", "\t", "\r": break
    case ">" where line == .empty: break
    case _ where line != .empty && Self.emphasis.contains(scalar): break
    case "|" where line != .empty && line != .cells:
      if let figure = approximatedInLine {
        throw .refused(.approximationForbidden(figure.title, because: .cell))
      }
      line = .cells
    default:
      if line == .empty { begin(line: scalar) }
      try readInLine(scalar)
    }
  }

  private mutating func begin(line first: Unicode.Scalar) {
    let isItem = first == "-" || first == "*"
    let isPart = isItem && isPartList
    if isItem || first == "#" { end() }
    isPartList = isPart
    if isPart { parts = .sentence }
    line = first == "|" ? .cells : first == "#" ? .heading : .text
  }

  /// The list of parts may stand in a paragraph of its own below 其中：.
  private mutating func endParagraph() {
    let isPartList = isPartList
    end()
    self.isPartList = isPartList
  }

  private mutating func readInLine(_ scalar: Unicode.Scalar) throws(TemplateFault) {
    if isAfterQi, scalar == "中" { return try openParts() }
    if scalar == "其" {
      isAfterQi = true
      return
    }
    switch scalar {
    case "。", "！", "？":
      parts = .none
      isSentenceOver = true
    case "，", "：", ",", ":", "；", "）", ";":
      switch parts {
      case .opening:
        parts = scalar == "；" || scalar == "）" ? .none : .sentence
        isPartList = scalar == "：" || scalar == ":"
      case .clause: if scalar != "：", scalar != ":" { parts = .none }
      case .none, .sentence: break
      }
    default: readContent()
    }
    isAfterQi = false
  }

  private mutating func openParts() throws(TemplateFault) {
    isAfterQi = false
    isSentenceOver = false
    if let whole = approximatedWhole {
      throw .refused(.approximationForbidden(whole.title, because: .whole))
    }
    if parts != .sentence { parts = .opening }
  }

  /// Anything that goes on with a sentence, or begins one.
  private mutating func readContent() {
    if line == .empty { line = .text }
    if parts == .opening { parts = .clause }
    if isSentenceOver { approximatedWhole = nil }
    isSentenceOver = false
    isAfterQi = false
    before = ""
  }

  /// 近500项左右, 近500余项: a second word within a few signs after an approximated figure.
  private mutating func readAfterFigure(_ scalar: Unicode.Scalar) throws(TemplateFault) {
    guard let figure = after?.figure, var text = after?.text else { return }
    text.unicodeScalars.append(scalar)
    if ["多", "余", "来"].contains(text) || ApproximationWords.after.contains(where: text.hasSuffix) {
      throw .refused(.approximationForbidden(figure.title, because: .secondWord))
    }
    let isOver = text.unicodeScalars.count > Self.longestUnit || "，。；、：！？（）\n".unicodeScalars.contains(scalar)
    after = isOver ? nil : (figure, text)
  }

  /// 人次 or 万元, and the word after it.
  private static let longestUnit = 4
}
