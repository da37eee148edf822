/// The one of `candidates` that `name` was most likely meant to be, or nil where none is near.
///
/// Of equally near ones the first in the order of their bytes is given, so that the answer does not depend on the
/// candidates' order.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  nearestNames(to: name, among: candidates).first
}

/// Those of `candidates` that `name` was most likely meant to be, all equally near, in the order of their bytes.
///
/// Near is by the number of scalars inserted, left out, changed or swapped with their neighbour, whatever the
/// case of letters: one for a name of up to five scalars, one in three beyond.
public func nearestNames(to name: String, among candidates: some Sequence<String>) -> [String] {
  let wanted = Array(name.lowercased().unicodeScalars)
  let allowed = max(1, wanted.count / 3)
  var nearest: [String] = []
  var least = allowed
  for candidate in candidates {
    let scalars = Array(candidate.lowercased().unicodeScalars)
    // A single scalar changed for another shares nothing.
    guard abs(scalars.count - wanted.count) <= least, max(scalars.count, wanted.count) > 1 else { continue }
    let distance = editDistance(wanted, scalars)
    guard distance <= least else { continue }
    if distance < least { nearest = [] }
    least = distance
    nearest.append(candidate)
  }
  return nearest.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// Insertions, omissions, changes and swaps of neighbours (optimal string alignment).
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let change = last[column] + (left[row] == right[column] ? 0 : 1)
      var least = min(last[column + 1] + 1, current[column] + 1, change)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        least = min(least, beforeLast[column - 1] + 1)
      }
      current.append(least)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
