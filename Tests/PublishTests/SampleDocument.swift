import Model
import Publish
import Render
import Testing

/// A small document and its figures for the tests of publishing.
enum SampleDocument {
  static func make(
    id: String = "annual", title: String = "公报", region: String? = nil, day: (Int, Int, Int) = (2018, 11, 30),
    studios: Int = 1993, patents: Int = 496, percentTenths: Int = 997, rowsRead: Int? = nil
  ) throws -> Document {
    let asOf = Day(year: day.0, month: day.1, day: day.2) ?? .distantFuture
    var document = Document(id: id, title: title, regionCode: region, asOf: asOf)
    document.markdown = "# \(title)\n\n共\(studios)个。\n"
    document.html = "<!DOCTYPE html><title>\(title)</title><p>共\(studios)个。</p>"
    document.charts = [
      ChartFile(path: "charts/units.svg", svg: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    ]
    document.masthead = Masthead(title: "示例", issuer: "示例工会", notes: ["注：示例。"])
    document.tables = [try table()]
    document.figures = [
      figure("total.studios@150000", "职工创新工作室", FixedDecimal(studios), unit: "个", printed: "\(studios)"),
      figure("provincial.patents@150000", "发明和实用新型专利", FixedDecimal(patents), unit: "项", printed: "近500"),
    ]
    // A table prints a percentage under a heading that has the sign, a sentence with it.
    let percent = FixedDecimal(units: Int128(percentTenths), scale: 1)
    document.summary.region = region == nil ? "内蒙古自治区" : "呼和浩特市"
    document.summary.shortRegion = region == nil ? "内蒙古" : "呼和浩特"
    document.summary.headline = [
      figure("total.studios@150000", "职工创新工作室", FixedDecimal(studios), unit: "个", printed: "\(studios)"),
      figure("total.patents@150000", "专利", FixedDecimal(patents), unit: "项", printed: "\(patents)"),
    ].map(\.figure)
    document.figures += ["\(percent)%", "\(percent)"].map { printed in
      figure("target.percent@150000", "完成率", percent, kind: .percent, unit: "%", printed: printed)
    }
    if let rowsRead {
      document.figures.append(
        figure(
          "rows.read.studios@150000", "工作室表读入行数", FixedDecimal(rowsRead), unit: "行",
          printed: "\(rowsRead)"))
    }
    return document
  }

  /// Two rows, one of which names itself like a formula; money, one amount of it approximate; dates.
  static func table() throws -> TableFile {
    var count = TableFile.Column(label: "数"), money = TableFile.Column(label: "经费")
    count.kind = .count
    count.unit = "个"
    count.printedUnit = "个"
    money.kind = .money
    money.unit = "元"
    money.printedUnit = "万元"
    money.printedDigits = 2
    var exact = funding(20_305_000)
    let total = TableFile.Amount(exact)
    exact.isApproximate = true
    exact.lower = FixedDecimal(18_000_001)
    let amount = TableFile.Amount(exact)
    func number(_ value: Int) -> TableFile.Cell {
      .number(TableFile.Amount(figure("n", "数", FixedDecimal(value), unit: "个", printed: "").figure))
    }
    return TableFile(
      path: "tables/units.csv", caption: "表1　各地区",
      columns: [TableFile.Column(label: "地区"), count, money, TableFile.Column(label: "期满")],
      rows: [
        .init(isTotal: true, cells: [.text("合计"), number(-3), .number(total), .empty]),
        .init(cells: [.text("=1+1"), number(-5), .number(amount), .text("2018-02-28")]),
        .init(cells: [.empty, number(2), .empty, .empty]),
      ])
  }

  static func funding(_ yuan: Int) -> Figure {
    figure("f", "经费", FixedDecimal(yuan), kind: .money, unit: "元", printed: "").figure
  }

  private static func figure(
    _ id: String, _ label: String, _ value: FixedDecimal, kind: FigureKind = .count, unit: String,
    printed: String
  ) -> PrintedFigure {
    let figure = Figure(
      id: id, label: label, kind: kind, value: value, unit: unit, measure: id,
      regionCode: "150000", regionName: "内蒙古自治区", definition: "计数")
    return PrintedFigure(figure: figure, printed: printed)
  }

  static func publisher(in output: String, formats: [DocumentFormat]? = nil) -> Publisher {
    Publisher(output: output, version: "0.0.0", inputs: [], configuration: [], formats: formats)
  }
}

extension Site {
  static let sample = Site(title: "示例", issuer: "示例工会", root: "150000")
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
