import Diagnostics
import Ingest
import Model

extension Configuration {
  /// Reads the bytes of `gongbao.json5`.
  ///
  /// - Parameter file: the path that diagnostics name.
  /// - Throws: every fault found, in the order of the file.
  static func read(_ bytes: [UInt8], file: String) throws(WorkspaceError) -> Configuration {
    let value: ConfigurationValue
    do {
      value = try JSON5Parser.parse(bytes)
    } catch {
      let fault = LocatedFault(
        fault: .syntax(error.kind), path: ConfigurationPath(), position: error.position)
      throw .refused([fault.diagnostic(file: file)])
    }
    var reader = ConfigurationReader()
    let whole = ConfigurationEntry(value: value, path: ConfigurationPath())
    let configuration = reader.object(whole, known: keys).flatMap { reader.configuration($0, of: whole) }
    guard let configuration, reader.faults.isEmpty else {
      throw .refused(reader.diagnostics(file: file))
    }
    return configuration
  }
}

extension ConfigurationReader {
  mutating func configuration(
    _ object: ConfigurationObject, of whole: ConfigurationEntry
  ) -> Configuration? {
    var references = Configuration.References()
    let title = text(object["title"])
    let root = requiredText("root", of: object)
    if let entry = object["root"], root != nil { references.regions.append(entry) }
    let levels = levelScale(object["levels"])
    let measures = ownMeasures(object["measures"])
    let slices = slices(object["slices"])
    let relations = relations(object["relations"], references: &references)
    let ownRules = ruleEntries(object["rules"])
    references.regions += ownRules.flatMap {
      [$0.object["region"], $0.object["payer_region"]].compactMap(\.self)
    }
    if !ownRules.isEmpty { _ = rules(ownRules, levels: levels) }
    let document = document(object["document"])
    let bulletins = bulletins(
      object["bulletins"], root: root ?? "", workspaceTitle: title ?? "职工创新工作室", slices: slices,
      document: document, references: &references)
    let notes = list(object["notes"]).compactMap { text($0) }
    let files = files(object["files"])
    let language = object["language"].flatMap {
      name($0, in: .value, among: Language.allCases.map(\.rawValue))
    }
    let asOf = asOf(object["as_of"])
    let issuer = text(object["issuer"])
    let url = url(object["url"])
    guard let root, let levels else { return nil }
    return Configuration(
      title: title ?? "", issuer: issuer ?? "", root: root, asOf: asOf, notes: notes,
      levels: levels, measures: measures, slices: slices, files: files, relations: relations.map(\.relation),
      relationPlaces: relations.map(\.place), ownRules: ownRules, bulletins: bulletins,
      language: language.flatMap(Language.init) ?? .zh, url: url, whole: whole,
      references: references)
  }

  private mutating func asOf(_ entry: ConfigurationEntry?) -> AsOfDate {
    guard let entry, let text = text(entry) else { return .today }
    guard let date = AsOfDate(text) else {
      report(.wrongKind(.date), at: entry)
      return .today
    }
    return date
  }

  private mutating func levelScale(_ entry: ConfigurationEntry?) -> LevelScale? {
    guard let entry else { return LevelScale(Configuration.defaultLevels) }
    var levels: [Level] = []
    for element in list(entry) {
      guard let object = object(element, known: ["id", "name", "aliases"]),
        let id = requiredText("id", of: object), isID(id, at: object.path.member("id"), object.position),
        let name = requiredText("name", of: object)
      else { continue }
      if levels.contains(where: { $0.id == id }) { report(.idTwice(id), at: element) }
      let aliases = list(object["aliases"]).compactMap { text($0) }
      levels.append(Level(id: id, name: name, aliases: aliases))
    }
    guard let scale = LevelScale(levels) else {
      if faults.isEmpty { report(.tooManyLevels(levels.count), at: entry) }
      return nil
    }
    return scale
  }

  private mutating func files(_ entry: ConfigurationEntry?) -> [FileSettings] {
    guard let entry, let object = object(entry, known: nil) else { return [] }
    return object.entries.compactMap { name, _, entry in
      guard let hint = self.object(entry, known: ["encoding", "period"]) else { return nil }
      var period: Period?
      if let entry = hint["period"], let text = text(entry) {
        period = Period(iso: text)
        if period == nil { report(.wrongKind(.period), at: entry) }
      }
      let encoding = hint["encoding"].flatMap { knownEncoding($0) }
      return FileSettings(pattern: name, encoding: encoding, period: period)
    }
  }

  /// An encoding under any of its names; of those that people know it by, only the main ones are told.
  private mutating func knownEncoding(_ entry: ConfigurationEntry) -> String? {
    if case .text(let name) = entry.value.content, FileSettings.isKnownEncoding(name) { return name }
    return name(entry, in: .encoding, among: FileSettings.encodings)
  }

  private static let bulletinKeys = [
    "id", "template", "title", "scope", "each", "slice", "studios", "document",
  ]

  private mutating func bulletins(
    _ entry: ConfigurationEntry?, root: String, workspaceTitle: String, slices: [Slice],
    document: OfficialDocument?, references: inout Configuration.References
  ) -> [Configuration.Bulletin] {
    guard let entry else {
      return Configuration.defaultBulletins(root: root, workspaceTitle: workspaceTitle, document: document)
    }
    var bulletins: [Configuration.Bulletin] = []
    if case .list([]) = entry.value.content { report(.empty, at: entry) }
    for element in list(entry) {
      guard let object = object(element, known: Self.bulletinKeys),
        let id = requiredText("id", of: object), isID(id, at: object.path.member("id"), object.position),
        let template = requiredText("template", of: object)
      else { continue }
      if bulletins.contains(where: { $0.id == id }) { report(.idTwice(id), at: element) }
      if let entry = object["template"] { references.templates.append(entry) }
      var title = text(object["title"])
      let slice = name(object["slice"], in: .slice, among: slices.map(\.id))
      if let each = object["each"], object["studios"] != nil {
        report(.chooseOne(["each", "studios"]), at: each)
      }
      let studios = listedStudios(object["studios"], references: &references)
      let scope: Configuration.Bulletin.Scope
      switch (object["scope"], object["each"]) {
      case (let code?, nil):
        references.scopes.append(code)
        scope = .region(code: text(code) ?? root)
      case (nil, let each?):
        _ = name(each, in: .value, among: [Division.reportingUnit.rawValue])
        scope = .eachReportingUnit
      case (nil, nil):
        scope = .region(code: root)
        title = title ?? Configuration.builtInTitle(of: template, workspaceTitle: workspaceTitle)
      case (.some, .some):
        report(.chooseOne(["scope", "each"]), at: element)
        continue
      }
      let own = self.document(object["document"], over: document)
      bulletins.append(
        .init(
          id: id, template: template, title: title, scope: scope, slice: slice, studios: studios,
          document: own))
    }
    return bulletins
  }

  /// Ids of studios, each once; whether there are such is known when the studios are.
  private mutating func listedStudios(
    _ entry: ConfigurationEntry?, references: inout Configuration.References
  ) -> [String] {
    var ids: [String] = []
    for entry in list(entry) {
      guard let id = text(entry) else { continue }
      if ids.contains(id) { report(.idTwice(id), at: entry) }
      ids.append(id)
      references.studios.append(entry)
    }
    return ids
  }
}
