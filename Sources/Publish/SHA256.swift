import CCrypto
import Diagnostics
import Glibc

/// SHA-256 as lower-case hexadecimal, as `sha256sum` prints it.
public enum SHA256 {
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil)
    return text(of: digest)
  }

  /// The digest and the size of a file, read in pieces for as long as it is wanted.
  public static func hexadecimal(
    ofFile path: String, whileWanted isWanted: () -> Bool = { true }
  ) throws(SystemFault) -> (digest: String, bytes: Int) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFault(.read, path, number: errno) }
    defer { close(descriptor) }
    guard let context = EVP_MD_CTX_new() else { throw SystemFault(.read, path, number: ENOMEM) }
    defer { EVP_MD_CTX_free(context) }
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
    var size = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while isWanted() {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemFault(.read, path, number: errno)
      }
      if count == 0 { break }
      EVP_DigestUpdate(context, buffer, count)
      size += count
    }
    var digest = [UInt8](repeating: 0, count: 32)
    EVP_DigestFinal_ex(context, &digest, nil)
    return (text(of: digest), size)
  }

  private static func text(of digest: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
