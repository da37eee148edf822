extension DiagnosticCode {
  public static let measureInvalid = DiagnosticCode(
    "aggregate.measure.invalid", zh: "声明的统计指标无法计算", en: "a declared measure cannot be counted")
  public static let measureUnknown = DiagnosticCode(
    "aggregate.measure.unknown", zh: "没有这个统计指标", en: "no measure has this id")
  public static let sliceInvalid = DiagnosticCode(
    "aggregate.slice.invalid", zh: "声明的统计口径无法计算", en: "a declared slice cannot be counted")
  public static let sliceUnknown = DiagnosticCode(
    "aggregate.slice.unknown", zh: "没有这个统计口径", en: "no slice has this id")
  public static let totalOverflow = DiagnosticCode(
    "aggregate.overflow", zh: "合计超出可以表示的范围", en: "a total is beyond what can be held")
  public static let groupingNotPlanned = DiagnosticCode(
    "aggregate.grouping.unplanned", zh: "本次运行没有按这种方式分组统计",
    en: "this run does not count by that grouping")
  public static let relationInvalid = DiagnosticCode(
    "aggregate.relation.invalid", zh: "指标关系所指的指标不存在或不唯一",
    en: "a relation names an indicator that is not there, or not the only one")
  public static let studioUncounted = DiagnosticCode(
    "aggregate.studio.uncounted", zh: "工作室没有成立时间，也没有命名和记录，不计入任何数字",
    en: "a studio without a founding date, naming or fact is in no figure")

  static let aggregateCodes: [DiagnosticCode] = [
    measureInvalid, measureUnknown, sliceInvalid, sliceUnknown, totalOverflow, groupingNotPlanned,
    relationInvalid, studioUncounted,
  ]
}
