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
    guard let number = alone.number.scaled(byPowerOfTen: header.exponent),
      let resolution = alone.resolution.scaled(byPowerOfTen: header.exponent)
    else { throw .numberTooLarge }
    scaled.number = number
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
