import Model
import Render
import Testing

/// A studio that a bulletin tells of by itself.
@Suite struct StudioTests {
  private static let hostile = "[题](http://x) <b>\u{202E}=1+1 | {{ x }}"

  private static func edition() throws -> Edition {
    func date(_ iso: String) -> PartialDate? { PartialDate(iso: iso) }
    let origin = RowOrigin(file: 0, line: 2)
    var studio = StudioRecord(
      id: "S1", name: "王刚创新工作室", place: 1, reportingUnit: 1, founded: date("2012-05"), origin: origin)
    studio.leader = hostile
    studio.members = 12
    studio.membersBounds = FactBounds.Bounds(lower: 10, upper: nil)
    studio.areaSquareMetres = FixedDecimal(60)
    var edition = try SampleEdition.edition(studios: [studio])
    func naming(_ level: LevelIndex, _ named: String, until revoked: String? = nil) throws -> NamingRecord {
      NamingRecord(
        studio: 0, level: level, named: try #require(date(named)), revoked: revoked.flatMap(date),
        namingBody: "自治区总工会", origin: origin)
    }
    edition.namings = try [
      naming(2, "2013"), naming(1, "2015-04-28"), naming(0, "2016-01-01", until: "2018-01-01"),
      naming(0, "2019-01-01"),
    ]
    func work(_ key: String, _ title: String, _ date: String, _ table: Table = .achievements) throws
      -> StudioWork
    {
      let date = try #require(PartialDate(iso: date))
      return StudioWork(studio: 0, key: key, table: table, title: title, date: date, origin: origin)
    }
    var awarded = try work("A1", hostile, "2016")
    awarded.kind = "result"
    awarded.award = 1
    awarded.benefit = ApproximateNumber(exactly: FixedDecimal(1_200_000))
    var patent = try work("P1", "专利", "2017-03-01", .patents)
    patent.kind = "invention"
    edition.works = [0: [awarded, patent]]
    edition.studioFigures = StudioFigures(of: [0]) { _, cell in
      cell.measure == 0 ? Tally(value: 1, records: 1) : Tally(value: 7, records: 3)
    }
    return edition
  }

  private func document(_ template: String, of edition: Edition? = nil) throws -> Document {
    let library = try TemplateLibrary(files: ["test.md": template, "page.html": "{{ body }}"])
    let request = BulletinRequest(
      id: "studio", title: "专页", template: "test.md", scope: 0, studios: [0])
    return try Renderer(edition: edition ?? Self.edition(), templates: library).document(for: request)
  }

  @Test(
    arguments: [
      ("{{ s.id }} {{ s.name }} {{ s.region }} {{ s.unit }}", "S1 王刚创新工作室 呼和浩特市 呼和浩特市"),
      ("{{ s.founded }} {{ s.level }}", "2012年5月 自治区级"), ("{{ s.members }} {{ s.area }}", "约12 60"),
      ("{% if s.mode or s.revoked %}有{% else %}无{% endif %}", "无"),
      (
        "{% for n in s.namings %}{{ n.level }} {{ n.named }} {{ n.revoked }};{% endfor %}",
        "盟市级 2013年 ;自治区级 2015年4月28日 ;全国示范性 2016年1月1日 2018年1月1日;"
      ),
      (
        "{% for w in s.works %}{{ w.date }} {{ w.kind }} {{ w.award }} {{ w.benefit }};{% endfor %}",
        "2017年3月1日 发明;2016年 创新成果 自治区级 120万元;"
      ),
      ("{{ s.total.studios }} {{ s.slices.provincial.results }} {{ s.slices.none }}", "1 7"),
    ])
  func members(template: String, text: String) throws {
    let document = try document("{% for s in studios %}\(template){% endfor %}")
    func squeezed(_ text: String) -> [Substring] {
      text.split { $0 == " " || $0 == "\n" || $0 == ";" }
    }
    // A number that is not exact has its bounds in a comment.
    let plain = document.markdown.split(separator: "<!--").enumerated().map { place, part in
      place == 0
        ? part : part.split(separator: "-->", omittingEmptySubsequences: false).dropFirst().joined()[...]
    }.joined()
    #expect(squeezed(plain) == squeezed(text))
  }

  /// What happens after 30 November 2018 is not told; a month or a year counts from its last day on.
  @Test(
    arguments: [
      ("2018-11-30", "王刚创新工作室 2018年11月30日"), ("2018-11", "王刚创新工作室 2018年11月"),
      ("2018-12-01", "王刚创新工作室"), ("2018", "王刚创新工作室"), ("2025-03-01", "王刚创新工作室"),
    ])
  func revokedByTheDate(revoked: String, text: String) throws {
    var edition = try Self.edition()
    edition.studios[0].revoked = PartialDate(iso: revoked)
    edition.namings = [
      NamingRecord(
        studio: 0, level: 1, named: try #require(PartialDate(iso: "2015")),
        revoked: edition.studios[0].revoked, origin: RowOrigin(file: 0, line: 2))
    ]
    for told in ["{{ s.revoked }}", "{{ s.namings[0].revoked }}"] {
      let page = try document("{% for s in studios %}{{ s.name }} \(told){% endfor %}", of: edition)
      #expect(page.markdown.split { $0.isWhitespace }.joined(separator: " ") == text)
    }
  }

  @Test(
    arguments: [
      ("2018-11-30", nil, true), ("2018-11", nil, true), ("2018-12-01", nil, false), ("2018", nil, false),
      // Without a founding its first naming or fact tells.
      (nil, "2018-11-30", true), (nil, "2018", false), (nil, nil, true), ("2018-12", "2017", false),
    ] as [(String?, String?, Bool)])
  func isThereFromItsFoundingOn(founded: String?, named: String?, isThere: Bool) throws {
    var edition = try Self.edition()
    edition.studios[0].founded = founded.flatMap { PartialDate(iso: $0) }
    edition.namings =
      named.flatMap { PartialDate(iso: $0) }.map { date in
        [NamingRecord(studio: 0, level: 1, named: date, origin: RowOrigin(file: 0, line: 2))]
      } ?? []
    edition.studioFigures = StudioFigures(of: [0]) { _, _ in Tally(value: 0, records: 0) }
    let page = try document("{% for s in studios %}{{ s.id }}{% endfor %}。", of: edition)
    #expect(page.markdown == (isThere ? "S1。\n" : "。\n"))
  }

  /// A fact before the first naming tells that it was there.
  @Test func isThereFromItsFirstFactOn() throws {
    var edition = try Self.edition()
    edition.studios[0].founded = nil
    edition.namings = [
      NamingRecord(
        studio: 0, level: 1, named: try #require(PartialDate(iso: "2019")),
        origin: RowOrigin(file: 0, line: 2))
    ]
    #expect(try document("{% for s in studios %}{{ s.id }}{% endfor %}", of: edition).markdown == "S1\n")
  }

  @Test func figuresAreOfTheStudio() throws {
    let document = try document(
      "{% for s in studios %}{{ s.year.results }} {{ s.members }} {{ s.works[1].benefit }}{% endfor %}")
    #expect(
      document.figures.map(\.figure.id) == [
        "year.results@studio:S1", "record:members@studio:S1", "work:achievements.A1@studio:S1",
      ])
    #expect(document.figures.allSatisfy { $0.figure.regionName == "王刚创新工作室" })
    #expect(document.figures[0].figure.records == 3)
    let tracer = FigureTracer(try Self.edition())
    for printed in document.figures {
      #expect(try tracer.trace(printed.figure.id).figure == printed.figure)
    }
  }

  /// Text from the data is text, whatever it looks like.
  @Test func titlesAreNeverMarkup() throws {
    let page = try document(
      "{% for s in studios %}\n- {{ s.leader }}\n{% for w in s.works %}\n- {{ w.title }}\n{% endfor %}{% endfor %}"
    )
    #expect(!page.html.contains("<a") && !page.html.contains("<b>"))
    #expect(page.html.contains("&lt;b&gt;"))
    #expect(!page.html.contains("\u{202E}") && !page.markdown.contains("\u{202E}"))
  }
}
