import CXlsxWriter

/// How a cell looks. Equal looks are one format of the workbook.
struct CellLook: Hashable {
  enum Font: String {
    case song = "宋体"
    case hei = "黑体"
  }

  enum Alignment {
    case leading
    case centre
    case trailing
  }

  /// A line of a 三线表: thick at its top and bottom, thin under its header.
  enum Line {
    case none
    case thin
    case thick
  }

  var font = Font.song
  var points = 11.0
  var isBold = false
  var isSoft = false
  var isLink = false
  var alignment = Alignment.leading
  var wraps = false
  var top = Line.none
  var bottom = Line.none
  /// As spreadsheets write it (`0.00`, `yyyy-mm-dd`); nil for text.
  var numberFormat: String?

  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    format_set_font_name(format, font.rawValue)
    format_set_font_size(format, points)
    if isBold { format_set_bold(format) }
    if isSoft { format_set_font_color(format, 0x59_59_59) }
    if isLink {
      format_set_font_color(format, 0xB3_20_1F)
      format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    }
    format_set_align(format, UInt8(alignment.code.rawValue))
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    if wraps { format_set_text_wrap(format) }
    if let border = top.code { format_set_top(format, UInt8(border.rawValue)) }
    if let border = bottom.code { format_set_bottom(format, UInt8(border.rawValue)) }
    if let numberFormat { format_set_num_format(format, numberFormat) }
  }
}

extension CellLook.Alignment {
  fileprivate var code: lxw_format_alignments {
    switch self {
    case .leading: LXW_ALIGN_LEFT
    case .centre: LXW_ALIGN_CENTER
    case .trailing: LXW_ALIGN_RIGHT
    }
  }
}

extension CellLook.Line {
  fileprivate var code: lxw_format_borders? {
    switch self {
    case .none: nil
    case .thin: LXW_BORDER_THIN
    case .thick: LXW_BORDER_MEDIUM
    }
  }
}
