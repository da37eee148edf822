public import Diagnostics

/// Why an id leads to no figure.
public enum FigureFault: Error, Hashable {
  /// It is not made as ids are, or no page has such a figure; the nearest there is.
  case unknown(String, nearest: String?)
  case unknownSlice(String, nearest: String?)
  case unknownMeasure(String, nearest: String?)
  case unknownRegion(String, nearest: String?)
  case unknownStudio(String, nearest: String?)
  /// The two figures of a derived one have none: the base is zero, or digits do not fit.
  case noValue(String)

  public var diagnostic: Diagnostic {
    switch self {
    case .unknown(let id, let nearest):
      Self.fault(
        .figureUnknown, Wording(zh: "没有编号为“\(id)”的数", en: "there is no figure “\(id)”"), nearest,
        else: Wording(
          zh: "编号写成 口径.指标@地区代码，如 total.studios@150000；页面上每个数的编号在简报目录的 figures.json 里。",
          en:
            "Ids are slice.measure@code, such as total.studios@150000; figures.json of a release has those of its page."
        ))
    case .unknownSlice(let id, let nearest):
      Self.fault(.sliceUnknown, Wording(zh: "没有统计口径“\(id)”", en: "there is no slice “\(id)”"), nearest)
    case .unknownMeasure(let id, let nearest):
      Self.fault(.measureUnknown, Wording(zh: "没有统计指标“\(id)”", en: "there is no measure “\(id)”"), nearest)
    case .unknownRegion(let code, let nearest):
      Self.fault(
        .figureUnknown, Wording(zh: "没有代码为“\(code)”的地区", en: "there is no region “\(code)”"), nearest)
    case .unknownStudio(let id, let nearest):
      Self.fault(
        .figureUnknown, Wording(zh: "没有编号为“\(id)”的工作室", en: "there is no studio “\(id)”"), nearest)
    case .noValue(let id):
      Self.fault(
        .figureUnknown, Wording(zh: "“\(id)”算不出来", en: "“\(id)” cannot be computed"), nil,
        else: Wording(
          zh: "基数或总数为0时没有增长率和占比。", en: "Of a base or a whole of 0 there is no growth and no share."))
    }
  }

  private static func fault(
    _ code: DiagnosticCode, _ message: Wording, _ nearest: String?, else help: Wording? = nil
  ) -> Diagnostic {
    Diagnostic(
      .error, code, message,
      help: nearest.map { Wording(zh: "是不是“\($0)”？", en: "Did you mean “\($0)”?") } ?? help)
  }
}
