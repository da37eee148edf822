public import Model

/// A figure and where it comes from.
public struct TracedFigure: Sendable {
  public var figure: Figure
  /// As a page prints it.
  public var printed: String
  public var origin: FigureOrigin

  init(_ drop: FigureDrop, _ origin: FigureOrigin) {
    figure = drop.figure
    printed = drop.print.text
    self.origin = origin
  }
}

/// Where a figure comes from.
public indirect enum FigureOrigin: Sendable {
  /// It is the sum of what the rows of a cell bring.
  case counted(FigureCell)
  /// It is what these rows say.
  case rows([FigureRow])
  /// It is made of other figures.
  case made(of: [TracedFigure])
  /// It is the sum of the accounts of a table's files.
  case account(Table, AccountPart)
  /// Rules came to it from rows of several tables; their ids.
  case judged(rules: [String])
}

/// A number of a `RowAccount`.
public enum AccountPart: String, Sendable, CaseIterable {
  case read
  case accepted
  case quarantined
  case skipped

  /// As a figure's label says it after the table's name.
  var label: String {
    switch self {
    case .read: "读入行数"
    case .accepted: "采用行数"
    case .quarantined: "退回行数"
    case .skipped: "略过行数"
    }
  }

  public func count(of rows: RowAccount) -> Int {
    switch self {
    case .read: rows.read
    case .accepted: rows.accepted
    case .quarantined: rows.quarantined
    case .skipped: rows.skipped
    }
  }
}
