/// The one of `candidates` that `name` was most likely meant to be, or nil where none is near.
///
/// Near is by the number of scalars inserted, left out, changed or swapped with their neighbour, whatever the
/// case of letters: one for a name of up to five scalars, one in three beyond. Of equally near ones the first in
/// the order of their bytes is given, so that the answer does not depend on the candidates' order.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(name.lowercased().unicodeScalars)
  let allowed = max(1, wanted.count / 3)
  var nearest: (name: String, distance: Int)?
  for candidate in candidates {
    let scalars = Array(candidate.lowercased().unicodeScalars)
    // A single scalar changed for another shares nothing.
    guard abs(scalars.count - wanted.count) <= allowed, max(scalars.count, wanted.count) > 1 else { continue }
    let distance = editDistance(wanted, scalars)
    guard distance <= allowed else { continue }
    guard let best = nearest else {
      nearest = (candidate, distance)
      continue
    }
    if distance < best.distance
      || distance == best.distance && candidate.utf8.lexicographicallyPrecedes(best.name.utf8)
    {
      nearest = (candidate, distance)
    }
  }
  return nearest?.name
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
