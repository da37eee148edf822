/// Where regions stand on a map of tiles: west to east, north to south, near to those they border on.
enum TileGrid {
  struct Place: Hashable {
    var column: Int
    var row: Int
  }

  static let columns = 5
  static let rows = 5

  /// The twelve leagues and cities of Inner Mongolia, from Alxa in the west to Hulunbuir in the north-east.
  static let places: [String: Place] = [
    "150700": Place(column: 4, row: 0),
    "152200": Place(column: 4, row: 1),
    "152500": Place(column: 3, row: 2), "150500": Place(column: 4, row: 2),
    "152900": Place(column: 0, row: 3), "150800": Place(column: 1, row: 3),
    "150200": Place(column: 2, row: 3),
    "150900": Place(column: 3, row: 3), "150400": Place(column: 4, row: 3),
    "150300": Place(column: 1, row: 4), "150600": Place(column: 2, row: 4),
    "150100": Place(column: 3, row: 4),
  ]
}
