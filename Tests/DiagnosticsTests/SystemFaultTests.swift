import Diagnostics
import Glibc
import Testing

@Suite struct SystemFaultTests {
  @Test(
    arguments: [
      (ENOSPC, "磁盘已满", "No space left on device", true), (EACCES, "没有权限", "Permission denied", true),
      (EIO, "磁盘读写错误", "Input/output error", false), (ENOTCONN, "系统错误", "not connected", false),
    ])
  func saysInBothLanguagesWhatFailed(number: Int32, chinese: String, english: String, helps: Bool) {
    let diagnostic = SystemFault(.write, "reports/x", number: number).diagnostic
    #expect(diagnostic.location?.file == "reports/x")
    #expect(diagnostic.message.zh.hasPrefix("写入失败：\(chinese)"))
    #expect(diagnostic.message.zh.contains(english))
    #expect(diagnostic.message.en.hasPrefix("writing failed: "))
    #expect(diagnostic.message.en.contains(english))
    #expect((diagnostic.help != nil) == helps)
  }

  @Test(
    arguments: [
      (.read, "读取"), (.list, "读取"), (.lock, "读取"), (.write, "写入"), (.create, "写入"), (.remove, "写入"),
    ] as [(SystemFault.Operation, String)])
  func helpAsksForTheRightThatIsMissing(operation: SystemFault.Operation, right: String) {
    let help = SystemFault(operation, "gongbao.json5", number: EACCES).diagnostic.help
    #expect(help?.zh.contains("\(right)权限") == true)
  }
}
