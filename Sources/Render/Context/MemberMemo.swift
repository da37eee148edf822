import Liquid
import Synchronization

/// The members of a drop that a template has asked for, each made once: a page asks for its lists again and again.
final class MemberMemo: Sendable {
  private let members = Mutex<[String: Member]>([:])

  func member(_ name: String, _ make: (String) -> Member) -> Member {
    if let known = members.withLock({ $0[name] }) { return known }
    let member = make(name)
    members.withLock { $0[name] = member }
    return member
  }
}
