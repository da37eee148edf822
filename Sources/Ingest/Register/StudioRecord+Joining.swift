import Model

extension StudioRecord {
  /// The studio with what `other` knows of it besides; nil where the two contradict each other. What a sheet leaves
  /// empty, or has no column for, contradicts nothing.
  func joined(with other: StudioRecord) -> StudioRecord? {
    var joined = self
    func join<Value: Equatable>(_ path: WritableKeyPath<StudioRecord, Value?>) -> Bool {
      guard let theirs = other[keyPath: path] else { return true }
      guard let mine = self[keyPath: path] else {
        joined[keyPath: path] = theirs
        return true
      }
      return mine == theirs
    }
    func joinText(_ path: WritableKeyPath<StudioRecord, String?>) -> Bool {
      if let mine = self[keyPath: path], let theirs = other[keyPath: path] { return isSame(mine, theirs) }
      return join(path)
    }
    let hasSameMembers = members == nil || other.members == nil || membersBounds == other.membersBounds
    let hasSameArea =
      areaSquareMetres == nil || other.areaSquareMetres == nil || areaBounds == other.areaBounds
    guard hasSameMembers, hasSameArea, isSame(name, other.name), place == other.place,
      reportingUnit == other.reportingUnit,
      levels.isEmpty || other.levels.isEmpty || levels == other.levels,
      joinText(\.employer), joinText(\.ownership), joinText(\.leader), joinText(\.leaderHonour),
      joinText(\.mode), join(\.founded), join(\.revoked), join(\.members), join(\.areaSquareMetres),
      join(\.hasEquipment),
      join(\.hasRules), join(\.hasFunds)
    else { return nil }
    if members == nil { joined.membersBounds = other.membersBounds }
    if areaSquareMetres == nil { joined.areaBounds = other.areaBounds }
    if levels.isEmpty { joined.levels = other.levels }
    joined.source = source ?? other.source
    return joined
  }

  /// Blanks, brackets and the width of characters tell no two names apart.
  private func isSame(_ name: String, _ other: String) -> Bool {
    SpellingTable.folded(name) == SpellingTable.folded(other)
  }
}
