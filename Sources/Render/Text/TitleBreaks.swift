/// Where a title may be broken into lines: between its words, which a browser cannot tell in Chinese (GB/T 9704-2012,
/// 7.3.1: 词意完整).
struct TitleBreaks {
  /// What titles of bulletins are made of.
  private static let words = [
    "职工创新工作室", "创新工作室", "工作室", "建设", "情况", "统计公报", "公报", "月报", "目标进度", "历程", "简介",
  ]

  private static let titleEnd = "</h1>\n"

  /// As they stand in HTML, longest first.
  private let words: [[UInt8]]

  /// - Parameter names: of regions, to be kept whole as well.
  init(names: [String]) {
    words = (Self.words + names.map(Markup.escaped)).filter { !$0.isEmpty }.map { Array($0.utf8) }
      .sorted { $0.count > $1.count }
  }

  /// HTML that this target wrote, with a `wbr` at the edges of the words in its title, the first `h1`, the title's
  /// endnote raised and the bylines below it with their class.
  func marked(_ html: String) -> String {
    let bytes = html.utf8
    guard let start = bytes.firstRange(of: "<h1>".utf8)?.upperBound,
      let end = bytes[start...].firstRange(of: Self.titleEnd.utf8)?.lowerBound
    else { return html }
    let title = Array(bytes[start..<end])
    let note = title.suffix(NoteMark.length(atEndOf: title))
    let words = self.title(title.dropLast(note.count))
    let raised = note.isEmpty ? "" : "<sup>\(String(decoding: note, as: UTF8.self))</sup>"
    let below = html[end...].dropFirst(Self.titleEnd.count)
    let (bylines, rest) = Byline.marked(below)
    return html[..<start] + words + raised + Self.titleEnd + bylines + rest
  }

  private func title(_ bytes: ArraySlice<UInt8>) -> String {
    var title: [UInt8] = []
    var index = bytes.startIndex
    var isAfterWord = false
    while index < bytes.endIndex {
      let rest = bytes[index...]
      if let word = words.first(where: rest.starts(with:)) {
        if isAfterWord || endsInHan(title) { title += "<wbr>".utf8 }
        title += word
        index += word.count
        isAfterWord = true
      } else {
        if isAfterWord, isHan(rest.prefix(3)) { title += "<wbr>".utf8 }
        let end = bytes[index] == UInt8(ascii: "<") ? rest.firstIndex(of: UInt8(ascii: ">")) : nil
        title += bytes[index...(end ?? index)]
        index = (end ?? index) + 1
        isAfterWord = false
      }
    }
    return String(decoding: title, as: UTF8.self)
  }

  private func endsInHan(_ bytes: [UInt8]) -> Bool { isHan(bytes.suffix(3)) }

  /// Three bytes of UTF-8 from U+4000 to U+9FFF, nearly all of which are Han.
  private func isHan(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 3 && bytes.first.map { (0xE4...0xE9).contains($0) } == true
  }
}
