import Model

extension Figure {
  /// What it is beside its region and its label: window, selection, how it is counted.
  var meaning: String {
    var meaning = circumstances
    if !meaning.isEmpty { meaning += "；" }
    return meaning + definition
  }

  /// Window and selection; empty for a figure that belongs to no slice.
  var circumstances: String {
    var words = ""
    if let window {
      words += window.start == .distantPast ? "截至" : window.start.description + "至"
      words += window.end.description
    }
    if !selection.isEmpty { words += (words.isEmpty ? "" : "；") + selection }
    return words
  }

  /// Every digit, and for an approximate one its bounds.
  var exactText: String {
    guard isApproximate else { return value.description }
    return "\(value)（\(lower?.description ?? "…")~\(upper?.description ?? "…")）"
  }
}
