/// How large a trial register is.
struct TrialSizes: Equatable {
  let studios: Int
  let achievements: Int
  let patents: Int
  let funding: Int
  /// Files each of achievements, patents and funding is split over.
  let files: Int
  let seed: Int
}
