/// Fills the profiles so that every invented studio meets IM-1, IM-2 and IM-3, and Tongliao's also TL-1 to TL-3,
/// which ask for more; but for the studios that are meant to break one rule.
struct ProfileWriter {
  private var random = SplitMix64(seed: RegionSample.seed, stream: .profiles)
  private var placing = SplitMix64(seed: RegionSample.seed, stream: .places)
  private var serials: [String: Int] = [:]

  mutating func fill(_ studios: inout [Studio], places: Places) {
    for unit in ReportingUnit.all {
      let members = studios.indices.filter { studios[$0].unit.code == unit.code && !studios[$0].isReal }
      var regions = places.spread(members.count, over: unit)
      placing.shuffle(&regions)
      for (index, region) in zip(members, regions) {
        studios[index].profile = profile(of: studios[index], region: region)
      }
    }
  }

  private mutating func profile(of studio: Studio, region: String) -> StudioProfile {
    let employer =
      StudioProfile.industryEmployers[studio.unit.code] ?? random.pick(StudioProfile.employers)
    let serial = serials[employer.name, default: 0] + 1
    serials[employer.name] = serial
    let tongliao = studio.unit.code == ReportingUnit.tongliao
    var profile = StudioProfile()
    profile.name = "\(employer.name)\(serial)号职工创新工作室"
    profile.employer = employer.name
    profile.ownership = employer.ownership
    profile.region = region
    profile.leader = Self.leader(with: &random)
    let honour = honour(of: studio, tongliao: tongliao)
    if case .honourless? = studio.flaw {} else { profile.honour = honour }
    let members = (tongliao ? 5 : 3) + random.below(6) + random.below(7)
    if case .shortTeam? = studio.flaw { profile.members = 2 } else { profile.members = members }
    profile.areaSquareMetres = (tongliao ? 25 : 20) + random.below(20) * 5
    return profile
  }

  /// 示例 and a name out of the sixty-year cycle.
  static func leader(with random: inout SplitMix64) -> String {
    let stems = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"]
    let branches = ["子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥"]
    return "示例" + random.pick(stems) + random.pick(branches)
  }

  private mutating func honour(of studio: Studio, tongliao: Bool) -> String {
    switch studio.rank {
    case .province(_, national: true):
      random.pick(["全国劳动模范", "全国五一劳动奖章"])
    case .province:
      random.pick(["自治区劳动模范", "自治区五一劳动奖章", "自治区劳动模范"])
    case .prefecture:
      random.pick(["盟市级劳动模范", "盟市级五一劳动奖章", "技术能手", "自治区五一劳动奖章"])
    case .county, .unnamed:
      random.pick(
        tongliao
          ? ["盟市级劳动模范", "盟市级五一劳动奖章", "技术能手"]
          : ["旗县级劳动模范", "旗县级五一劳动奖章", "技术能手", "金牌工人"])
    }
  }
}
