import Aggregate
import Diagnostics
import Model

/// What later stages refuse, with the path and the line of what they refuse.
extension Configuration {
  func located(_ fault: MeasureFault) -> Diagnostic {
    var names = ["measures", fault.measure]
    switch fault.kind {
    case .condition(let condition): names += ["where", condition.column]
    case .notSummable: names.append("sum")
    case .notDistinct: names.append("distinct")
    case .table: names.append("table")
    case .eventOutsideStudios: names.append("event")
    case .idTaken: break
    }
    return located(fault.diagnostic(), at: names)
  }

  func located(_ fault: PlanFault) -> Diagnostic {
    switch fault {
    case .measure(let fault): return located(fault)
    case .slice(let fault):
      var names = ["slices", fault.slice]
      if case .condition(let condition) = fault.kind { names.append(condition.column) }
      return located(fault.diagnostic(), at: names)
    }
  }

  /// A relation that names no published indicator, or several.
  func located(_ fault: RelationFault) -> Diagnostic {
    let entry = relationPlaces.indices.contains(fault.relation) ? relationPlaces[fault.relation] : whole
    let position = entry.value.position
    return fault.diagnostic(
      at: SourceLocation(file: Self.fileName, line: position.line, column: position.column))
  }

  /// A rule of the workspace's own that cannot be checked.
  func located(_ fault: RuleFault) -> Diagnostic {
    var place = whole
    if case .object(let members) = whole.value.content,
      let rules = members.first(where: { $0.name == "rules" }),
      case .list(let entries) = rules.value.content
    {
      let path = whole.path.member("rules")
      for (index, entry) in entries.enumerated() {
        guard case .object(let members) = entry.content,
          members.contains(where: { $0.name == "id" && $0.value.content == .text(fault.rule) })
        else { continue }
        place = ConfigurationEntry(value: entry, path: path.element(index))
      }
    }
    return located(fault.diagnostic(), at: place)
  }

  /// Every region code that the file names must be one of `regions`, and a bulletin's lie within the root.
  func check(regions: RegionTree) throws(WorkspaceError) {
    try check(references.regions, in: .region, among: regions.regions.map(\.code))
    try check(
      references.scopes, in: .region, among: regions.subtree(of: regions.root).map { regions[$0].code })
  }

  /// The faults of a file whose root is none of the regions there are.
  func check(regionCodes: [String]) throws(WorkspaceError) {
    try check(references.regions + references.scopes, in: .region, among: regionCodes)
  }

  /// Every template that the file names must be there.
  func check(templates: [String]) throws(WorkspaceError) {
    try check(references.templates, in: .template, among: templates)
  }

  /// Studios that bulletins list and the data do not have. The data change from month to month: the other pages, and the
  /// other studios of the page, are published all the same.
  func missingStudios(among studios: [StudioRecord]) -> [Diagnostic] {
    guard !references.studios.isEmpty else { return [] }
    let ids = studios.map(\.id)
    var reader = ConfigurationReader()
    for entry in references.studios { _ = reader.name(entry, in: .studio, among: ids) }
    return reader.diagnostics(file: Self.fileName)
  }

  private func check(
    _ entries: [ConfigurationEntry], in space: ConfigurationFault.NameSpace, among names: [String]
  ) throws(WorkspaceError) {
    var reader = ConfigurationReader()
    for entry in entries { _ = reader.name(entry, in: space, among: names) }
    guard reader.faults.isEmpty else { throw .refused(reader.diagnostics(file: Self.fileName)) }
  }

  private func located(_ diagnostic: Diagnostic, at names: [String]) -> Diagnostic {
    var entry = whole
    for name in names {
      guard case .object(let members) = entry.value.content,
        let member = members.first(where: { $0.name == name })
      else { break }
      entry = ConfigurationEntry(value: member.value, path: entry.path.member(name))
    }
    return located(diagnostic, at: entry)
  }

  private func located(_ diagnostic: Diagnostic, at entry: ConfigurationEntry) -> Diagnostic {
    var located = diagnostic
    let position = entry.value.position
    located.location = SourceLocation(file: Self.fileName, line: position.line, column: position.column)
    located.message = Wording(
      zh: "\(entry.path)：\(diagnostic.message.zh)", en: "\(entry.path): \(diagnostic.message.en)")
    return located
  }
}

extension ConditionFault {
  /// The column the condition is about.
  fileprivate var column: String {
    switch self {
    case .unknownColumn(let column, _), .unknownValue(let column, _, _), .noValue(let column): column
    }
  }
}
