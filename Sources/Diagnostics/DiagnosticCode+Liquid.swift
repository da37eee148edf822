/// What a template can do wrong in its own language.
extension DiagnosticCode {
  /// A template that does not follow the grammar of Liquid.
  public static let liquidSyntax = DiagnosticCode(
    "liquid.syntax", zh: "模板写法不符合语法，无法识别", en: "The template does not follow the grammar",
    example: "{{ total.studios",
    mend: Wording(
      zh: "请照提示补上缺少的括号、引号或结束标签；标签内的标点用英文半角。",
      en:
        "Add the bracket, quotation mark or end tag that is missing; inside a tag punctuation is in half width."
    ))
  /// A tag that does not exist.
  public static let liquidTagUnknown = DiagnosticCode(
    "liquid.tag.unknown", zh: "模板用了不存在的标签", en: "The template uses a tag that does not exist",
    example: "{% fro unit in units %}",
    mend: Wording(
      zh: "请改成存在的标签，例如 if、for、case、assign、render；提示里有最相近的一个。",
      en: "Write a tag that exists, such as if, for, case, assign or render; the message names the nearest."))
  /// A filter that does not exist.
  public static let liquidFilterUnknown = DiagnosticCode(
    "liquid.filter.unknown", zh: "模板用了不存在的过滤器", en: "The template uses a filter that does not exist",
    example: "{{ total.studios | aprox }}",
    mend: Wording(
      zh: "请改成存在的过滤器，例如 approx、money、share；提示里有最相近的一个。",
      en: "Write a filter that exists, such as approx, money or share; the message names the nearest."))
  /// A filter called with arguments it does not take.
  public static let liquidFilterArguments = DiagnosticCode(
    "liquid.filter.arguments", zh: "过滤器的参数个数或名称不对",
    en: "A filter is given too many, too few or unknown arguments",
    example: "{{ total.studios | share }}",
    mend: Wording(
      zh: "请照提示补上或去掉参数，例如 {{ unit.total.studios | share: total.studios }}。",
      en:
        "Add or leave out arguments as the message says, as in {{ unit.total.studios | share: total.studios }}."
    ))
  /// A variable or a member that does not exist.
  public static let liquidNameUnknown = DiagnosticCode(
    "liquid.name.unknown", zh: "模板用了不存在的名称", en: "The template uses a name that does not exist",
    example: "{{ total.studio }}",
    mend: Wording(
      zh: "请改成存在的名称，提示里有最相近的一个；不一定有的口径写 slices.名称，没有时为空，不是错误。",
      en:
        "Write a name that exists; the message names the nearest. A slice that may be absent is slices.NAME: nil "
        + "where there is none, and no error."))
  /// A partial that does not exist.
  public static let liquidPartialUnknown = DiagnosticCode(
    "liquid.partial.unknown", zh: "模板引用了不存在的子模板",
    en: "The template renders a partial that does not exist",
    example: "{% render \"heade.md\" %}",
    mend: Wording(
      zh: "请核对引号里的文件名，或把子模板放进 templates/。",
      en: "Check the name in quotes, or put the partial into templates/."))
  /// A value that does not fit where it is used.
  public static let liquidType = DiagnosticCode(
    "liquid.type", zh: "模板中某个值的类型不适合这种用法", en: "A value does not fit where the template uses it",
    example: "{{ region }}",
    mend: Wording(
      zh: "请换成合适的值：对象要写出成员（region.name），比较大小的两边要同类。",
      en: "Use a value that fits: name a member of an object (region.name), compare like with like."))
  /// Arithmetic without a result.
  public static let liquidNumber = DiagnosticCode(
    "liquid.number", zh: "模板中的算术没有结果：除以零或者数值太大",
    en: "Arithmetic in the template has no result: a division by zero or too large a number",
    example: "{{ 1 | divided_by: 0 }}",
    mend: Wording(
      zh: "请先用 if 判断除数不为零；占比和增长率用 share、growth。",
      en: "Test with if that the divisor is not zero; use share and growth for parts and rates."))
  /// A limit on depth, output or loops.
  public static let liquidLimit = DiagnosticCode(
    "liquid.limit", zh: "模板的嵌套层数、循环次数或输出长度超过上限",
    en: "The template goes beyond a limit on nesting, loops or output",
    example: "{% for i in (1..1000000000) %}{{ i }}{% endfor %}",
    mend: Wording(
      zh: "请检查子模板是否引用了自身，循环的范围是否写对。",
      en: "Look for a partial that renders itself, and check the range of the loop."))

  static let liquidCodes: [DiagnosticCode] = [
    liquidSyntax, liquidTagUnknown, liquidFilterUnknown, liquidFilterArguments, liquidNameUnknown,
    liquidPartialUnknown, liquidType, liquidNumber, liquidLimit,
  ]
}
