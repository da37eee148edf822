import Liquid

/// What has figures in every slice: a region or a studio.
protocol SliceSubject: Drop {
  /// The slice's figures; nil for one that the workspace lacks.
  func slice(_ id: String) -> Value?
}
