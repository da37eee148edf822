/// The cells of a trial register, as bytes ready to copy, with the commas that belong to them.
struct TrialCells {
  struct Employer {
    let name: [UInt8]
    let ownership: [UInt8]
  }

  struct Rung {
    /// `,province,`
    let level: [UInt8]
    let days: [[UInt8]]
  }

  struct Fact {
    /// `result,轴承拆装改进法,`: three in a hundred are quoted, a third of those over two lines.
    let kindAndTitle: [UInt8]
    let isResult: Bool
  }

  let comma = UInt8(ascii: ",")
  let studioPrefix = Array("NM".utf8)
  let studioSuffix = Array("号职工创新工作室,".utf8)
  let source = Array(",reconstruction".utf8)
  let counties: [[UInt8]]
  let employers: [Employer]
  /// `,示例甲子,技术能手,`: one in fifty without an honour.
  let leaders: [[UInt8]]
  let foundingDays = TrialCells.days(2009...2012)
  let factDays = TrialCells.days(2013...2018)
  let rungs: [Rung]
  let facts: [Fact]
  /// `,是,,prefecture,`: adopted, award and recognition of a result.
  let outcomes: [[UInt8]]
  /// The same three, empty, of what is not a result.
  let noOutcome = Array(",,,,".utf8)
  /// `,,reconstruction`, mostly; now and then a row stands for several.
  let counts: [[UInt8]]
  /// `utility,`
  let patentTypes: [[UInt8]]
  /// `,一种变压器装置,reconstruction`
  let patentTitles: [[UInt8]]
  /// `,own,reconstruction`
  let purposes: [[UInt8]]

  init(counties: [String]) {
    var random = SplitMix64(seed: 0, stream: .profiles)
    self.counties = counties.map { Array($0.utf8) }
    employers = StudioProfile.employers.map { employer in
      Employer(name: Array(employer.name.utf8), ownership: Array(employer.ownership.utf8))
    }
    leaders = (0..<600).map { _ in
      let honour = random.pick(["旗县级劳动模范", "盟市级劳动模范", "自治区劳动模范", "技术能手", "金牌工人"])
      return Array(",\(ProfileWriter.leader(with: &random)),\(random.chance(2) ? "" : honour),".utf8)
    }
    rungs = ["base", "county", "prefecture", "province", "national"].enumerated().map { step, level in
      Rung(level: Array(",\(level),".utf8), days: Self.days(2013 + step...2013 + step))
    }
    facts = Self.facts(with: &random)
    outcomes = [",,,,", ",是,,prefecture,", ",是,province,province,", ",否,,,", ",否,,prefecture,"].map {
      Array($0.utf8)
    }
    counts = (0..<32).map { Array(($0 < 30 ? ",,reconstruction" : ",\($0 - 27),reconstruction").utf8) }
    patentTypes = ["invention", "utility", "utility", "utility", "design"].map { Array("\($0),".utf8) }
    patentTitles = (0..<64).map { _ in Array(",\(TitleBook.patent(with: &random)),reconstruction".utf8) }
    purposes = ["own", "own", "own", "naming", "subsidy", "honour", "award"].map {
      Array(",\($0),reconstruction".utf8)
    }
  }

  /// Every day of the years, ISO.
  private static func days(_ years: ClosedRange<Int>) -> [[UInt8]] {
    (CivilDay(years.lowerBound, 1, 1).number...CivilDay(years.upperBound, 12, 31).number).map {
      Array(CivilDay(number: $0).iso.utf8)
    }
  }

  /// Offices write long titles; with these a row is as long as theirs.
  private static let endings = ["在生产现场的试验与推广应用", "及其配套工艺的研究", "在检修作业中的应用与总结", "（班组重点攻关内容）"]

  private static func facts(with random: inout SplitMix64) -> [Fact] {
    let kinds: [Achievement.Kind] = [.topic, .project, .result, .result, .problem, .proposal]
    return (0..<1000).map { turn in
      let kind = random.pick(kinds)
      let title = TitleBook.title(kind, with: &random) + random.pick(endings)
      let cell =
        switch turn {
        case 0..<10: "\"\(title)，\n第\(turn + 1)期\""
        case 10..<20: "\"\(title),第\(turn - 9)期\""
        case 20..<30: "\"“五小”\"\"\(title)\"\"\""
        default: title
        }
      return Fact(kindAndTitle: Array("\(kind.rawValue),\(cell),".utf8), isResult: kind == .result)
    }
  }
}
