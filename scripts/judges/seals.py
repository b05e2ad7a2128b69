"""Judges the seal of every NAME.pdf in a folder that has its certificate beside it as NAME.pem.

pdfsig must call it valid, whole and trusted; pyHanko must judge it a PAdES signature over the whole file; OpenSSL must find the
signing-certificate-v2 attribute and no signing-time. A copy with one bit changed must be refused, or the judges are blind.
Usage: seals.py FOLDER. Prints what is wrong; exit code 1 where something is.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

PYHANKO = pathlib.Path(sys.executable).with_name("pyhanko")
WANTED = [
    "Signature is Valid.",
    "Total document signed",
    "Certificate is Trusted.",
    "ETSI.CAdES.detached",
]


def run(*command):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, errors="replace")
    return done.returncode, done.stdout + done.stderr


def pdfsig(pdf, issuer, folder):
    """What pdfsig does not say though it should; it ends with 0 whatever it finds, so its words are read."""
    base = f"sql:{folder}"
    run("certutil", "-N", "-d", base, "--empty-password")
    run("certutil", "-A", "-d", base, "-n", "issuer", "-t", "CT,C,C", "-i", issuer)
    _, said = run("pdfsig", "-nssdir", base, pdf)
    return [f"pdfsig does not say: {words}" for words in WANTED if words not in said] + (
        ["pdfsig says: Not total"] if "Not total" in said else []
    )


def pyhanko(pdf, issuer):
    code, said = run(
        PYHANKO, "sign", "adesverify", "--trust", issuer, "--trust-replace", "--no-revocation-check",
        "--pretty-print", pdf,
    )
    fits = code == 0 and "judged VALID" in said and "covers the entire file" in said
    return [] if fits else ["pyHanko does not find a valid PAdES signature over the whole file"]


def openssl(pdf, issuer, folder):
    data = pdf.read_bytes()
    found = re.findall(rb"/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)", data)
    if not found:
        return ["there is no byte range"]
    zero, before, after, length = map(int, found[-1])
    digits = bytes.fromhex(data[before + 1 : after - 1].decode("ascii", "replace"))
    size = (digits[1] + 2) if digits[1] < 128 else int.from_bytes(digits[2 : 2 + (digits[1] & 127)], "big") + 2 + (digits[1] & 127)
    if zero or after + length != len(data) or any(digits[size:]):
        return ["the byte range does not cover the file, or the padding is not zero"]
    (folder / "signed").write_bytes(data[:before] + data[after:])
    (folder / "cms").write_bytes(digits[:size])
    code, _ = run(
        "openssl", "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", folder / "cms", "-content",
        folder / "signed", "-CAfile", issuer, "-purpose", "any", "-out", "/dev/null",
    )
    _, printed = run("openssl", "cms", "-cmsout", "-print", "-inform", "DER", "-in", folder / "cms")
    return (["OpenSSL refuses it"] if code else []) + (
        ["it has a signing-time attribute"] if "object: signingTime" in printed else []
    )


def judged(pdf, issuer):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        return pdfsig(pdf, issuer, folder) + pyhanko(pdf, issuer) + openssl(pdf, issuer, folder)


def blind(pdf, issuer):
    """Judges that accept a copy with one bit of its content changed."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        data = bytearray(pdf.read_bytes())
        data[len(data) // 3] ^= 1
        copy = folder / "changed.pdf"
        copy.write_bytes(data)
        verdicts = {
            "pdfsig": pdfsig(copy, issuer, folder), "pyHanko": pyhanko(copy, issuer),
            "OpenSSL": openssl(copy, issuer, folder),
        }
        return [f"{judge} accepts a changed copy" for judge, faults in verdicts.items() if not faults]


def main():
    pairs = [(pdf, pdf.with_suffix(".pem")) for pdf in sorted(pathlib.Path(sys.argv[1]).glob("*.pdf"))]
    pairs = [(pdf, issuer) for pdf, issuer in pairs if issuer.exists()]
    if not pairs:
        sys.exit("no document has its certificate beside it")
    with ThreadPoolExecutor(2) as pool:
        faults = list(pool.map(lambda pair: judged(*pair), pairs))
    wrong = [f"{pdf.name}: {fault}" for (pdf, _), found in zip(pairs, faults) for fault in found]
    wrong += [f"{pairs[0][0].name}: {fault}" for fault in blind(*pairs[0])]
    print("\n".join(wrong + [f"{len(pairs)} seals, {len(wrong)} faults (pdfsig, pyHanko, OpenSSL)"]))
    sys.exit(1 if wrong else 0)


main()
