import Model

extension RegionLookup {
  /// The region below the root that a reporting unit is: 呼和浩特市总工会, 内蒙古自治区电力工会; nil for the root itself, for
  /// a name that is none or several.
  func unit(named name: String) -> RegionIndex? {
    let found = candidates(of: Array(name.utf8).span)
    guard found.count == 1, found[0] != tree.root, tree.reportingUnit(holding: found[0]) != nil else {
      return nil
    }
    return found[0]
  }
}
