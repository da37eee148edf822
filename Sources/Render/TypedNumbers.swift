import Diagnostics
import Liquid
import Model
import Numerals

/// Finds the numbers that a template's author typed instead of asking for a figure: nothing tells where they come from,
/// and they stay when the data change.
///
/// Not among them: dates and lengths of time, places in a list and in a law (1. · （2） · 第3条), what stands in
/// quotation marks or between 《》 (names), numbers of documents (〔2018〕12号) and of standards (GB/T 9704—2012), and Chinese
/// numerals from one to ten, unless they tell a share or how often something grew (九成, 两倍).
struct TypedNumbers {
  private let scalars: [Unicode.Scalar]
  private let scanner: NumberScanner
  private let sheltered: [Range<Int>]

  /// Stands for whatever markup writes.
  private static let markup: Unicode.Scalar = "\u{FFFC}"

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    scanner = NumberScanner(text)
    sheltered = Shelter.ranges(in: scalars) + StandardNumber.ranges(in: scalars)
  }

  /// One warning a number, in the order of the source.
  static func warnings(about template: Template) -> [Diagnostic] {
    var warnings: [Diagnostic] = []
    for run in runs(of: template.literals) {
      let text = run.map(\.text).joined(separator: String(markup))
      for (range, printed) in TypedNumbers(text).found {
        var start = range.lowerBound, index = 0
        while index < run.count, start > run[index].text.unicodeScalars.count {
          start -= run[index].text.unicodeScalars.count + 1
          index += 1
        }
        let (line, column) = template.place(of: start, in: run[index])
        warnings.append(
          .typedNumber(printed, at: SourceLocation(file: template.name, line: line, column: column)))
      }
    }
    return warnings
  }

  /// What stands between the markup is read as one text; a quoted text is one of its own.
  private static func runs(of literals: [TemplateLiteral]) -> [[TemplateLiteral]] {
    let prose = literals.filter(\.isProse)
    return (prose.isEmpty ? [] : [prose]) + literals.filter { !$0.isProse }.map { [$0] }
  }

  private var found: [(range: Range<Int>, printed: String)] {
    var found: [(range: Range<Int>, printed: String)] = TypedShare.ranges(in: scalars).compactMap { range in
      isSheltered(range) || isCalendarDate(range)
        ? nil : (range, String(String.UnicodeScalarView(scalars[range])))
    }
    var offset = 0
    while let next = scanner.next(from: offset, resolution: { _ in FixedDecimal(1) }) {
      offset = next.range.upperBound
      let isToldAlready = found.contains { $0.range.overlaps(next.range) }
      if !isAllowed(next), !isToldAlready { found.append((next.range, next.number.printed)) }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func isSheltered(_ range: Range<Int>) -> Bool { sheltered.contains { $0.overlaps(range) } }

  private func isAllowed(_ found: FoundNumber) -> Bool {
    let number = found.number, range = found.range
    if isSheltered(range) || isTime(number.unit, after: range) { return true }
    if number.usesChineseNumerals, number.unit.isEmpty || isFewInWords(found) { return true }
    if let before = scalar(range.lowerBound - 1), "第表图注".unicodeScalars.contains(before) { return true }
    return number.unit.isEmpty && isPlace(range)
  }

  /// What 零 counts; with other words it is a name (零件, 零门槛).
  private static let counters: Set<String> = ["个", "项", "人", "人次", "名", "家", "元"]

  /// 两个, 三项; 一成不变.
  private func isFewInWords(_ found: FoundNumber) -> Bool {
    let number = found.number
    guard number.number.value <= FixedDecimal(10) else { return false }
    switch number.unit {
    case "倍": return false
    case "成":
      let sign = scalars[found.range].lastIndex(of: "成").flatMap { scalar($0 + 1) }
      return sign.map { "不果立员为就本功效长品熟分绩型套".unicodeScalars.contains($0) } ?? false
    default: return number.number.value != .zero || !Self.counters.contains(number.unit)
    }
  }

  private static let times: Set<String> = ["年", "月", "日", "个月", "周", "天", "小时", "分钟", "届", "期", "岁", "号"]

  /// 2019年, 12个月; the 1 of 1—{{ as_of.month }}月; 2018-11-30 and 2016.11 of tables.
  private func isTime(_ unit: String, after range: Range<Int>) -> Bool {
    if Self.times.contains(unit) { return true }
    var next = range.upperBound
    while let scalar = scalar(next), ["~", "-", "—", "–", "～", "－", "、", "至", "到"].contains(scalar) {
      next += 1
    }
    if next > range.upperBound, scalar(next) == Self.markup { next += 1 }
    if let scalar = scalar(next), next > range.upperBound, "年月日季".unicodeScalars.contains(scalar) {
      return true
    }
    if let scalar = scalar(range.upperBound), "季旬".unicodeScalars.contains(scalar) { return true }
    return isCalendarDate(range)
  }

  /// 2018-11-30, 2018-11, 2016.11: a year of four digits and months and days of two.
  private func isCalendarDate(_ range: Range<Int>) -> Bool {
    func isPart(_ index: Int) -> Bool {
      scalar(index).map { ("0"..."9").contains($0) || $0 == "-" || $0 == "." || $0 == "/" } ?? false
    }
    var start = range.lowerBound, end = start
    while isPart(start - 1) { start -= 1 }
    while isPart(end) { end += 1 }
    let parts = scalars[start..<end].split { !("0"..."9").contains($0) }
    guard (2...3).contains(parts.count), parts[0].count == 4 else { return false }
    return parts.dropFirst().allSatisfy { $0.count <= 2 }
  }

  /// A place in a list or a heading: 1. and 1) at the start of a line, （1）, [1].
  private func isPlace(_ range: Range<Int>) -> Bool {
    let before = scalar(range.lowerBound - 1), after = scalar(range.upperBound)
    switch (before, after) {
    case ("（", "）"), ("(", ")"), ("[", "]"), ("^", "]"): return true
    default: break
    }
    guard let after, [".", ")", "、", "．"].contains(after) else { return false }
    let lineStart = scalars[..<range.lowerBound].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return scalars[lineStart..<range.lowerBound].allSatisfy {
      [" ", "#", ">", "*", "-", Self.markup].contains($0)
    }
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }
}

/// The parts of a text in which digits are no statement.
private enum Shelter {
  private static let pairs: [(open: String, close: String)] = [
    ("<!--", "-->"), ("<style", "</style>"), ("<", ">"), ("](", ")"), ("`", "`"), ("&", ";"), ("“", "”"),
    ("‘", "’"),
    ("《", "》"), ("「", "」"), ("『", "』"), ("〔", "号"),
  ]

  static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      if let end = end(ofPairAt: index, in: scalars) {
        ranges.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return ranges
  }

  /// Where the pair that opens at `index` has closed; nil where none opens, or does not close in its paragraph.
  private static func end(ofPairAt index: Int, in scalars: [Unicode.Scalar]) -> Int? {
    for pair in pairs where scalars[index...].starts(with: pair.open.unicodeScalars) {
      let close = Array(pair.close.unicodeScalars)
      var next = index + pair.open.unicodeScalars.count
      while next < scalars.count {
        if scalars[next...].starts(with: close) { return next + close.count }
        let endsParagraph = scalars[next] == "\n" && next + 1 < scalars.count && scalars[next + 1] == "\n"
        if endsParagraph, !pair.open.hasPrefix("<") { break }
        next += 1
      }
    }
    return nil
  }
}

extension TemplateLibrary {
  /// The numbers that the templates `names` have typed in, sorted by template.
  public func typedNumbers(in names: Set<String>) -> [Diagnostic] {
    names.sorted().compactMap { templates[$0] }.flatMap(TypedNumbers.warnings)
  }
}

extension Diagnostic {
  fileprivate static func typedNumber(_ printed: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, .renderNumberTyped, at: location,
      Wording(
        zh: "模板里直接写了数“\(printed)”，没有口径和记录，数据变了它也不变",
        en:
          "the number “\(printed)” is typed into the template: it has no definition and no rows, and stays when the data change"
      ),
      help: Wording(
        zh: "请改用指标（如 {{ total.studios }}，gongbao templates 列出全部）；是名称的加引号或书名号",
        en:
          "use a figure such as {{ total.studios }} (gongbao templates lists them); put a name into “” or 《》")
    )
  }
}
