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
    let number: ReadNumber
    do throws(RowFault) {
      number = try Self.number(printed, unit)
    } catch {
      cells.report(error, .value, row, .required)
      return nil
    }
    if Self.mayBeShare(number, unit) {
      cells.doubt(.percentMayBeShare(written: cells.written(.value, row)), .value)
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
  private static func number(_ printed: String, _ unit: String) throws(RowFault) -> ReadNumber {
    let text = NumberText.number(CellText.visible(Array(printed.utf8).span))
    guard let alone = NumberReader.read(text, resolution: FixedDecimal(1)) else { throw .numberInvalid }
    let header = HeaderUnit(SpellingTable.folded(unit))
    guard alone.unit.isEmpty || bare(alone.unit) == bare(header.name) else { throw .unitUnknown(alone.unit) }
    guard header.exponent != 0, !alone.hasMagnitude else { return alone }
    if let whole = NumberReader.read(text + unit, resolution: FixedDecimal(1)), whole.hasMagnitude {
      return whole
    }
    var scaled = alone
    guard let value = alone.number.value.scaled(byPowerOfTen: header.exponent),
      let resolution = alone.resolution.scaled(byPowerOfTen: header.exponent)
    else { throw .numberTooLarge }
    scaled.number = ApproximateNumber(
      value, from: alone.number.lower?.scaled(byPowerOfTen: header.exponent),
      to: alone.number.upper?.scaled(byPowerOfTen: header.exponent))
    scaled.resolution = resolution
    return scaled
  }

  /// 个百分点 is 百分点, and 平方米 is ㎡.
  private static func bare(_ unit: String) -> String {
    let unit = SpellingTable.folded(unit)
    if NumberGrammar.Kind.squareMetres.units.contains(unit) { return "m2" }
    return unit.count > 1 && unit.hasPrefix("个") ? String(unit.dropFirst()) : unit
  }

  /// 0.85 without a sign, in percent: a spreadsheet's 85% looks so too.
  private static func mayBeShare(_ number: ReadNumber, _ unit: String) -> Bool {
    guard number.unit.isEmpty, CompatibilityFolding.fold(unit) == "%" else { return false }
    let size = number.number.value.magnitude
    return size > .zero && size < FixedDecimal(1)
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
  /// The period of a row: as ISO 8601 writes it, or as offices do.
  mutating func period(_ row: Row, _ need: Need = .required) -> Period? {
    guard hasText(.period, row, need) else { return nil }
    do throws(RowFault) {
      let (period, reason) = try PeriodGrammar.read(content(.period, row))
      if let reason { _ = settle(ReadDate(period.end, doubt: reason), .period, row) }
      return period
    } catch {
      report(error, .period, row, need)
      return nil
    }
  }
}
