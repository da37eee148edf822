import Testing

/// The program that writes the sample workspace and the trial registers.
@Suite struct SynthesizeTests {
  private static let repository = #filePath.split(separator: "/").dropLast(3).reduce(into: "") {
    $0 += "/" + $1
  }

  @Test func `the committed sample is what the program writes`() throws {
    let scratch = try SynthesizeProgram.Scratch()
    let output = try SynthesizeProgram.Scratch()
    let outcome = try SynthesizeProgram().run(["--output", output.path], scratch: scratch)
    #expect(outcome.status == 0)
    #expect(outcome.standardError.isEmpty)
    let committed = Self.repository + "/datasets"
    let names = SynthesizeProgram.names(in: committed)
    #expect(names.count == 11)
    #expect(SynthesizeProgram.names(in: output.path) == names)
    for name in names {
      let written = SynthesizeProgram.bytes(of: output.path + "/" + name)
      #expect(written != nil && written == SynthesizeProgram.bytes(of: committed + "/" + name), "\(name)")
    }
  }

  /// The first cell of every row; a row that goes on over a line break is one row.
  private static func keys(of path: String) throws -> [String] {
    let bytes = try #require(SynthesizeProgram.bytes(of: path))
    var keys: [String] = []
    var row: [UInt8] = []
    var quoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { quoted.toggle() }
      row.append(byte)
      guard byte == UInt8(ascii: "\n"), !quoted else { continue }
      keys.append(String(decoding: row.prefix { $0 != UInt8(ascii: ",") }, as: UTF8.self))
      row = []
    }
    #expect(row.isEmpty, "the last row ends")
    return Array(keys.dropFirst())
  }

  @Test func `a trial register has the rows that were asked for, with ids counting up over its files`() throws
  {
    let scratch = try SynthesizeProgram.Scratch()
    let output = try SynthesizeProgram.Scratch()
    let outcome = try SynthesizeProgram().run(
      [
        "--output", output.path, "--studios=7", "--achievements=1001", "--patents", "10", "--funding", "0",
        "--files", "3",
      ], scratch: scratch)
    #expect(outcome.status == 0)
    func all(_ table: String) throws -> [String] {
      try (1...3).flatMap { try Self.keys(of: output.path + "/\(table)-0\($0).csv") }
    }
    let achievements = try all("achievements")
    #expect(achievements.count == 1001)
    #expect(achievements == achievements.sorted() && Set(achievements).count == 1001)
    #expect(achievements.first == "A000000001" && achievements.last == "A000001001")
    #expect(try all("patents").count == 10)
    #expect(try all("funding").isEmpty)
    #expect(try Self.keys(of: output.path + "/studios.csv").count == 7)
  }

  @Test func `another seed gives another register, the same seed the same`() throws {
    let scratch = try SynthesizeProgram.Scratch()
    let registers = try ["4", "4", "5"].map { seed in
      let output = try SynthesizeProgram.Scratch()
      let outcome = try SynthesizeProgram().run(
        ["--output", output.path, "--studios", "5", "--seed", seed], scratch: scratch)
      #expect(outcome.status == 0)
      return try #require(SynthesizeProgram.bytes(of: output.path + "/achievements.csv"))
    }
    #expect(registers[0] == registers[1])
    #expect(registers[0] != registers[2])
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let status: Int32
    /// What the message must name.
    let names: String

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let refusals = [
    Refusal(arguments: [], status: 2, names: "--output"),
    Refusal(arguments: ["--output"], status: 2, names: "--output"),
    Refusal(arguments: ["--out", "x"], status: 2, names: "--out"),
    Refusal(arguments: ["--output", "x", "--studios", "0"], status: 2, names: "1 to 9999999"),
    Refusal(arguments: ["--output", "x", "--studios", "10000000"], status: 2, names: "1 to 9999999"),
    Refusal(arguments: ["--output", "x", "--studios", "1e3"], status: 2, names: "'1e3'"),
    Refusal(arguments: ["--output", "x", "--studios", "-1"], status: 2, names: "'-1'"),
    Refusal(
      arguments: ["--output", "x", "--studios", "99999999999999999999"], status: 2, names: "--studios"),
    Refusal(arguments: ["--output", "x", "--files", "3"], status: 2, names: "--files"),
    Refusal(arguments: ["--office-exports"], status: 2, names: "--office-exports needs"),
    Refusal(arguments: ["--office-exports", "x", "--studios", "3"], status: 2, names: "--studios"),
    Refusal(arguments: ["--office-exports", "x", "--output", "y"], status: 2, names: "--output"),
    Refusal(arguments: ["--office-exports", "/proc/none"], status: 74, names: "/proc/none"),
    Refusal(arguments: ["--output", "/proc/none"], status: 74, names: "/proc/none"),
    Refusal(arguments: ["--output", "/dev/null"], status: 74, names: "Not a directory"),
  ]

  @Test(arguments: refusals) func `a run that cannot be done says why`(_ refusal: Refusal) throws {
    let scratch = try SynthesizeProgram.Scratch()
    let outcome = try SynthesizeProgram().run(refusal.arguments, scratch: scratch)
    #expect(outcome.status == refusal.status)
    #expect(outcome.standardError.contains(refusal.names))
  }

  @Test func `a directory with other tables is left alone`() throws {
    let scratch = try SynthesizeProgram.Scratch()
    let output = try SynthesizeProgram.Scratch()
    let first = ["--output", output.path, "--studios", "3", "--files", "2"]
    #expect(try SynthesizeProgram().run(first, scratch: scratch).status == 0)
    let before = SynthesizeProgram.names(in: output.path)
    let outcome = try SynthesizeProgram().run(["--output", output.path, "--studios", "3"], scratch: scratch)
    #expect(outcome.status == 2)
    #expect(outcome.standardError.contains("achievements-01.csv"))
    #expect(SynthesizeProgram.names(in: output.path) == before)
  }
}
