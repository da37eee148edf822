import DataPackages
import Model
import Render

/// A release in short, `summary.json`: all that the list of releases and the feed tell of it, so that neither has to read
/// its figures again.
struct ReleaseSummary: Sendable, Hashable {
  /// A figure of the headline.
  struct Headline: Sendable, Hashable {
    /// Id of the measure.
    var measure: String
    var label: String
    var unit: String
    /// An exact decimal.
    var value: String
    var isApproximate: Bool
  }

  var title: String
  /// Name and short name of the region; empty in releases that have no summary.
  var region = ""
  var shortRegion = ""
  var forms: [DocumentFormat]
  var headline: [Headline] = []
  var coverage: DocumentSummary.Coverage?
  var targets: [DocumentSummary.Target] = []
  /// How often it was replaced with other figures, and how many of them the last time; 0 where only other rows were read.
  var revision = 0
  var revisedFigures = 0

  static let fileName = "summary.json"

  init(title: String, forms: [DocumentFormat]) {
    self.title = title
    self.forms = forms
  }

  init(_ document: Document, forms: [DocumentFormat]) {
    self.init(title: PlainText.line(document.title), forms: forms)
    let summary = document.summary
    region = PlainText.line(summary.region)
    shortRegion = PlainText.line(summary.shortRegion)
    headline = summary.headline.map { figure in
      Headline(
        measure: figure.measure, label: PlainText.line(figure.label), unit: PlainText.line(figure.unit),
        value: figure.value.description, isApproximate: figure.isApproximate)
    }
    coverage = summary.coverage.map { coverage in
      .init(expected: coverage.expected, missing: coverage.missing.map(PlainText.line))
    }
    targets = summary.targets.map { target in
      .init(aim: PlainText.line(target.aim), attained: PlainText.line(target.attained), state: target.state)
    }
  }
}

extension ReleaseSummary {
  var json: PublishedJSON {
    .object([
      ("title", .text(title)), ("region", .text(region)), ("short_region", .text(shortRegion)),
      ("forms", .list(forms.map { .text($0.rawValue) })), ("headline", .list(headline.map(\.json))),
      (
        "coverage",
        coverage.map {
          .object([("expected", .integer($0.expected)), ("missing", .list($0.missing.map { .text($0) }))])
        }
      ),
      (
        "targets",
        .list(
          targets.map {
            .object([
              ("aim", .text($0.aim)), ("attained", .text($0.attained)), ("state", .text($0.state.rawValue)),
            ])
          })
      ),
      ("revision", .integer(revision)), ("revised_figures", .integer(revisedFigures)),
    ])
  }

  /// Nil for bytes that are no summary.
  init?(_ bytes: [UInt8]) {
    guard let json = PublishedJSON(bytes), let title = json["title"]?.text else { return nil }
    self.init(
      title: title, forms: json["forms"]?.items.compactMap { $0.text.flatMap(DocumentFormat.init) } ?? [])
    region = json["region"]?.text ?? ""
    shortRegion = json["short_region"]?.text ?? ""
    headline = json["headline"]?.items.compactMap(Headline.init) ?? []
    if let coverage = json["coverage"], let expected = coverage["expected"]?.integer {
      self.coverage = .init(
        expected: expected, missing: coverage["missing"]?.items.compactMap(\.text) ?? [])
    }
    targets =
      json["targets"]?.items.compactMap { target in
        guard let aim = target["aim"]?.text, let attained = target["attained"]?.text,
          let state = target["state"]?.text.flatMap(TargetState.init)
        else { return nil }
        return .init(aim: aim, attained: attained, state: state)
      } ?? []
    revision = json["revision"]?.integer ?? 0
    revisedFigures = json["revised_figures"]?.integer ?? 0
  }
}

extension ReleaseSummary.Headline {
  fileprivate var json: PublishedJSON {
    .object([
      ("measure", .text(measure)), ("label", .text(label)), ("value", .text(value)), ("unit", .text(unit)),
      ("approximate", isApproximate ? .boolean(true) : nil),
    ])
  }

  fileprivate init?(_ json: PublishedJSON) {
    guard let measure = json["measure"]?.text, let label = json["label"]?.text,
      let unit = json["unit"]?.text, let value = json["value"]?.text
    else { return nil }
    self.init(
      measure: measure, label: label, unit: unit, value: value, isApproximate: json["approximate"] != nil)
  }
}
