import Diagnostics
import Model

/// Why a figure has to be printed exactly at its place (style §3, policies 2 and 5).
enum ExactnessReason: Sendable, CaseIterable {
  /// A target, its progress, or a figure made of others.
  case fixed
  /// Base or result of a growth rate or of a difference beside it.
  case endOfGrowth
  case rate
  case small
  /// A part of a 其中.
  case part
  /// The whole before a 其中.
  case whole
  /// A cell of a table.
  case cell
  /// The sentence has a word of approximation for it already.
  case secondWord

  /// What is so of the figure itself, wherever it stands; nil where nothing is.
  init?(of figure: Figure) {
    if figure.mustStayExact {
      self = .fixed
    } else if figure.kind == .percent || figure.kind == .rate {
      self = .rate
    } else if figure.kind == .count, figure.value < FixedDecimal(11) {
      self = .small
    } else {
      return nil
    }
  }

  var wording: Wording {
    switch self {
    case .fixed:
      Wording(
        zh: "目标、进度、增长率的基数和结果须用准确数", en: "a target, its progress and the ends of a growth rate stay exact")
    case .endOfGrowth:
      Wording(
        zh: "同一段里写了它的增减或增长率，基数和结果须用准确数",
        en: "the same paragraph has its difference or growth rate, whose ends stay exact")
    case .rate: Wording(zh: "比率须用准确数", en: "a rate stays exact")
    case .small: Wording(zh: "小于11的数须用准确数", en: "a number below 11 stays exact")
    case .part: Wording(zh: "“其中”所列的各项须用准确数", en: "a part listed after 其中 stays exact")
    case .whole: Wording(zh: "后面有“其中”，总数须用准确数", en: "a whole of which 其中 lists parts stays exact")
    case .cell: Wording(zh: "表格中的数须用准确数", en: "a number in a table stays exact")
    case .secondWord:
      Wording(
        zh: "句中已有一个约数词（近、约、左右、以上等），一个数只用一个",
        en: "the sentence has a word of approximation already; a number takes one")
    }
  }
}
