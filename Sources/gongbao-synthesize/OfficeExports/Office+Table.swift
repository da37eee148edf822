extension Office {
  /// The sixteen reporting units. Between them they write in the forms of style §7.1 to §7.3 that lose nothing: not in
  /// slips of the pen, nor approximately, nor with levels in place of namings.
  static let all: [Office] = [
    Office(
      code: "150100", nickname: "呼市", text: .excel, fileName: .attachment, letterhead: .annex,
      serial: .restarting, totals: .blocks, footer: .both, unit: .letterhead, money: .letterheadMyriad,
      mergesPlaces: true, ditto: "同上", absent: "/"),
    Office(
      code: "150200", nickname: "包头", text: .excelUTF8, fileName: .table, header: .marked,
      order: .nameFirst, serial: .running, unit: .column, keys: .apostrophe, money: .headerYuan,
      hasRemarks: true),
    Office(
      code: "150300", nickname: "乌海", text: .unicodeText, fileName: .attachment,
      header: .twoRow(numbered: true), letterhead: .title, serial: .decimal, totals: .last, footer: .note,
      unit: .recommender, money: .headerMyriad, mergesPlaces: true, ditto: "〃", absent: "无"),
    Office(
      code: "150400", nickname: "赤峰", text: .excel, fileName: .final, header: .repeated,
      letterhead: .form, order: .reversed, serial: .withGaps, totals: .first, footer: .signature,
      money: .cells, mergesPlaces: true, countsActivities: true, ditto: "″", absent: "—"),
    Office(
      code: "150500", nickname: "通辽", text: TextForm(.utf8, ",", .lineFeed), fileName: .folder,
      header: .marked, totals: .blocks, unit: .column, keys: .padded, money: .bareYuan, mergesPlaces: true,
      ditto: "\"", absent: "-"),
    Office(
      code: "150600", nickname: "鄂尔多斯", text: TextForm(.utf8WithMark, ";", .both), fileName: .dated,
      header: .repeated, letterhead: .annex, serial: .formula, totals: .blocks, footer: .both,
      unit: .letterhead, keys: .fullWidth, money: .headerMyriad, hasRemarks: true, ditto: "..", absent: "/"),
    Office(
      code: "150700", nickname: "呼伦贝尔", text: TextForm(.gb18030, "\t", .both), fileName: .table,
      header: .twoRow(numbered: true), letterhead: .form, serial: .running, totals: .last,
      footer: .signature, unit: .letterhead, money: .letterheadMyriad, ditto: "同前", absent: "无"),
    Office(
      code: "150800", nickname: "巴彦淖尔", text: TextForm(.gb18030, "，", .lineFeed), fileName: .attachment,
      letterhead: .title, order: .nameFirst, totals: .blocks, footer: .note, money: .cells,
      mergesPlaces: true, ditto: "同上", absent: "—"),
    Office(
      code: "150900", nickname: "乌兰察布", text: TextForm(.utf8, "；", .both), fileName: .table,
      header: .marked, serial: .restarting, totals: .last, unit: .column, money: .headerYuan,
      absent: "暂无"),
    Office(
      code: "152200", nickname: "兴安", text: TextForm(.gb18030, "|", .both), fileName: .folder,
      header: .twoRow(numbered: false), letterhead: .title, order: .nameFirst, totals: .blocks, footer: .note,
      money: .headerMyriad, mergesPlaces: true, ditto: "〃", absent: "/"),
    Office(
      code: "152500", nickname: "锡盟", text: TextForm(.utf8, ",", .carriageReturn), fileName: .dated,
      header: .repeated, letterhead: .annex, order: .reversed, serial: .withGaps, totals: .last,
      footer: .both, unit: .column, money: .bareYuan, mergesPlaces: true, ditto: "同上"),
    Office(
      code: "152900", nickname: "阿拉善", text: .unicodeText, fileName: .attachment, header: .marked,
      letterhead: .form, serial: .decimal, totals: .first, footer: .signature, unit: .letterhead,
      keys: .apostrophe, money: .letterheadMyriad, hasRemarks: true, absent: "-"),
    Office(
      code: "CY-DL", nickname: "电力", text: .excel, fileName: .attachment,
      header: .twoRow(numbered: true), letterhead: .annex, order: .nameFirst, serial: .running,
      totals: .blocks, footer: .both,
      unit: .column, money: .cells, mergesPlaces: true, ditto: "″", absent: "/"),
    Office(
      code: "CY-TL", nickname: "铁路", text: TextForm(.utf8WithMark, "\t", .both), fileName: .table,
      header: .repeated, letterhead: .form, serial: .formula, totals: .last, footer: .note,
      unit: .letterhead, keys: .fullWidth, money: .headerMyriad, ditto: "同前", absent: "无"),
    Office(
      code: "CY-MH", nickname: "民航", text: TextForm(.gb18030, ",", .lineFeed), fileName: .folder,
      letterhead: .title, serial: .running, totals: .last, footer: .signature, unit: .column,
      keys: .nameAndEmployer, money: .headerYuan, absent: "—"),
    Office(
      code: "CY-QT", nickname: "其他产业", text: TextForm(.gb18030, ";", .carriageReturn), fileName: .final,
      header: .marked, letterhead: .annex, order: .nameFirst, serial: .restarting, totals: .blocks,
      footer: .both, unit: .letterhead, keys: .padded, money: .letterheadMyriad, mergesPlaces: true,
      ditto: "同上", absent: "/"),
  ]

  /// The region's own office, which keeps the tables that are no unit's.
  static let region = Office(
    code: Places.root, nickname: "自治区", text: .excelUTF8, fileName: .table, order: .register)
}
