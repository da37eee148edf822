import Model
import Publish
import Render
import Testing

/// A small document and its figures for the tests of publishing.
enum SampleDocument {
  static func make(
    id: String = "annual", title: String = "公报", region: String? = nil, day: (Int, Int, Int) = (2018, 11, 30),
    studios: Int = 1993, patents: Int = 496, percentTenths: Int = 997
  ) throws -> Document {
    let asOf = Day(year: day.0, month: day.1, day: day.2) ?? .distantFuture
    var document = Document(id: id, title: title, regionCode: region, asOf: asOf)
    document.markdown = "# \(title)\n\n共\(studios)个。\n"
    document.html = "<!DOCTYPE html><title>\(title)</title><p>共\(studios)个。</p>"
    document.charts = [
      ChartFile(path: "charts/units.svg", svg: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    ]
    document.tables = [
      TableFile(
        path: "tables/units.csv",
        rows: [[.text("地区"), .text("数")], [.text("=1+1"), .number("-5")], [.empty, .number("2")]])
    ]
    document.figures = [
      figure("total.studios@150000", "职工创新工作室", FixedDecimal(studios), unit: "个", printed: "\(studios)"),
      figure("provincial.patents@150000", "发明和实用新型专利", FixedDecimal(patents), unit: "项", printed: "近500"),
    ]
    // A table prints a percentage under a heading that has the sign, a sentence with it.
    let percent = FixedDecimal(units: Int128(percentTenths), scale: 1)
    document.figures += ["\(percent)%", "\(percent)"].map { printed in
      figure("target.percent@150000", "完成率", percent, kind: .percent, unit: "%", printed: printed)
    }
    return document
  }

  private static func figure(
    _ id: String, _ label: String, _ value: FixedDecimal, kind: FigureKind = .count, unit: String,
    printed: String
  ) -> PrintedFigure {
    let figure = Figure(
      id: id, label: label, kind: kind, value: value, unit: unit, measure: "m",
      regionCode: "150000", regionName: "内蒙古自治区", definition: "计数")
    return PrintedFigure(figure: figure, printed: printed)
  }

  static func publisher(in output: String, formats: [DocumentFormat] = DocumentFormat.allCases) -> Publisher {
    Publisher(output: output, version: "0.0.0", inputs: [], configuration: [], formats: formats)
  }
}

extension Publisher {
  func publish(_ documents: [Document], threads: Int) throws -> [Publication] {
    try stage(documents, threads: threads) { document in document }.publish()
  }

  /// Publishes one document by itself.
  func publish(_ document: Document) throws -> Publication {
    try #require(try publish([document], threads: 1).first)
  }
}
