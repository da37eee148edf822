/// The columns of every table.
enum Column: Int, Sendable, CaseIterable {
  case studioID, name, employer, region, reportingUnit, ownership, leader, leaderHonour, mode, foundedOn
  case members, area, hasEquipment, hasRules, hasFunds, level, revokedOn, source, namedOn, namingBody
  case document, achievementID, kind, title, date, adopted, awardLevel, recognisedLevel, benefit, count
  case patentNo, type, grantedOn, fundingID, payer, paidOn, amount, purpose, activityID, times, people
  case indicator, label, period, value, unit, measure, deadline, reported, code, parent, shortName
  case englishName, alias

  /// The canonical name, as English headers and accounts have it.
  var name: String {
    switch self {
    case .studioID: "studio_id"
    case .name: "name"
    case .employer: "employer"
    case .region: "region"
    case .reportingUnit: "reporting_unit"
    case .ownership: "ownership"
    case .leader: "leader"
    case .leaderHonour: "leader_honour"
    case .mode: "mode"
    case .foundedOn: "founded_on"
    case .members: "members"
    case .area: "area_m2"
    case .hasEquipment: "has_equipment"
    case .hasRules: "has_rules"
    case .hasFunds: "has_funds"
    case .level: "level"
    case .revokedOn: "revoked_on"
    case .source: "source"
    case .namedOn: "named_on"
    case .namingBody: "naming_body"
    case .document: "document"
    case .achievementID: "achievement_id"
    case .kind: "kind"
    case .title: "title"
    case .date: "date"
    case .adopted: "adopted"
    case .awardLevel: "award_level"
    case .recognisedLevel: "recognised_level"
    case .benefit: "benefit"
    case .count: "count"
    case .patentNo: "patent_no"
    case .type: "type"
    case .grantedOn: "granted_on"
    case .fundingID: "funding_id"
    case .payer: "payer"
    case .paidOn: "paid_on"
    case .amount: "amount"
    case .purpose: "purpose"
    case .activityID: "activity_id"
    case .times: "times"
    case .people: "people"
    case .indicator: "indicator"
    case .label: "label"
    case .period: "period"
    case .value: "value"
    case .unit: "unit"
    case .measure: "measure"
    case .deadline: "deadline"
    case .reported: "reported"
    case .code: "code"
    case .parent: "parent"
    case .shortName: "short_name"
    case .englishName: "name_en"
    case .alias: "alias"
    }
  }
}
