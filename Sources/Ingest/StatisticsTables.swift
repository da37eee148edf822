import CSV
import Model
import Numerals

/// Reads `indicators`.
struct IndicatorTable: RegisterTable {
  var records: [Indicator] = []

  mutating func read(_ row: Row, _ cells: inout CellReader, _ origin: RowOrigin) -> Indicator? {
    let region = cells.region(.region, row, .required)
    let indicator = cells.requiredText(.indicator, row)
    let label = cells.requiredText(.label, row)
    let period = cells.period(row)
    let unit = cells.requiredText(.unit, row)
    let printed = cells.requiredText(.value, row)
    guard let region, let indicator, let label, let period, let unit, let printed else { return nil }
    guard let number = Self.number(printed, unit) else {
      cells.report(.numberInvalid, .value, row, .required)
      return nil
    }
    return Indicator(
      region: region, indicator: KeyLedger.folded(indicator), label: label, period: period,
      value: number.number,
      resolution: number.resolution, printed: printed, unit: unit, source: cells.text(.source, row),
      origin: origin)
  }

  func key(of record: Indicator) -> String {
    [String(record.region), record.indicator, record.label, record.period.description].joined(
      separator: "\u{1F}")
  }

  /// The number with the 万 or 亿 of its unit; a number that carries its own keeps it.
  private static func number(_ printed: String, _ unit: String) -> ReadNumber? {
    guard let alone = NumberReader.read(printed, resolution: FixedDecimal(1)) else { return nil }
    let exponent = HeaderUnit(unit).exponent
    guard exponent != 0, !alone.hasMagnitude else { return alone }
    if let whole = NumberReader.read(printed + unit, resolution: FixedDecimal(1)), whole.hasMagnitude {
      return whole
    }
    var scaled = alone
    guard let value = alone.number.value.scaled(byPowerOfTen: exponent),
      let resolution = alone.resolution.scaled(byPowerOfTen: exponent)
    else { return nil }
    scaled.number = ApproximateNumber(
      value, from: alone.number.lower?.scaled(byPowerOfTen: exponent),
      to: alone.number.upper?.scaled(byPowerOfTen: exponent))
    scaled.resolution = resolution
    return scaled
  }
}

/// Reads `targets`.
struct TargetTable: RegisterTable {
  var records: [Target] = []

  mutating func read(_ row: Row, _ cells: inout CellReader, _ origin: RowOrigin) -> Target? {
    let region = cells.region(.region, row, .required)
    let measure = cells.requiredText(.measure, row)
    let value = cells.decimal(.value, row, .required, of: .any)
    let deadline = cells.deadline(.deadline, row)
    guard let region, let measure, let value, let deadline else { return nil }
    return Target(
      region: region, measure: KeyLedger.folded(measure), value: value, deadline: deadline,
      document: cells.text(.document, row),
      source: cells.text(.source, row), origin: origin)
  }

  func key(of record: Target) -> String { "\(record.region) \(record.deadline) \(record.measure)" }
}

/// Reads `submissions`.
struct SubmissionTable: RegisterTable {
  var records: [Submission] = []

  mutating func read(_ row: Row, _ cells: inout CellReader, _ origin: RowOrigin) -> Submission? {
    let unit = cells.region(.reportingUnit, row, .required)
    let period = cells.period(row)
    let reported = cells.flag(.reported, row, .required)
    guard let unit, let period, let reported else { return nil }
    return Submission(
      unit: unit, period: period, hasReported: reported, source: cells.text(.source, row), origin: origin)
  }

  func key(of record: Submission) -> String { "\(record.unit) \(record.period)" }
}

extension CellReader {
  /// The period of a row.
  mutating func period(_ row: Row) -> Period? {
    guard let text = requiredText(.period, row) else { return nil }
    if let period = PeriodGrammar.read(text) { return period }
    report(.periodInvalid, .period, row, .required)
    return nil
  }
}
