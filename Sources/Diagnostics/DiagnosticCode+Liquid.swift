extension DiagnosticCode {
  /// A template that does not follow the grammar of Liquid.
  public static let liquidSyntax = DiagnosticCode(
    "liquid.syntax", zh: "模板写法不符合语法，无法识别。", en: "The template does not follow the grammar.")
  /// A tag that does not exist.
  public static let liquidTagUnknown = DiagnosticCode(
    "liquid.tag.unknown", zh: "模板用了不存在的标签。", en: "The template uses a tag that does not exist.")
  /// A filter that does not exist.
  public static let liquidFilterUnknown = DiagnosticCode(
    "liquid.filter.unknown", zh: "模板用了不存在的过滤器。", en: "The template uses a filter that does not exist.")
  /// A filter called with arguments it does not take.
  public static let liquidFilterArguments = DiagnosticCode(
    "liquid.filter.arguments", zh: "过滤器的参数个数或名称不对。",
    en: "A filter is given too many, too few or unknown arguments.")
  /// A variable or a member that does not exist.
  public static let liquidNameUnknown = DiagnosticCode(
    "liquid.name.unknown", zh: "模板用了不存在的名称。", en: "The template uses a name that does not exist.")
  /// A partial that does not exist.
  public static let liquidPartialUnknown = DiagnosticCode(
    "liquid.partial.unknown", zh: "模板引用了不存在的子模板。",
    en: "The template renders a partial that does not exist.")
  /// A value that does not fit where it is used.
  public static let liquidType = DiagnosticCode(
    "liquid.type", zh: "模板中某个值的类型不适合这种用法。", en: "A value does not fit where the template uses it.")
  /// Arithmetic without a result.
  public static let liquidNumber = DiagnosticCode(
    "liquid.number", zh: "模板中的算术没有结果：除以零或者数值太大。",
    en: "Arithmetic in the template has no result: a division by zero or too large a number.")
  /// A limit on depth, output or loops.
  public static let liquidLimit = DiagnosticCode(
    "liquid.limit", zh: "模板的嵌套层数、循环次数或输出长度超过上限。",
    en: "The template goes beyond a limit on nesting, loops or output.")

  static let liquidCodes: [DiagnosticCode] = [
    liquidSyntax, liquidTagUnknown, liquidFilterUnknown, liquidFilterArguments, liquidNameUnknown,
    liquidPartialUnknown, liquidType, liquidNumber, liquidLimit,
  ]
}
