/// A column of its own for each level: 国家级 | 自治区级 | 盟市级, or below a cell 级别 in two header rows (style §7.2).
enum LevelHeading {
  /// What the header calls the level; nil where it is none.
  static func name(of header: String, _ spellings: LevelSpellings) -> String? {
    let parts = header.split { $0 == "/" || $0 == "／" }.map(String.init)
    guard let last = parts.last else { return nil }
    let isBelowGroup = parts.count > 1 && isGroup(parts[parts.count - 2])
    // 企业 or 旗县 by themselves may head anything.
    for name in [header, last] where name.hasSuffix("级") || isBelowGroup || spellings.isName(name) {
      if spellings.contains(name) { return name }
    }
    return nil
  }

  private static func isGroup(_ header: String) -> Bool {
    TableSchema.levelSpellings.contains(HeaderName(header).stem)
  }
}
