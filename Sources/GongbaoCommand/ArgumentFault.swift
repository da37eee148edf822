import Diagnostics

/// What is wrong with a command line.
enum ArgumentFault: Error, Hashable {
  case noCommand
  case unknownCommand(String, nearest: String?)
  case unknownOption(String, nearest: String?)
  case optionOfOtherCommand(String, CommandName)
  case valueMissing(String)
  case valueNotTaken(String)
  case badValue(option: String, String, known: [String])
  case badDate(String)
  case badNumber(option: String, String, allowed: ClosedRange<Int>)
  case operandMissing(CommandName)
  case operandTooMany(String)
  case unknownBulletin(String, nearest: String?, known: [String])
  case unknownRegion(String, nearest: String?)
  case unknownRule(String, nearest: String?)
  /// The workspace has dropped the rule.
  case droppedRule(String)
  case unknownCode(String, nearest: String?)
  /// No bulletin is about the region; those the bulletins are about.
  case nothingForRegion(String, known: [String])
  case directoryNotEmpty(String)
  /// Releases among the data would be read as such by the next run; data among the releases would be published.
  case outputOverlaps(String)
  case quarantineInside(String)
  case notQuarantine(String)

  var diagnostic: Diagnostic {
    let (message, help) = wording
    return Diagnostic(.error, .usage, message, help: help)
  }

  private static let seeHelp = Wording(zh: "用法见 gongbao --help。", en: "See gongbao --help.")

  private static var commands: String { CommandName.allCases.map(\.rawValue).joined(separator: "  ") }

  private static func nearest(_ name: String?, else other: Wording = seeHelp) -> Wording {
    name.map { Wording(zh: "是不是“\($0)”？", en: "Did you mean “\($0)”?") } ?? other
  }

  private static func choices(_ known: [String]) -> Wording {
    Wording(zh: "可以写：\(known.joined(separator: "、"))。", en: "One of: \(known.joined(separator: ", ")).")
  }

  private var wording: (Wording, Wording?) {
    switch self {
    case .noCommand:
      (
        Wording(zh: "没有写命令", en: "no command is given"),
        Wording(
          zh: "命令有：\(Self.commands)。第一次使用请看 gongbao --help。",
          en: "Commands: \(Self.commands). To begin, see gongbao --help.")
      )
    case .unknownCommand(let name, let nearest):
      (
        Wording(zh: "没有“\(name)”这个命令", en: "there is no command “\(name)”"),
        Self.nearest(nearest, else: Self.choices(CommandName.allCases.map(\.rawValue)))
      )
    case .unknownOption(let name, let nearest):
      (Wording(zh: "没有“\(name)”这个选项", en: "there is no option “\(name)”"), Self.nearest(nearest))
    case .optionOfOtherCommand(let name, let command):
      (
        Wording(
          zh: "命令 \(command.rawValue) 不用“--\(name)”", en: "\(command.rawValue) does not take “--\(name)”"),
        Wording(
          zh: "可用的选项见 gongbao \(command.rawValue) --help。", en: "See gongbao \(command.rawValue) --help.")
      )
    case .valueMissing(let name):
      (Wording(zh: "“--\(name)”后面缺少内容", en: "“--\(name)” needs a value"), Self.seeHelp)
    case .valueNotTaken(let name):
      (Wording(zh: "“--\(name)”后面不用写内容", en: "“--\(name)” takes no value"), nil)
    case .badValue(let option, let value, let known):
      (
        Wording(zh: "“--\(option)”不能是“\(value)”", en: "“--\(option)” cannot be “\(value)”"),
        Self.nearest(nearestName(to: value, among: known), else: Self.choices(known))
      )
    case .badDate(let text):
      (
        Wording(zh: "“\(text)”不是日期", en: "“\(text)” is not a date"),
        Wording(
          zh: "请写成 2018-11-30，或 today、last-month、last-quarter、last-year。",
          en: "Write 2018-11-30, or today, last-month, last-quarter, last-year.")
      )
    case .badNumber(let option, let text, let allowed):
      (
        Wording(
          zh: "“--\(option)”应是\(allowed.lowerBound)到\(allowed.upperBound)的整数，不能是“\(text)”",
          en:
            "“--\(option)” is a whole number from \(allowed.lowerBound) to \(allowed.upperBound), not “\(text)”"
        ),
        nil
      )
    case .operandMissing(let command):
      (
        Wording(zh: "还要写\(command.operands)", en: "\(command.operandsInEnglish) is missing"),
        Wording(zh: "例如：\(command.examples[0].line)", en: "For example: \(command.examples[0].line)")
      )
    case .operandTooMany(let word): (Wording(zh: "多出来的“\(word)”", en: "unexpected “\(word)”"), Self.seeHelp)
    case .unknownBulletin(let id, let nearest, let known):
      (
        Wording(zh: "没有编号为“\(id)”的简报", en: "there is no bulletin “\(id)”"),
        Self.nearest(nearest, else: Self.choices(known))
      )
    case .unknownRegion(let code, let nearest):
      (
        Wording(zh: "没有代码为“\(code)”的地区", en: "there is no region “\(code)”"),
        Self.nearest(
          nearest,
          else: Wording(
            zh: "请写 regions.csv 里的代码，例如 150100。", en: "Write a code of regions.csv, such as 150100."))
      )
    case .unknownRule(let id, let nearest):
      (
        Wording(zh: "没有编号为“\(id)”的规则", en: "there is no rule “\(id)”"),
        Self.nearest(
          nearest,
          else: Wording(zh: "规则编号见 docs/rules.md，例如 IM-R1。", en: "docs/rules.md lists them, such as IM-R1."))
      )
    case .droppedRule(let id):
      (
        Wording(
          zh: "规则“\(id)”已被本工作区停用", en: "this workspace has dropped the rule “\(id)”"),
        Wording(
          zh: "gongbao.json5 的 rules 里写了 strength: \"off\"；要核对这条规则，请删去那一项。",
          en: "Its gongbao.json5 says strength: \"off\" under rules; delete that to have the rule judged.")
      )
    case .unknownCode(let id, let nearest):
      (
        Wording(zh: "没有“\(id)”这个提示代码", en: "there is no diagnostic code “\(id)”"),
        Self.nearest(
          nearest, else: Wording(zh: "全部代码见 gongbao codes。", en: "See gongbao codes for all of them."))
      )
    case .nothingForRegion(let code, let known):
      (
        Wording(zh: "没有关于地区“\(code)”的简报", en: "no bulletin is about the region “\(code)”"),
        Self.choices(known)
      )
    case .directoryNotEmpty(let path):
      (
        Wording(zh: "目录“\(path)”不是空的", en: "the directory “\(path)” is not empty"),
        Wording(zh: "请换一个空目录或新目录的名称。", en: "Name an empty or a new directory.")
      )
    case .outputOverlaps(let path):
      (
        Wording(
          zh: "不能发布到“\(path)”：它与数据或模板目录重叠",
          en: "cannot publish to “\(path)”: it overlaps the data or templates"),
        Wording(zh: "请用 --output 指定别的目录。", en: "Name another directory with --output.")
      )
    case .quarantineInside(let path):
      (
        Wording(
          zh: "更正表不能放在“\(path)”：它与数据、模板或发布目录重叠",
          en: "correction sheets cannot go to “\(path)”: it overlaps data, templates or releases"),
        Wording(
          zh: "更正表可能含有个人信息，请放到单独的目录。", en: "They may hold personal data: choose a directory of their own.")
      )
    case .notQuarantine(let path):
      (
        Wording(
          zh: "“\(path)”里有别的文件，不能用来放更正表",
          en: "“\(path)” holds other files and cannot take the correction sheets"),
        Wording(
          zh: "这个目录每次都会整个重写，请换一个空目录。", en: "It is rewritten whole each time: choose an empty directory.")
      )
    }
  }
}
