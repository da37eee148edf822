/// The columns of every table.
enum Column: Int, Sendable, CaseIterable {
  case studioID, name, employer, region, reportingUnit, ownership, leader, leaderHonour, mode, foundedOn
  case members, area, hasEquipment, hasRules, hasFunds, level, revokedOn, source, namedOn, namingBody
  case document, achievementID, kind, title, date, adopted, awardLevel, recognisedLevel, benefit, count
  case patentNo, type, grantedOn, fundingID, payer, paidOn, amount, purpose, activityID, times, people
  case indicator, label, period, value, unit, measure, deadline, reported, code, parent, shortName
  case englishName, alias
  // Counts in a studio sheet.
  case topics, projects, results, resultsAdopted, problems, proposals, patentsAll, inventions, utilities
  case designs, trained, pairs, apprentices, contests, contestPeople, promoted, grantedFunds, subsidyFunds
  case unionFunds, specialFunds, rewardFunds, administrationFunds, ownFunds

  /// Its cells are amounts of money.
  var isMoney: Bool {
    switch self {
    case .benefit, .amount, .grantedFunds, .subsidyFunds, .unionFunds, .specialFunds, .rewardFunds,
      .administrationFunds, .ownFunds:
      true
    default: false
    }
  }

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
    case .topics: "topics"
    case .projects: "projects"
    case .results: "results"
    case .resultsAdopted: "results_adopted"
    case .problems: "problems"
    case .proposals: "proposals"
    case .patentsAll: "patents_all"
    case .inventions: "patents_invention"
    case .utilities: "patents_utility"
    case .designs: "patents_design"
    case .trained: "trained"
    case .pairs: "mentoring_pairs"
    case .apprentices: "apprentices"
    case .contests: "contests"
    case .contestPeople: "contest_people"
    case .promoted: "promoted"
    case .grantedFunds: "funding"
    case .subsidyFunds: "funding_subsidy"
    case .unionFunds: "funding_union"
    case .specialFunds: "funding_special"
    case .rewardFunds: "funding_naming"
    case .administrationFunds: "funding_administration"
    case .ownFunds: "funding_own"
    }
  }
}
