import Model

/// The classes of rows that no measure tells apart, found once from the measures' filters.
///
/// A row's categorical codes lead to its class by one look-up a column and one for their sum, however many
/// measures there are; a row that no measure counts has class -1.
struct RowClasses: Sendable {
  /// How the codes of a row lead to its class in one table.
  struct Shape: Sendable, BitwiseCopyable {
    /// Where each column's digits begin in `digits`.
    var columns = SIMD4<Int32>.zero
    /// The last code of each column that has a digit of its own; greater ones are the same as it.
    var limits = SIMD4<UInt16>.zero
    /// Where the table's classes begin in `classes`.
    var base: Int32 = 0
    var classCount: Int32 = 0
  }

  /// By table.
  private(set) var shapes: [Shape] = []
  /// Per column and code, what the code adds to the row's place in `classes`.
  private(set) var digits: [Int32] = []
  private(set) var classes: [Int32] = []
  /// By measure, the classes of its table that it counts.
  private(set) var counted: [[Int]]

  init(_ tables: [CrossTable], _ catalogue: MeasureCatalogue, levels: LevelScale) {
    counted = catalogue.measures.map { _ in [] }
    for table in tables { append(table.source, table.measures, catalogue, levels) }
  }

  /// How many classes some measures of a source tell apart.
  static func count(
    _ source: Source, _ measures: [Int], _ catalogue: MeasureCatalogue, _ levels: LevelScale
  ) -> Int {
    var classes = RowClasses([], catalogue, levels: levels)
    classes.append(source, measures, catalogue, levels)
    return Int(classes.shapes[0].classCount)
  }

  /// The class of a row with these codes, -1 where no measure of the table counts it.
  func rowClass(in table: Int, codes: SIMD4<UInt16>) -> Int {
    let shape = shapes[table]
    let limited = pointwiseMin(codes, shape.limits)
    var place = Int(shape.base)
    for column in 0..<4 { place += Int(digits[Int(shape.columns[column]) + Int(limited[column])]) }
    return Int(classes[place])
  }

  /// Columns and their values, in the order of codes from 1.
  private static func values(
    of source: Source, _ vocabularies: FactVocabularies, _ levels: LevelScale
  ) -> [(column: String, values: [String])] {
    if let table = source.factTable {
      return Array(zip(FactColumns.categories(of: table), vocabularies[table].map(\.values)))
    }
    return source == .namings ? [("level", levels.levels.map(\.id))] : []
  }

  private mutating func append(
    _ source: Source, _ own: [Int], _ catalogue: MeasureCatalogue, _ levels: LevelScale
  ) {
    let measures = catalogue.measures
    let values = Self.values(of: source, catalogue.vocabularies, levels)
    var shape = Shape()
    /// By column, then digit: which of `own` accept it.
    var accepting: [[[Bool]]] = []
    var radix = 1
    for column in 0..<4 {
      shape.columns[column] = Int32(digits.count)
      guard column < values.count else {
        digits.append(0)
        continue
      }
      let (name, known) = values[column]
      var distinct: [[Bool]] = []
      shape.limits[column] = UInt16(known.count + 1)
      for code in 0...(known.count + 1) {
        let value = known.indices.contains(code - 1) ? known[code - 1] : nil
        let accepts = own.map { measures[$0].accepts(value, isPresent: code > 0, in: name) }
        let digit = distinct.firstIndex(of: accepts) ?? distinct.count
        if digit == distinct.count { distinct.append(accepts) }
        digits.append(Int32(digit * radix))
      }
      accepting.append(distinct)
      radix *= distinct.count
    }
    shape.base = Int32(classes.count)
    shape.classCount = appendClasses(own, accepting, combinations: radix)
    shapes.append(shape)
  }

  /// One entry for each combination of digits, the first column's changing fastest.
  private mutating func appendClasses(_ own: [Int], _ accepting: [[[Bool]]], combinations: Int) -> Int32 {
    var classOf: [[Int]: Int32] = [:]
    for combination in 0..<combinations {
      var rest = combination
      var counting = own.indices.map { $0 }
      for column in accepting {
        let accepts = column[rest % column.count]
        rest /= column.count
        counting.removeAll { !accepts[$0] }
      }
      guard !counting.isEmpty else {
        classes.append(-1)
        continue
      }
      let next = Int32(classOf.count)
      if classOf[counting] == nil {
        classOf[counting] = next
        for measure in counting { counted[own[measure]].append(Int(next)) }
      }
      classes.append(classOf[counting] ?? -1)
    }
    return Int32(classOf.count)
  }
}

extension Measure {
  /// Whether the conditions on one of the table's own columns let a cell pass.
  /// - Parameter value: nil for an absent cell and for a value that no measure asks for.
  fileprivate func accepts(_ value: String?, isPresent: Bool, in column: String) -> Bool {
    conditions.allSatisfy { condition in
      guard condition.column == column else { return true }
      if isPresent, condition.values.contains(Condition.anyValue) { return true }
      return value.map(condition.values.contains) ?? false
    }
  }
}
