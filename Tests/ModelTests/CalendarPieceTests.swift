import Model
import Testing

@Suite struct CalendarPieceTests {
  @Test(
    arguments: [
      (CalendarPiece.Unit.year, "2018-11-30", "截至11月"), (.year, "2018-11-20", "截至11月20日"),
      (.year, "2018-12-30", "截至12月30日"), (.year, "2018-12-31", nil), (.year, "2018-01-31", "截至1月"),
      (.month, "2018-11-20", "截至20日"), (.month, "2018-11-29", "截至29日"), (.month, "2018-11-30", nil),
      (.month, "2018-02-28", nil), (.month, "2016-02-28", "截至28日"),
    ] as [(CalendarPiece.Unit, String, String?)])
  func onlyAPeriodThatIsNotOverSaysHowFarItGoes(unit: CalendarPiece.Unit, end: String, note: String?) throws {
    let day = try #require(Day(iso: end))
    #expect(CalendarPiece(unit, Window(start: day, end: day)).note == note)
  }
}
