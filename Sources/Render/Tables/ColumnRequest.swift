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
    let marks: [Unicode.Scalar] = [",", "，", "\n", "\r"]
    for part in text.unicodeScalars.split(whereSeparator: { marks.contains($0) }) {
      let part = trimmed(Substring(part))
      if !part.isEmpty { requests.append(try ColumnRequest(part)) }
    }
    return requests
  }

  init(_ text: Substring) throws(TemplateFault) {
    let halves = Self.parts(of: text, at: "=", atMost: 2)
    let steps = Self.parts(of: halves[0], at: "|").map(Self.trimmed)
    path = String(steps[0])
    label = halves.count > 1 ? String(Self.trimmed(halves[1])) : nil
    derivation = nil
    guard !path.isEmpty, steps.count <= 2 else { throw Self.fault(text) }
    guard steps.count == 2 else { return }
    let call = Self.parts(of: steps[1], at: ":", atMost: 2).map { String(Self.trimmed($0)) }.filter {
      !$0.isEmpty
    }
    switch (call.first, call.dropFirst().first) {
    case ("growth", let base?): derivation = .growth(base)
    case ("change", let base?): derivation = .change(base)
    case ("share", let whole): derivation = .share(whole)
    case ("approx", _): throw .refused(.approximationForbidden(path, because: .cell))
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

  /// What stands between the marks. A mark before a combining sign is a mark all the same.
  private static func parts(of text: Substring, at mark: Unicode.Scalar, atMost count: Int = .max)
    -> [Substring]
  {
    text.unicodeScalars.split(separator: mark, maxSplits: count - 1, omittingEmptySubsequences: false)
      .map { Substring($0) }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return Substring(scalars)
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
