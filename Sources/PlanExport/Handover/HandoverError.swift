/// Why a handover folder could not be written; carries no path and nothing personal.
public enum HandoverError: Error, Hashable, Sendable {
    /// What was being done when the system refused.
    public enum Step: String, Hashable, Sendable {
        case openParent, makeFolder, makeFile, write, synchronize, rename
    }

    /// Something stands there already; a version is never overwritten.
    case exists
    /// A folder or file name that is empty, `.`, `..` or holds a slash or NUL.
    case badName
    /// No room left (`ENOSPC`, `EDQUOT`).
    case full
    /// The parent may not be written to (`EACCES`, `EPERM`, `EROFS`).
    case notAllowed
    /// Any other refusal, with its `errno`.
    case system(Step, code: Int32)
}
