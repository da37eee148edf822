import Diagnostics
import Liquid
import Model

/// One column as a template asks for it: `total.studios`, `total.studios=工作室`, or a figure made of it,
/// `total.studios|growth:last_year.studios=比上年末增长`. `share` without a whole is the share of the total line.
struct ColumnRequest: Sendable, Hashable {
  enum Derivation: Sendable, Hashable {
    case growth(String)
    case change(String)
    case share(String?)
  }

  var path: String
  var derivation: Derivation?
  var label: String?

  /// Columns parted by commas.
  static func list(_ text: String) throws(TemplateFault) -> [ColumnRequest] {
    var requests: [ColumnRequest] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == "，" || $0.isNewline }) {
      let part = trimmed(part)
      if !part.isEmpty { requests.append(try ColumnRequest(part)) }
    }
    return requests
  }

  init(_ text: Substring) throws(TemplateFault) {
    let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let steps = halves[0].split(separator: "|", omittingEmptySubsequences: false).map(Self.trimmed)
    path = String(steps[0])
    label = halves.count > 1 ? String(Self.trimmed(halves[1])) : nil
    derivation = nil
    guard !path.isEmpty, steps.count <= 2 else { throw Self.fault(text) }
    guard steps.count == 2 else { return }
    let call = steps[1].split(separator: ":", maxSplits: 1).map { String(Self.trimmed($0)) }
    switch (call.first, call.dropFirst().first) {
    case ("growth", let base?): derivation = .growth(base)
    case ("change", let base?): derivation = .change(base)
    case ("share", let whole): derivation = .share(whole)
    default: throw Self.fault(text)
    }
  }

  /// What the column holds in the line of `subject`.
  func value(of subject: any TableSubject, total: (any TableSubject)?) throws(TemplateFault) -> Value {
    let value = try Value.drop(subject).member(path: path)
    guard let derivation else { return value }
    let other: Value
    switch derivation {
    case .growth(let path), .change(let path), .share(let path?):
      other = try Value.drop(subject).member(path: path)
    case .share(nil):
      guard let total else { throw .refused(.argumentMissing("total", of: "share")) }
      other = try Value.drop(total).member(path: path)
    }
    guard let figure = value.figureDrop?.figure, let base = other.figureDrop?.figure else { return .nil }
    let derived =
      switch derivation {
      case .growth: figure.growth(since: base)
      case .change: figure.change(since: base)
      case .share: figure.share(of: base)
      }
    return derived.map { .figure($0) } ?? .nil
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  private static func fault(_ text: Substring) -> TemplateFault {
    .refused(
      .argumentInvalid(
        String(text), of: "columns",
        expected: Wording(
          zh: "“切片.指标=列名”，或“切片.指标|growth:切片.指标=列名”",
          en: "“slice.measure=label”, or “slice.measure|growth:slice.measure=label”")))
  }
}
