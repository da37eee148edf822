import Aggregate

extension Set<TotalsGrouping> {
  /// The series that templates may ask for: those whose name (`years`, `months`) stands anywhere in them. To count one
  /// that no page shows would cost every run.
  init(namedIn templates: some Sequence<String>) {
    let names = [("years", TotalsGrouping.year), ("months", .month)]
    self = []
    for template in templates {
      for (name, grouping) in names where !contains(grouping) && template.utf8.holds(name.utf8) {
        insert(grouping)
      }
    }
  }
}

extension String.UTF8View {
  fileprivate func holds(_ word: String.UTF8View) -> Bool {
    guard let first = word.first else { return true }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: word) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
