import CSV

/// The sample's tables as rows of cells, under the canonical headers.
struct SampleTables {
  struct Table {
    let file: String
    let header: [String]
    let rows: [[CSVWriter.Cell]]
  }

  let studios: [Studio]
  let places: Places

  var all: [Table] {
    [
      studioTable, namingTable, achievementTable, patentTable, fundingTable, activityTable, targetTable,
      plain(
        "submissions.csv", ["reporting_unit", "period", "reported", "source"],
        SubmissionTable.rows(places: places)),
      plain(
        "regions.csv", ["code", "name", "parent", "kind", "short_name", "name_en", "source"],
        Self.industryUnions),
      plain(
        "indicators.csv", ["region", "indicator", "label", "period", "value", "unit", "source"],
        IndicatorTable.rows()),
    ]
  }

  private var studioTable: Table {
    let header = [
      "studio_id", "name", "employer", "region", "reporting_unit", "ownership", "leader", "leader_honour",
      "founded_on", "members", "area_m2", "has_equipment", "has_rules", "has_funds", "source",
    ]
    let rows = studios.map { studio -> [CSVWriter.Cell] in
      if let real = studio.real {
        return [
          text(studio.id), text(real.name), text(real.employer), text(real.region), text(real.unit),
          text(real.ownership), text(real.leader), text(real.honour), text(real.founded.written),
          number(real.members), .empty, .empty, .empty, .empty, text(real.source),
        ]
      }
      let profile = studio.profile
      return [
        text(studio.id), text(profile.name), text(profile.employer), text(profile.region),
        text(studio.unit.code),
        text(profile.ownership), text(profile.leader), text(profile.honour), text(studio.founded.iso),
        number(profile.members), number(profile.areaSquareMetres), text("是"), text("是"), text("是"),
        text(Source.reconstruction),
      ]
    }
    return Table(file: "studios.csv", header: header, rows: rows)
  }

  private var namingTable: Table {
    let rows = studios.flatMap { studio in
      studio.namings.map { naming in
        [text(studio.id), text(naming.level), text(naming.written), text(naming.body), text(naming.source)]
      }
    }
    return Table(
      file: "namings.csv", header: ["studio_id", "level", "named_on", "naming_body", "source"], rows: rows)
  }

  private var achievementTable: Table {
    let header = [
      "achievement_id", "studio_id", "kind", "title", "date", "adopted", "award_level", "recognised_level",
      "benefit",
      "count", "source",
    ]
    let rows = AchievementLedger(studios: studios).rows.enumerated().map { index, row in
      [
        identifier("A", index, width: 5), text(studios[row.studio].id), text(row.kind.rawValue),
        text(row.title),
        text(row.day.iso), text(row.adopted.map { $0 ? "是" : "否" } ?? ""), text(row.awardLevel),
        text(row.recognisedLevel), number(row.benefitYuan), number(row.count == 1 ? nil : row.count),
        text(Source.reconstruction),
      ]
    }
    return Table(file: "achievements.csv", header: header, rows: rows)
  }

  private var patentTable: Table {
    let rows = PatentLedger(studios: studios).rows.enumerated().map { index, row in
      [
        identifier("SL", index, width: 5), text(studios[row.studio].id), text(row.kind.rawValue),
        text(row.day.iso),
        text(row.title), text(Source.reconstruction),
      ]
    }
    return Table(
      file: "patents.csv", header: ["patent_no", "studio_id", "type", "granted_on", "title", "source"],
      rows: rows)
  }

  private var fundingTable: Table {
    let rows = FundingLedger(studios: studios).rows.enumerated().map { index, row in
      [
        identifier("F", index, width: 5), text(studios[row.studio].id), text(row.payer), text(row.day.iso),
        number(row.yuan), text(row.purpose), text(Source.reconstruction),
      ]
    }
    return Table(
      file: "funding.csv",
      header: ["funding_id", "studio_id", "payer", "paid_on", "amount", "purpose", "source"],
      rows: rows)
  }

  private var activityTable: Table {
    let rows = ActivityLedger(studios: studios).rows.enumerated().map { index, row in
      [
        identifier("T", index, width: 5), text(studios[row.studio].id), text(row.kind), text(row.date),
        number(row.times), number(row.people), number(row.yuan), text(row.source),
      ]
    }
    return Table(
      file: "activities.csv",
      header: ["activity_id", "studio_id", "kind", "date", "times", "people", "amount", "source"], rows: rows)
  }

  /// The two targets as published.
  private var targetTable: Table {
    plain(
      "targets.csv", ["region", "measure", "value", "deadline", "document", "source"],
      [
        [Places.root, "studios", "2000", "2019-12-31", "内蒙古自治区职工创新工作室创建规划", "S0"],
        [ReportingUnit.tongliao, "studios", "120", "2020-12-31", "通工技发〔2020〕1号", "S2"],
      ])
  }

  private static let industryUnions = [
    ["CY-DL", "自治区电力工会", Places.root, "industry", "电力工会", "Power Union", "S0"],
    ["CY-TL", "呼和浩特铁路局工会", Places.root, "industry", "铁路工会", "Hohhot Railway Union", "S1"],
    ["CY-MH", "内蒙古民航机场集团工会", Places.root, "industry", "民航机场工会", "Airport Group Union", "S1"],
    [
      "CY-QT", "其他自治区产业（系统）工会", Places.root, "industry", "其他产业工会", "Other Industry Unions",
      Source.reconstruction,
    ],
  ]

  private func plain(_ file: String, _ header: [String], _ rows: [[String]]) -> Table {
    Table(file: file, header: header, rows: rows.map { $0.map(text) })
  }

  private func text(_ value: String) -> CSVWriter.Cell { value.isEmpty ? .empty : .text(value) }

  private func number(_ value: Int?) -> CSVWriter.Cell { value.map { .number(String($0)) } ?? .empty }

  private func identifier(_ prefix: String, _ index: Int, width: Int) -> CSVWriter.Cell {
    let digits = String(index + 1)
    return .text(prefix + String(repeating: "0", count: max(0, width - digits.count)) + digits)
  }
}
