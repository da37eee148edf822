/// What a file's name says about its place among the versions of one sheet: 终稿, (1), 副本, v2, 20181120 (style §7.3).
///
/// A month alone (201811) is no version: it says what a sheet is about.
struct FileVersion: Equatable {
  /// The directory and the name without what marks a version, so that versions of one sheet share it.
  private(set) var sheet: String
  /// The marks of a version, in the order of the name.
  private(set) var marks: [String] = []
  /// Days in the name: of writing, or of what the sheet is about.
  private(set) var days: [String] = []

  private static let words = [
    "最终版", "最终稿", "最终", "终稿", "终版", "定稿", "初稿", "草稿", "送审稿", "报送稿", "上报稿", "修改稿", "修改版", "修改后", "修改",
    "修订稿", "修订版", "修订", "更新版", "新版", "旧版", "备份", "副本", "复件", "复制", "拷贝", "copy of", "copy", "final", "draft",
    "backup",
  ].map(Array.init)
  private static let ordinals = Set("0123456789一二三四五六七八九十")
  private static let separators = Set(" \t-_—–·.,、+【】[]《》「」()")

  init(path: String) {
    let slash = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    let name = path[slash...]
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    sheet = String(path[..<slash])
    var rest = Array(CompatibilityFolding.fold(String(stem), dropping: []))[...]
    var isAfterLetter = false
    while let character = rest.first {
      if let mark = Self.mark(at: rest, isAfterLetter: isAfterLetter) {
        marks.append(String(mark))
        rest = rest.dropFirst(mark.count)
      } else if let day = Self.day(at: rest) {
        days.append(String(day.filter(Self.isDigit)))
        rest = rest.dropFirst(day.count)
      } else if let digits = Self.run(rest, where: Self.isDigit) {
        sheet += String(digits)
        rest = rest.dropFirst(digits.count)
      } else {
        if !Self.separators.contains(character) { sheet.append(character) }
        rest = rest.dropFirst()
      }
      isAfterLetter = Self.isLetter(character)
    }
  }

  /// Two names of one sheet that differ in a mark; different days alone may be different sheets.
  func isVersion(of other: FileVersion) -> Bool {
    sheet == other.sheet && marks != other.marks && (days.isEmpty || other.days.isEmpty || days == other.days)
  }

  private static func mark(at text: ArraySlice<Character>, isAfterLetter: Bool) -> ArraySlice<Character>? {
    for word in words where text.starts(with: word) {
      let isWhole = !isAfterLetter && !isLetter(text.dropFirst(word.count).first)
      if !word[0].isASCII || isWhole { return text.prefix(word.count) }
    }
    if text.first == "(", let digits = run(text.dropFirst(), where: isDigit),
      text.dropFirst(1 + digits.count).first == ")"
    {
      return text.prefix(digits.count + 2)
    }
    if text.first == "v", !isAfterLetter,
      let number = run(text.dropFirst(), where: { isDigit($0) || $0 == "." }), number.first != ".",
      !isLetter(text.dropFirst(1 + number.count).first)
    {
      return text.prefix(1 + number.count)
    }
    let start = text.first == "第" ? 1 : 0
    if let ordinal = run(text.dropFirst(start), where: ordinals.contains),
      let kind = text.dropFirst(start + ordinal.count).first, kind == "稿" || kind == "版"
    {
      return text.prefix(start + ordinal.count + 1)
    }
    return nil
  }

  /// 20181120, 2018-11-20, 2018年11月20日, 11月20日.
  private static func day(at text: ArraySlice<Character>) -> ArraySlice<Character>? {
    guard let first = run(text, where: isDigit) else { return nil }
    if first.count == 8 { return first.starts(with: "19") || first.starts(with: "20") ? first : nil }
    var length = first.count
    var parts = [first.count]
    while parts.count < 3, let sign = text.dropFirst(length).first, "-._年月".contains(sign),
      let next = run(text.dropFirst(length + 1), where: isDigit)
    {
      length += 1 + next.count
      parts.append(next.count)
    }
    let isYear = parts.first == 4 && parts.count == 3
    let hasDaySign = text.dropFirst(length).first == "日"
    guard isYear || hasDaySign && parts.count == 2, parts.dropFirst(isYear ? 1 : 0).allSatisfy({ $0 <= 2 })
    else { return nil }
    return text.prefix(length + (hasDaySign ? 1 : 0))
  }

  private static func run(
    _ text: ArraySlice<Character>, where isPart: (Character) -> Bool
  ) -> ArraySlice<Character>? {
    let run = text.prefix(while: isPart)
    return run.isEmpty ? nil : run
  }

  private static func isLetter(_ character: Character?) -> Bool {
    character.map { $0.isASCII && $0.isLetter } ?? false
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
