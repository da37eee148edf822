import Diagnostics

extension LocatedFault {
  func diagnostic(file: String) -> Diagnostic {
    let place = path.description.isEmpty ? "" : "\(path)"
    let message = fault.message
    return Diagnostic(
      .error, fault.code, at: SourceLocation(file: file, line: position.line, column: position.column),
      place.isEmpty
        ? message : Wording(zh: "\(place)：\(message.zh)", en: "\(place): \(message.en)"),
      help: fault.help)
  }
}

extension ConfigurationFault {
  var code: DiagnosticCode {
    switch self {
    case .syntax: .configurationSyntax
    case .unknownKey: .configurationUnknownKey
    case .missingKey, .chooseOne, .noneOf: .configurationMissingKey
    case .unknownName: .configurationUnknownName
    case .wrongKind, .empty, .badID, .idTwice, .tooManyLevels, .notWithin, .notFirstAndLast, .noNumberBetween:
      .configurationInvalid
    }
  }

  var message: Wording {
    switch self {
    case .syntax(let kind): kind.message
    case .unknownKey(let key, _, _): Wording(zh: "没有“\(key)”这一项设置", en: "there is no setting “\(key)”")
    case .missingKey(let key): Wording(zh: "缺少“\(key)”", en: "“\(key)” is missing")
    case .wrongKind(let kind):
      Wording(zh: "这里应当是\(kind.wording.zh)", en: "this should be \(kind.wording.en)")
    case .unknownName(let name, let space, _, _):
      Wording(zh: "没有名为“\(name)”的\(space.wording.zh)", en: "there is no \(space.wording.en) “\(name)”")
    case .empty: Wording(zh: "内容是空的", en: "this is empty")
    case .badID(let id): Wording(zh: "“\(id)”不能用作编号", en: "“\(id)” cannot be an id")
    case .idTwice(let id): Wording(zh: "编号“\(id)”出现了两次", en: "the id “\(id)” is given twice")
    case .chooseOne(let keys):
      Wording(
        zh: "\(keys.joined(separator: "、"))当中要写且只写一项",
        en: "exactly one of \(keys.joined(separator: ", ")) is needed")
    case .noneOf(let keys):
      Wording(
        zh: "缺少要求：\(keys.joined(separator: "、"))至少写一项",
        en: "what is required is missing: write one of \(keys.joined(separator: ", "))")
    case .notWithin(let allowed):
      Wording(
        zh: "这里应当是\(allowed.lowerBound)至\(allowed.upperBound)的整数",
        en: "this should be a whole number from \(allowed.lowerBound) to \(allowed.upperBound)")
    case .notFirstAndLast:
      Wording(
        zh: "这里应当是起止两个年份，先写较早的", en: "this should be the first year and the last, the earlier one first")
    case .tooManyLevels(let count):
      Wording(zh: "级别有\(count)个，应为1至32个", en: "there are \(count) levels; there can be 1 to 32")
    case .noNumberBetween(let lower, let upper):
      Wording(zh: "没有一个数能同时满足 \(lower) 和 \(upper)", en: "no number meets both \(lower) and \(upper)")
    }
  }

  var help: Wording? {
    switch self {
    case .syntax(.nameTwice): Wording(zh: "请只留一处。", en: "Keep one of them.")
    case .syntax(.notUTF8): Wording(zh: "请用UTF-8编码另存。", en: "Save it as UTF-8.")
    case .syntax: Wording(zh: "常见原因：少了逗号、引号或括号，或者用了中文标点。", en: "Often a comma, quote or bracket is missing.")
    case .unknownKey(_, let nearest, let known), .unknownName(_, _, let nearest, let known):
      Self.choice(nearest: nearest, known: known)
    case .wrongKind(.text):
      Wording(zh: "请加上引号，例如 \"150000\"。", en: "Put it in quotes, such as \"150000\".")
    case .wrongKind(.documentNumber):
      Wording(zh: "例如 \"内工发〔2018〕12号\"。", en: "Such as \"内工发〔2018〕12号\".")
    case .wrongKind(.date): Wording(zh: "例如 \"2018-11-30\"。", en: "Such as \"2018-11-30\".")
    case .notFirstAndLast: Wording(zh: "例如 [2016, 2018]。", en: "Such as [2016, 2018].")
    case .badID:
      Wording(
        zh: "编号只能用英文字母、数字、“_”和“-”，最长64个字符。", en: "Ids are made of letters, digits, “_” and “-”, at most 64.")
    case .idTwice: Wording(zh: "请换一个编号。", en: "Choose another id.")
    case .noNumberBetween:
      Wording(
        zh: "请对调两个数，或删去一个；改内置规则时，没有写的那个沿用原来的数，不要它就写 null。",
        en:
          "Exchange them or delete one. A built-in rule keeps the one that is not written: null takes it away."
      )
    default: nil
    }
  }

  private static func choice(nearest: String?, known: [String]) -> Wording? {
    if let nearest { return Wording(zh: "是不是“\(nearest)”？", en: "Did you mean “\(nearest)”?") }
    guard !known.isEmpty else { return nil }
    let few = known.prefix(30)
    let more = known.count > few.count
    return Wording(
      zh: "可以用的有：\(few.joined(separator: "、"))\(more ? "等" : "")。",
      en: "Known: \(few.joined(separator: ", "))\(more ? ", …" : "").")
  }
}

extension ConfigurationFault.Kind {
  var wording: Wording {
    switch self {
    case .text: Wording(zh: "加引号的文字", en: "a quoted text")
    case .flag: Wording(zh: "true 或 false", en: "true or false")
    case .list: Wording(zh: "方括号 [ ] 括起来的列表", en: "a list in brackets [ ]")
    case .object: Wording(zh: "花括号 { } 括起来的一组设置", en: "settings in braces { }")
    case .texts: Wording(zh: "加引号的文字，或方括号括起来的几个", en: "a quoted text or a list of them")
    case .wholeNumber: Wording(zh: "整数", en: "a whole number")
    case .date: Wording(zh: "日期", en: "a date")
    case .period:
      Wording(
        zh: "时期（如 \"2018\"、\"2018-11\"、\"2009~2013\"）", en: "a period (\"2018\", \"2018-11\", \"2009~2013\")")
    case .amount: Wording(zh: "数字", en: "a number")
    case .documentNumber: Wording(zh: "发文字号", en: "the number of a document")
    case .url:
      Wording(
        zh: "网址（如 \"https://www.example.org/reports/\"）",
        en: "a web address (\"https://www.example.org/reports/\")")
    }
  }
}

extension ConfigurationFault.NameSpace {
  var wording: Wording {
    switch self {
    case .table: Wording(zh: "表", en: "table")
    case .slice: Wording(zh: "口径", en: "slice")
    case .region: Wording(zh: "地区", en: "region")
    case .level: Wording(zh: "级别", en: "level")
    case .template: Wording(zh: "模板", en: "template")
    case .window: Wording(zh: "时间窗口", en: "window")
    case .encoding: Wording(zh: "编码", en: "encoding")
    case .value: Wording(zh: "取值", en: "value")
    case .rule: Wording(zh: "规则", en: "rule")
    case .studio: Wording(zh: "工作室", en: "studio")
    }
  }
}

extension JSON5Parser.Fault.Kind {
  var message: Wording {
    switch self {
    case .unexpected(nil): Wording(zh: "文件在这里中断，内容不完整", en: "the file ends too early")
    case .unexpected(let scalar?):
      Wording(zh: "这里不应出现“\(scalar)”", en: "“\(scalar)” is not expected here")
    case .unterminatedText: Wording(zh: "引号没有配对", en: "a quote is not closed")
    case .unterminatedComment: Wording(zh: "注释没有结束（缺少 */）", en: "a comment is not closed (*/)")
    case .badEscape: Wording(zh: "反斜杠“\\”后面的写法不对", en: "wrong escape after “\\”")
    case .badNumber(let text): Wording(zh: "“\(text)”不是数字", en: "“\(text)” is not a number")
    case .nameTwice(let name): Wording(zh: "“\(name)”写了两次", en: "“\(name)” is given twice")
    case .tooDeep: Wording(zh: "括号嵌套太多层", en: "brackets are nested too deep")
    case .notUTF8: Wording(zh: "文件不是UTF-8编码", en: "the file is not UTF-8")
    }
  }
}
