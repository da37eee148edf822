import Glibc

/// The operating system refused to read or write something.
///
/// `number` is the `errno` of the call; the wording names the path and what can be done about it.
public struct SystemFault: Error, Sendable, Hashable {
  /// What was being done.
  public enum Operation: Sendable, Hashable {
    case read
    case write
    case list
    case create
    case rename
    case remove
    case lock
  }

  public var operation: Operation
  public var path: String
  public var number: Int32

  /// - Parameter number: the `errno` of the failed call; read it before anything else is called.
  public init(_ operation: Operation, _ path: String, number: Int32) {
    self.operation = operation
    self.path = path
    self.number = number
  }

  /// The message a command prints.
  public var diagnostic: Diagnostic {
    Diagnostic(
      .error, .systemFault, at: SourceLocation(file: path),
      Wording(
        zh: "\(operation.wording.zh)失败：\(reason.zh)",
        en: "\(operation.wording.en) failed: \(reason.en)"),
      help: help)
  }

  /// Why the system refused, as `errno` says it.
  public var reason: Wording {
    let english = strerror(number).map { String(cString: $0) } ?? "error \(number)"
    return Wording(zh: "\(Self.chineseReasons[number] ?? "系统错误 \(number)")（\(english)）", en: english)
  }

  /// What can be done about it, where there is something.
  public var help: Wording? {
    switch number {
    case ENOSPC, EDQUOT, EFBIG:
      Wording(
        zh: "请清理磁盘空间后重新运行；已发布的每份简报都是完整的。",
        en: "Free some disk space and run again; every published bulletin is whole.")
    case EACCES where isReading, EPERM where isReading:
      Wording(zh: "请系统管理员开通读取权限。", en: "Ask the administrator for leave to read it.")
    case EACCES, EPERM, EROFS:
      Wording(
        zh: "请换一个有写入权限的目录，或请系统管理员开通权限。",
        en: "Choose a directory you may write to, or ask the administrator for access.")
    case ENOENT, ENOTDIR:
      Wording(zh: "请检查路径是否写对。", en: "Check that the path is right.")
    default: nil
    }
  }

  private var isReading: Bool { [.read, .list, .lock].contains(operation) }

  private static let chineseReasons: [Int32: String] = [
    ENOENT: "文件或目录不存在", EACCES: "没有权限", EPERM: "没有权限", EROFS: "磁盘是只读的", ENOSPC: "磁盘已满",
    EDQUOT: "磁盘配额已用完", EFBIG: "文件超过允许的大小", EIO: "磁盘读写错误", ENOTDIR: "路径中有一段不是目录",
    EISDIR: "这是一个目录", EEXIST: "已经存在", ENOTEMPTY: "目录不是空的", ENAMETOOLONG: "名称太长",
    EMFILE: "打开的文件太多", ELOOP: "符号链接成环", EXDEV: "不能跨磁盘移动", EPIPE: "接收输出的程序已经退出",
    EINVAL: "文件系统不支持这一操作", EBUSY: "正被占用", EBADF: "输出已关闭", ENOMEM: "内存不足",
  ]
}

extension SystemFault.Operation {
  var wording: Wording {
    switch self {
    case .read: Wording(zh: "读取", en: "reading")
    case .write: Wording(zh: "写入", en: "writing")
    case .list: Wording(zh: "列出目录", en: "listing the directory")
    case .create: Wording(zh: "创建", en: "creating")
    case .rename: Wording(zh: "改名", en: "renaming")
    case .remove: Wording(zh: "删除", en: "removing")
    case .lock: Wording(zh: "加锁", en: "locking")
    }
  }
}
