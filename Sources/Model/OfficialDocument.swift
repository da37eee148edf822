/// What makes an official document of a bulletin (GB/T 9704-2012, style §5). Each part may be missing.
public struct OfficialDocument: Sendable, Hashable {
  /// Whose letterhead it bears, 发文机关标志, with 文件 at its end.
  public var letterhead: String?
  /// The letterhead in Mongolian, written from top to bottom beside the Chinese.
  public var mongolianLetterhead: String?
  /// 密级.
  public var secrecy: String?
  /// 紧急程度.
  public var urgency: String?
  /// 发文字号.
  public var number: DocumentNumber?
  /// 主送机关, with ： at its end.
  public var addressee: String?
  /// Titles of what is attached, without punctuation at their ends.
  public var attachments: [String]
  /// 署名.
  public var signatory: String?
  /// 成文日期.
  public var date: Day?
  /// 附注, without the brackets that it is printed in.
  public var note: String?
  /// 抄送.
  public var copiesTo: [String]
  /// 印发机关.
  public var printedBy: String?
  /// 印发日期.
  public var printedOn: Day?

  public init() {
    attachments = []
    copiesTo = []
  }
}
