import Aggregate
import Model
import Testing

/// Declared measures and slices: what is accepted, and what a mistake is told.
struct CatalogueTests {
  private typealias Condition = Measure.Condition

  @Test func patternsStandForEveryLevelAndOwnMeasuresComeLastSorted() throws {
    let pattern = Measure(
      id: "held_<level>", label: "<level>命名", unit: "个", table: .studios,
      conditions: [Condition(column: "held", values: ["<level>"])])
    let own = ["zeta", "alpha"].map { Measure(id: $0, label: $0, unit: "个", table: .patents) }
    let catalogue = try MeasureCatalogue([pattern], own: own, levels: Sample.levels)
    #expect(
      catalogue.measures.map(\.id)
        == [
          "held_national", "held_province", "held_prefecture", "held_county", "held_base", "alpha", "zeta",
        ])
    #expect(catalogue.measures[1].label == "自治区级命名")
    #expect(catalogue.measures[1].conditions[0].values == ["province"])
    #expect(catalogue.index(ofID: "zeta") == 6)
    #expect(catalogue.nearest(to: "held_provnce") == "held_province")
  }

  @Test func vocabulariesHoldTheValuesThatMeasuresAskFor() throws {
    let payers = try Sample.catalogue().vocabularies[.funding][1]
    #expect(payers.values == ["市总工会"])
    #expect(payers.code(of: "别的单位") == Vocabulary.other)
  }

  struct Mistake: CustomTestStringConvertible {
    var measure: Measure
    var kind: MeasureFault.Kind
    var testDescription: String { "\(kind)" }
  }

  @Test(arguments: [
    Mistake(measure: Measure(id: "studios", label: "", unit: "", table: .studios), kind: .idTaken),
    Mistake(measure: Measure(id: "m", label: "", unit: "", table: .targets), kind: .table(.targets)),
    Mistake(
      measure: Measure(
        id: "m", label: "", unit: "", table: .patents,
        conditions: [Condition(column: "typ", values: ["design"])]),
      kind: .condition(.unknownColumn("typ", nearest: "type"))),
    Mistake(
      measure: Measure(
        id: "m", label: "", unit: "", table: .patents,
        conditions: [Condition(column: "type", values: ["desing"])]),
      kind: .condition(.unknownValue(column: "type", value: "desing", nearest: "design"))),
    Mistake(
      measure: Measure(
        id: "m", label: "", unit: "", table: .studios,
        conditions: [Condition(column: "held", values: ["provence"])]),
      kind: .condition(.unknownValue(column: "held", value: "provence", nearest: "province"))),
    Mistake(
      measure: Measure(
        id: "m", label: "", unit: "", table: .achievements,
        conditions: [Condition(column: "award_level", values: ["county", "provnce"])]),
      kind: .condition(.unknownValue(column: "award_level", value: "provnce", nearest: "province"))),
    Mistake(
      measure: Measure(
        id: "m", label: "", unit: "", table: .studios, conditions: [Condition(column: "mode", values: [])]),
      kind: .condition(.noValue(column: "mode"))),
    Mistake(
      measure: Measure(
        id: "m", label: "", unit: "", table: .funding, aggregation: .sum(column: "amonut")),
      kind: .notSummable(column: "amonut", nearest: "amount")),
    Mistake(
      measure: Measure(
        id: "m", label: "", unit: "", table: .funding, aggregation: .distinct(column: "payer")),
      kind: .notDistinct(column: "payer")),
    Mistake(
      measure: Measure(id: "m", label: "", unit: "", table: .funding, event: .founded),
      kind: .eventOutsideStudios),
  ])
  func aMistakeIsNamed(mistake: Mistake) {
    #expect(throws: MeasureFault(measure: mistake.measure.id, kind: mistake.kind)) {
      try MeasureCatalogue(Sample.builtIn, own: [mistake.measure], levels: Sample.levels)
    }
  }

  @Test(arguments: [
    (
      Slice(id: "s", selection: [Measure.Condition(column: "hold", values: ["province"])]),
      SliceFault.Kind.condition(.unknownColumn("hold", nearest: "held"))
    ),
    (
      Slice(id: "s", selection: [Measure.Condition(column: "level", values: ["conty"])]),
      .condition(.unknownValue(column: "level", value: "conty", nearest: "county"))
    ),
    (
      Slice(id: "s", selection: [Measure.Condition(column: "region", values: ["150109"])]),
      .condition(.unknownValue(column: "region", value: "150109", nearest: "150100"))
    ),
    (
      Slice(id: "s", since: Sample.day("2018-01-02"), until: Sample.day("2018-01-01")),
      .endsBeforeItBegins(since: Sample.day("2018-01-02"), until: Sample.day("2018-01-01"))
    ),
    (Slice(id: "total"), .idTaken),
  ])
  func aSliceThatCannotBeCounted(slice: Slice, kind: SliceFault.Kind) throws {
    let catalogue = try Sample.catalogue()
    #expect(throws: PlanFault.slice(SliceFault(slice: slice.id, kind: kind))) {
      try CubePlan(
        register: Sample.register(), catalogue: catalogue, slices: Slice.builtIn + [slice],
        asOf: Sample.day("2018-11-30"))
    }
  }

  @Test func aMeasureOfARegionThatIsNotThere() throws {
    let measure = Measure(
      id: "m", label: "", unit: "", table: .patents,
      conditions: [Condition(column: "region", values: ["150104"])])
    let catalogue = try MeasureCatalogue([measure], own: [], levels: Sample.levels)
    #expect(
      throws: PlanFault.measure(
        MeasureFault(
          measure: "m",
          kind: .condition(.unknownValue(column: "region", value: "150104", nearest: "150100"))))
    ) {
      try CubePlan(
        register: Sample.register(), catalogue: catalogue, slices: [], asOf: Sample.day("2018-11-30"))
    }
  }
}
