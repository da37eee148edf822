import Model

extension RegisterPass {
  /// Surveys each correction sheet anew as a sheet of the file it corrects: a name and a header alone may not tell the
  /// table, and what stands above the rows of that file holds for the corrected ones too.
  mutating func inheritLayouts() {
    var settled: Set<Int> = []
    for number in files.indices { inheritLayout(number, &settled) }
  }

  /// - Parameter settled: the files that need no more looking at; a sheet may correct a correction sheet.
  private mutating func inheritLayout(_ number: Int, _ settled: inout Set<Int>) {
    guard settled.insert(number).inserted, layouts[number]?.isCorrection ?? (findings[number] != nil),
      let name = CorrectionHead.namedFile(in: files[number], settings: settings.files),
      let original = fileNumber(named: name), original != number
    else { return }
    inheritLayout(original, &settled)
    if let original = layouts[original] { survey(number, as: original) }
  }

  /// Tells every file what the correction sheets mean for its rows.
  mutating func planCorrections() {
    let survey = CorrectionSurvey(layouts) { name in
      fileNumber(named: name).map { repeats.firsts[$0] ?? $0 }
    }
    for (number, plan) in survey.plans { setPlan(plan, of: number) }
  }

  /// The file that a cell names: by its path or, where that fits one file alone, by the end of it.
  private func fileNumber(named written: String) -> Int? {
    let path = Self.normal(written)
    if let number = files.firstIndex(where: { Self.normal($0.path) == path }) { return number }
    let numbers = files.indices.filter { number in
      let known = Self.normal(files[number].path)
      return known.hasSuffix("/" + path) || path.hasSuffix("/" + known)
    }
    return numbers.count == 1 ? numbers[0] : nil
  }

  /// With `/` between its parts, in the form in which names are compared.
  private static func normal(_ path: String) -> String {
    var parts = path.split { $0 == "/" || $0 == "\\" }
    if parts.first == "." { parts.removeFirst() }
    return CompatibilityFolding.fold(parts.joined(separator: "/"))
  }
}
