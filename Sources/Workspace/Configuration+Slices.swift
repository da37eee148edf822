import Diagnostics
import Model

extension ConfigurationReader {
  private static let windowKeys = ["window", "since", "until"]

  /// The built-in slices, then the workspace's own, sorted by id.
  mutating func slices(_ entry: ConfigurationEntry?) -> [Slice] {
    guard let entry, let object = object(entry, known: nil) else { return Slice.builtIn }
    let own = object.entries.compactMap { name, position, entry -> Slice? in
      guard isID(name, at: entry.path, position) else { return nil }
      return slice(entry, id: name)
    }
    return Slice.builtIn + own.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// Every key that is not about the window is a column of the studio.
  private mutating func slice(_ entry: ConfigurationEntry, id: String) -> Slice? {
    guard let object = object(entry, known: nil) else { return nil }
    let window = name(object["window"], in: .window, among: WindowKind.allCases.map(\.rawValue))
    var selection: [Measure.Condition] = []
    for (name, position, entry) in object.entries where !Self.windowKeys.contains(name) {
      if let nearest = nearestName(to: name, among: Self.windowKeys) {
        report(.unknownKey(name, nearest: nearest, known: Self.windowKeys), at: entry.path, position)
      } else {
        selection.append(condition(name, entry))
      }
    }
    return Slice(
      id: id, window: window.flatMap(WindowKind.init) ?? .cumulative, since: day(object["since"]),
      until: day(object["until"]), selection: selection)
  }
}
