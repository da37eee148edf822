import Diagnostics

extension TemplateFault {
  /// The fault in words.
  func diagnostic(at location: SourceLocation) -> Diagnostic {
    Diagnostic(.error, code, at: location, message, help: help)
  }

  private var code: DiagnosticCode {
    switch self {
    case .unclosedMarkup, .unclosedString, .strayCharacter, .unexpected, .unclosedTag, .strayTag,
      .textBeforeWhen:
      .liquidSyntax
    case .unknownTag: .liquidTagUnknown
    case .unknownFilter: .liquidFilterUnknown
    case .argumentCount, .unknownArgument, .duplicateArgument: .liquidFilterArguments
    case .unknownName, .unknownMember: .liquidNameUnknown
    case .unknownPartial: .liquidPartialUnknown
    case .wrongKind, .notComparable, .notPrintable: .liquidType
    case .divisionByZero, .numberTooLarge: .liquidNumber
    case .tooDeep, .outputTooLong, .tooManyIterations: .liquidLimit
    case .refused(let refusal): refusal.code
    }
  }

  private var message: Wording {
    switch self {
    case .unclosedMarkup(let open): Wording(zh: "“\(open)”没有结束", en: "“\(open)” has no end")
    case .unclosedString: Wording(zh: "引号没有成对", en: "a quotation mark has no partner")
    case .strayCharacter(let scalar):
      Wording(zh: "这里不能用“\(scalar)”", en: "“\(scalar)” has no place here")
    case .unexpected("", let expected):
      Wording(zh: "标签到此结束，还缺\(expected.wording.zh)", en: "the tag ends without \(expected.wording.en)")
    case .unexpected(let found, let expected):
      Wording(
        zh: "这里写的是“\(found)”，应为\(expected.wording.zh)",
        en: "“\(found)” stands where \(expected.wording.en) should be")
    case .unknownTag(let name, _): Wording(zh: "没有“\(name)”标签", en: "there is no tag “\(name)”")
    case .unclosedTag(let name): Wording(zh: "“\(name)”标签没有结束", en: "the tag “\(name)” has no end")
    case .strayTag(let name):
      Wording(zh: "“\(name)”标签不在它应在的标签之内", en: "the tag “\(name)” is not inside the tag it belongs to")
    case .textBeforeWhen:
      Wording(
        zh: "case 与第一个 when 之间的文字不会印出", en: "text between case and its first when is never printed")
    case .unknownFilter(let name, _):
      Wording(zh: "没有“\(name)”过滤器", en: "there is no filter “\(name)”")
    case .argumentCount(let filter, let expected, let found):
      Wording(
        zh: "过滤器“\(filter)”应有 \(expected.wording) 个参数，写了 \(found) 个",
        en: "the filter “\(filter)” is given \(found) arguments where it takes \(expected.wording)")
    case .unknownArgument(let name, let filter, _):
      Wording(zh: "过滤器“\(filter)”没有参数“\(name)”", en: "the filter “\(filter)” has no argument “\(name)”")
    case .duplicateArgument(let name): Wording(zh: "参数“\(name)”写了两次", en: "“\(name)” is given twice")
    case .unknownName(let name, _), .unknownMember(let name, _):
      Wording(zh: "没有“\(name)”这个名称", en: "there is no “\(name)”")
    case .unknownPartial(let name, _):
      Wording(zh: "没有子模板“\(name)”", en: "there is no partial “\(name)”")
    case .wrongKind(let expected, let found):
      Wording(
        zh: "这里需要\(expected.wording.zh)，得到的是\(found.wording.zh)",
        en: "\(expected.wording.en) is needed here, not \(found.wording.en)")
    case .notComparable(let left, let right):
      Wording(
        zh: "\(left.wording.zh)与\(right.wording.zh)不能比较大小",
        en: "\(left.wording.en) and \(right.wording.en) have no order")
    case .notPrintable: Wording(zh: "这是一个对象，不能直接印出", en: "an object cannot be printed as it is")
    case .divisionByZero: Wording(zh: "除数为零", en: "a division by zero")
    case .numberTooLarge: Wording(zh: "数值太大，无法精确计算", en: "a number is too large to be exact")
    case .tooDeep(let limit):
      Wording(zh: "嵌套超过 \(limit) 层", en: "nested more than \(limit) deep")
    case .outputTooLong(let limit):
      Wording(zh: "输出超过 \(limit) 字节", en: "the output is longer than \(limit) bytes")
    case .tooManyIterations(let limit):
      Wording(zh: "循环超过 \(limit) 次", en: "loops turn more than \(limit) times")
    case .refused(let refusal): refusal.message
    }
  }

  private var help: Wording? {
    switch self {
    case .unclosedMarkup(let open):
      let close = open == "{{" ? "}}" : "%}"
      return Wording(zh: "请在后面补上“\(close)”", en: "add “\(close)” after it")
    case .unclosedString:
      return Wording(zh: "请补上同样的英文引号", en: "add the same quotation mark where the text ends")
    case .strayCharacter:
      return Wording(
        zh: "标签内的引号、逗号、冒号请用英文半角，文字请加引号",
        en: "inside a tag write quotation marks, commas and colons in half width, and quote text")
    case .unclosedTag(let name): return Wording(zh: "请补上 {% end\(name) %}", en: "add {% end\(name) %}")
    case .strayTag:
      return Wording(
        zh: "请检查前面的标签是否写全、顺序是否正确", en: "look for a tag before it that is missing or out of order")
    case .textBeforeWhen: return Wording(zh: "请把文字移到 when 之后", en: "move it behind the when")
    case .unknownTag(_, let nearest), .unknownFilter(_, let nearest), .unknownArgument(_, _, let nearest),
      .unknownName(_, let nearest), .unknownMember(_, let nearest), .unknownPartial(_, let nearest):
      return nearest.map { Wording(zh: "是否应为“\($0)”？", en: "did you mean “\($0)”?") }
    case .notPrintable:
      return Wording(zh: "请写出要印的成员，如 region.name", en: "name the member to print, such as region.name")
    case .divisionByZero:
      return Wording(zh: "请先用 if 判断除数不为零", en: "test with if that the divisor is not zero")
    case .tooDeep:
      return Wording(zh: "请检查子模板是否引用了自身", en: "look for a partial that renders itself")
    case .refused(let refusal): return refusal.help
    default: return nil
    }
  }
}

extension TemplateFault.Expectation {
  fileprivate var wording: Wording {
    switch self {
    case .expression: Wording(zh: "名称、数字或加引号的文字", en: "a name, a number or quoted text")
    case .name: Wording(zh: "名称", en: "a name")
    case .filterName: Wording(zh: "过滤器名称", en: "the name of a filter")
    case .partialName: Wording(zh: "加引号的子模板名称", en: "the quoted name of a partial")
    case .literal(let literal): Wording(zh: "“\(literal)”", en: "“\(literal)”")
    case .end: Wording(zh: "标签的结尾", en: "the end of the tag")
    }
  }
}

extension Value.Kind {
  fileprivate var wording: Wording {
    switch self {
    case .nil: Wording(zh: "空值", en: "nil")
    case .bool: Wording(zh: "真假值", en: "true or false")
    case .number: Wording(zh: "数字", en: "a number")
    case .integer: Wording(zh: "整数", en: "a whole number")
    case .text: Wording(zh: "文字", en: "text")
    case .list: Wording(zh: "列表", en: "a list")
    case .object: Wording(zh: "对象", en: "an object")
    }
  }
}

extension ClosedRange<Int> {
  fileprivate var wording: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)–\(upperBound)"
  }
}
