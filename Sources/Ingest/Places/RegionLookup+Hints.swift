import Model

/// Regions in running text: a file's name, a title, 填报单位：赤峰市总工会（盖章）.
extension RegionLookup {
  /// The region that a text about a file names; nil where it names none, several, or only the province.
  ///
  /// A name of three characters is found anywhere, one of two only where it stands by itself (（呼市）) or before a word
  /// such as 总工会 or 职工: 新兴安装公司 does not name 兴安盟.
  func region(namedIn text: String) -> RegionIndex? {
    innermost(
      of: CompatibilityFolding.fold(text).split { !Self.isWord($0) }.flatMap { regions(inRun: $0) })
  }

  /// The one of the regions that lies within all the others; nil where there is none.
  func innermost(of regions: [RegionIndex]) -> RegionIndex? {
    let innermost = regions.max { rank(of: $0) < rank(of: $1) }
    return innermost.flatMap { inner in
      regions.allSatisfy { tree.isWithin(inner, $0) } ? inner : nil
    }
  }

  /// The regions in a run of ideographs, or of digits.
  private func regions(inRun run: Substring) -> [RegionIndex] {
    if run.allSatisfy(\.isASCII) {
      return run.count == 6 || run.count == 12 ? spelled(run).filter { $0 != top } : []
    }
    let unions = industryUnions(called: run)
    if unions.count == 1 { return unions }
    var found: [RegionIndex] = []
    var start = run.startIndex
    while start < run.endIndex {
      guard let (region, end) = longest(from: start, in: run) else {
        start = run.index(after: start)
        continue
      }
      if region != top { found.append(region) }
      start = end
    }
    return found
  }

  /// The longest name that begins at `start`, and where it ends.
  private func longest(from start: String.Index, in run: Substring) -> (
    region: RegionIndex, end: String.Index
  )? {
    let rest = run[start...]
    for count in stride(from: min(rest.count, Self.longestHint), to: 1, by: -1) {
      let regions = spelled(rest.prefix(count))
      guard regions.count == 1 else { continue }
      let end = run.index(start, offsetBy: count)
      if count > 2 || isAlone(start..<end, in: run) { return (regions[0], end) }
    }
    return nil
  }

  private static let longestHint = 30

  private func isAlone(_ range: Range<String.Index>, in run: Substring) -> Bool {
    let before = run[..<range.lowerBound].last
    let after = run[range.upperBound...]
    return before.map(Self.wordsBefore.contains) ?? true
      && (after.isEmpty || Self.wordsAfter.contains(where: after.hasPrefix))
  }

  private static let wordsBefore: Set<Character> = ["年", "月", "日", "度", "报", "位", "和", "及", "与"]
  private static let wordsAfter = [
    "总工会", "工会", "本级", "直属", "职工", "劳模", "创新", "技术", "工作室", "统计", "汇总", "情况", "上报", "报送", "填报", "报表", "各",
    "和", "及", "与",
  ]

  /// Runs are parted by everything but ideographs and digits, and where one follows the other.
  private static func isWord(_ character: Character) -> Bool {
    character.isASCII ? character.isNumber : character.isLetter
  }
}
