import Ingest
import Model
import TestSupport
import Testing

/// One damaged row of a clean sheet costs that row: no other is lost, none is changed.
@Suite struct MutationTests {
  /// A file with one damaged row.
  private struct Case {
    var path: String
    var damage: RowDamage
    var row: Int
    var bytes: [UInt8]
  }

  @Test(arguments: CleanSheet.all)
  func onlyTheDamagedRowIsQuarantined(_ sheet: CleanSheet) throws {
    let cases = Self.cases(of: sheet)
    let directory = try TemporaryDirectory()
    let clean = "\(sheet.table.rawValue)-0000.csv"
    try directory.write(try #require(sheet.bytes(of: 0)), to: clean)
    for damaged in cases { try directory.write(damaged.bytes, to: damaged.path) }
    var paths = [clean] + cases.map(\.path)
    if sheet.table != .studios {
      try directory.write(CleanSheet.studios(of: paths.count), to: "studios.csv")
      paths.append("studios.csv")
    }
    let trial = try Trial(
      paths.map { InputFile(path: $0, location: "\(directory.path)/\($0)", table: Trial.table(of: $0)) })

    let said = SheetContents(trial, sheet)
    let whole = said.ofFile(0)
    #expect(whole.count == CleanSheet.rows && Set(whole).count == CleanSheet.rows)
    let rows = Dictionary(grouping: trial.outcome.quarantine.rows, by: \.path)
    let accounts = Dictionary(uniqueKeysWithValues: trial.outcome.files.map { ($0.path, $0.rows) })
    for (number, damaged) in cases.enumerated() {
      let about: Comment = "\(damaged.damage) in row \(damaged.row)"
      let lost = damaged.damage.rows
      let kept = CleanSheet.rows - lost
      let lines = rows[damaged.path]?.map(\.line) ?? []
      let account = RowAccount(read: kept + lines.count, accepted: kept, quarantined: lines.count)
      #expect(accounts[damaged.path] == account, about)
      let expected = whole.enumerated().filter { $0.offset < damaged.row || $0.offset >= damaged.row + lost }
      #expect(said.ofFile(number + 1) == expected.map(\.element), about)
      // A row of two lines with a broken quote is two rows, neither of which can be read.
      let own = sheet.line(of: damaged.row)..<sheet.line(of: damaged.row + lost)
      #expect(lines.first == own.lowerBound && lines.allSatisfy(own.contains), about)
    }
  }

  /// Every damage at the ends, around rows of two lines and in the middle; for `make fuzz` in every row.
  private static func cases(of sheet: CleanSheet) -> [Case] {
    var cases: [Case] = []
    for damage in RowDamage.all {
      for row in CarelessOffice.isFuzzing ? Array(0..<CleanSheet.rows) : [0, 1, 4, 5, 15, 28, 29] {
        let number = cases.count + 1
        guard let bytes = sheet.bytes(of: number, (damage, row)) else { continue }
        let digits = String(10_000 + number).dropFirst()
        cases.append(
          Case(path: "\(sheet.table.rawValue)-\(digits).csv", damage: damage, row: row, bytes: bytes))
      }
    }
    return cases
  }
}

/// What was read from each file of a workspace of clean sheets, row by row, in the order of the rows. The studios of facts
/// stand in the order of the files.
private struct SheetContents {
  private var rows: [Int: [(place: Int64, text: String)]] = [:]

  init(_ trial: Trial, _ sheet: CleanSheet) {
    switch sheet.table {
    case .studios:
      for studio in trial.register.studios {
        let parts = studio.id.dropFirst().split(separator: "-").compactMap { Int($0) }
        add(
          parts[0], Int64(parts[1]),
          "\(studio.name.dropFirst(parts[0].description.count + 1)) \(studio.employer ?? "") \(studio.place)"
            + " \(String(describing: studio.founded)) \(studio.members ?? 0)")
      }
    case .namings:
      for naming in trial.register.namings {
        add(
          Int(naming.studio), Int64(naming.named.lastDay.rawValue),
          "\(naming.level) \(naming.named) \(naming.document ?? "")")
      }
    default:
      for fact in trial.facts.records {
        let text = "\(fact.day) \(fact.codes[0]) \(fact.quantity) \(fact.hasMoney ? String(fact.money) : "-")"
        add(Int(fact.studio), sheet.table == .funding ? fact.money : fact.quantity, text)
      }
    }
  }

  private mutating func add(_ file: Int, _ place: Int64, _ text: String) {
    rows[file, default: []].append((place, text))
  }

  func ofFile(_ number: Int) -> [String] {
    (rows[number] ?? []).sorted { $0.place < $1.place }.map(\.text)
  }
}
