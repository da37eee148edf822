import Publish
import TestSupport
import Testing

@Suite struct SHA256Tests {
  /// FIPS 180-4's own examples.
  @Test(
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func digestsAreTheStandards(text: String, digest: String) throws {
    #expect(SHA256.hexadecimal(of: Array(text.utf8)) == digest)
    let directory = try TemporaryDirectory()
    try directory.write(text, to: "file")
    let ofFile = try SHA256.hexadecimal(ofFile: "\(directory.path)/file")
    #expect(ofFile.digest == digest)
    #expect(ofFile.bytes == text.utf8.count)
  }

  @Test func aFileLongerThanTheBufferIsReadWhole() throws {
    let directory = try TemporaryDirectory()
    let bytes = [UInt8](repeating: 0x61, count: 1_000_000)
    try directory.write(bytes, to: "file")
    #expect(
      try SHA256.hexadecimal(ofFile: "\(directory.path)/file").digest
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }
}
