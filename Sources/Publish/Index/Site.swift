import Render

/// What is published in one output directory, as its list and its feed name it.
public struct Site: Sendable, Hashable {
  /// Text from outside: whoever writes it escapes it.
  public var title: String
  public var issuer: String
  /// Code of the workspace's root, from which the feed's ids are made.
  public var root: String
  /// The address under which the directory is published, with a `/` at its end; nil where nobody said.
  public var url: String?

  public init(title: String, issuer: String, root: String, url: String? = nil) {
    self.title = title
    self.issuer = issuer
    self.root = root
    self.url = url.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  /// Where a file of the directory is, for those who read of it elsewhere.
  func address(of path: String) -> String { (url ?? "") + path }

  /// A name for ever of a release, or of the directory where `path` is empty: a UUID made of the root's code and the path
  /// (RFC 9562, version 8), so that no address and no title is a part of it.
  func id(of path: String) -> String {
    var digits = Array(SHA256.hexadecimal(of: Array("gongbao\n\(root)\n\(path)".utf8)).utf8.prefix(32))
    digits[12] = UInt8(ascii: "8")
    digits[16] = UInt8(ascii: "a")
    var id = "urn:uuid:"
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { id += "-" }
      id.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return id
  }
}
