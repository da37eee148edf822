import Diagnostics
import FileSystem
import Model
import Synchronization
import Threads

/// The digests of a run's input files, each taken once, while the files are read.
///
/// A large file's digest is one long chain that no second thread can shorten; so the threads beyond the first begin with
/// the largest files when reading begins, and what they have not come to is done by all of them when it has ended. No
/// file may be written in between: each is stamped before anything is read and again when everything is.
public struct InputDigests: Sendable {
  struct Digest: Sendable, Hashable {
    var sha256: String
    var bytes: Int
  }

  private let outcomes: [String: Result<Digest, PublishError>]

  /// Runs `reading` and takes the digests meanwhile.
  ///
  /// - Parameters:
  ///   - files: relative to the workspace.
  ///   - threads: worker threads, at least 1; with one the digests are taken after the reading.
  /// - Returns: what `reading` gives, and the digests. A file whose digest cannot be taken is a fault only for whoever
  ///   asks for it.
  public static func taken<Output, Fault: Error>(
    of files: [String], in workspace: String, threads: Int, during reading: () throws(Fault) -> Output
  ) throws(Fault) -> (Output, InputDigests) {
    let work = DigestWork(files, in: workspace)
    let crew = Crew(min(threads - 1, files.count)) { work.run() }
    let output: Output
    do {
      output = try reading()
    } catch {
      work.cancel()
      throw error
    }
    work.run()
    crew.join()
    return (output, InputDigests(outcomes: work.outcomes()))
  }

  /// The digest of a file that was read.
  /// - Throws: `inputChanged` where the file is not the one that was there when reading began.
  func digest(of file: FileAccount) throws(PublishError) -> Digest {
    guard let outcome = outcomes[file.path] else { throw .inputChanged(file.path) }
    let digest = try outcome.get()
    guard digest.bytes == file.bytes else { throw .inputChanged(file.path) }
    return digest
  }
}

/// The files whose digests are wanted, handed out to threads, and what came of them.
private final class DigestWork: Sendable {
  private struct File: Sendable {
    var path: String
    var location: String
    /// Nil for what is no file: whoever reads it says what it is.
    var stamp: FileStamp?
  }

  /// The largest first, so that the last to be handed out are soon done.
  private let files: [File]
  private let turnstile: Turnstile
  private let isCancelled = Atomic<Bool>(false)
  private let results = Mutex<[String: Result<InputDigests.Digest, PublishError>]>([:])

  init(_ paths: [String], in workspace: String) {
    let files = paths.map { path in
      let location = "\(workspace)/\(path)"
      return File(path: path, location: location, stamp: FileStamp(of: location))
    }
    self.files = files.sorted { ($0.stamp?.size ?? 0, $1.path) > ($1.stamp?.size ?? 0, $0.path) }
    turnstile = Turnstile(files.count)
  }

  /// Takes digests until none is left to take.
  func run() {
    while let turn = turnstile.take() {
      let file = files[turn]
      guard file.stamp != nil else { continue }
      let result: Result<InputDigests.Digest, PublishError>
      do throws(SystemFault) {
        let digest = try SHA256.hexadecimal(ofFile: file.location) { !isCancelled.load(ordering: .relaxed) }
        result = .success(InputDigests.Digest(sha256: digest.digest, bytes: digest.bytes))
      } catch {
        result = .failure(.system(error))
      }
      results.withLock { $0[file.path] = result }
    }
  }

  /// Nobody wants the digests any more.
  func cancel() {
    turnstile.close()
    isCancelled.store(true, ordering: .relaxed)
  }

  /// By path, when all threads have finished.
  func outcomes() -> [String: Result<InputDigests.Digest, PublishError>] {
    var outcomes = results.withLock { $0 }
    for file in files where file.stamp != FileStamp(of: file.location) {
      outcomes[file.path] = .failure(.inputChanged(file.path))
    }
    return outcomes
  }
}
