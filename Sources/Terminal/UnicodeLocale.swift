import Glibc

/// Makes characters, not bytes, what is edited: where the environment names no UTF-8 locale, C.UTF-8 is used.
///
/// The environment is changed too, since readline reads it again at every line.
func useUnicodeLocale() {
    let isUnicode = setlocale(LC_CTYPE, "") != nil && String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8"
    guard !isUnicode else { return }
    unsetenv("LC_ALL")
    setenv("LC_CTYPE", "C.UTF-8", 1)
    setlocale(LC_CTYPE, "C.UTF-8")
}
