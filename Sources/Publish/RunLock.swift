import Diagnostics
import Glibc

/// Keeps a directory to one run at a time.
///
/// The lock is on the directory itself, so it leaves no file behind and goes when the process ends, however it
/// ends.
public struct RunLock: ~Copyable {
  private let descriptor: Int32

  /// Takes the lock, or returns nil when another run holds it.
  public init?(directory: String) throws(SystemFault) {
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFault(.lock, directory, number: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let number = errno
      close(descriptor)
      if number == EWOULDBLOCK { return nil }
      throw SystemFault(.lock, directory, number: number)
    }
    self.descriptor = descriptor
  }

  /// Ends the holding; it ends too when the lock goes out of use.
  public consuming func release() {}

  deinit { close(descriptor) }
}
