"""Signs small PDFs with pyHanko: PAdES baseline B-B, and kinds that must be refused. Called by `make`."""
import io, subprocess, sys
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers, fields
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, SigFieldSpec

work = sys.argv[1]


def plain(text):
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /Resources "
        b"<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
    ]
    page = b"BT /F1 12 Tf 20 50 Td (" + text.encode() + b") Tj ET"
    objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(page), page))
    out, offsets = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)


def packed(pdf):
    open(f"{work}/plain.pdf", "wb").write(pdf)
    subprocess.run(["qpdf", "--object-streams=generate", f"{work}/plain.pdf", f"{work}/packed.pdf"], check=True)
    return open(f"{work}/packed.pdf", "rb").read()


def signer(name, **options):
    return signers.SimpleSigner.load(f"{work}/{name}.key", f"{work}/{name}.pem", ca_chain_files=(f"{work}/root.pem",), **options)


def sign(out, pdf, who, field="Underskrift", subfilter=SigSeedSubFilter.PADES, md="sha256", certify=None):
    meta = signers.PdfSignatureMetadata(
        field_name=field, subfilter=subfilter, md_algorithm=md, certify=certify is not None,
        docmdp_permissions=certify or MDPPerm.FILL_FORMS)
    signed = signers.PdfSigner(meta, signer=who).sign_pdf(IncrementalPdfFileWriter(io.BytesIO(pdf))).getvalue()
    open(out, "wb").write(signed)
    return signed


text = plain("Opdigtet plan")
once = sign("pyhanko-ecdsa.pdf", text, signer("ecdsa"))
sign("pyhanko-rsa.pdf", text, signer("rsa"), certify=MDPPerm.NO_CHANGES)
sign("pyhanko-pss.pdf", text, signer("rsa", prefer_pss=True), md="sha384")
sign("pyhanko-p384-sha512.pdf", text, signer("p384"), md="sha512")
sign("pyhanko-packed.pdf", packed(text), signer("ecdsa"))
sign("pyhanko-twice.pdf", once, signer("rsa"), field="Nummer2")
sign("pyhanko-pkcs7.pdf", text, signer("rsa"), subfilter=SigSeedSubFilter.ADOBE_PKCS7_DETACHED)
sign("pyhanko-kryptering.pdf", text, signer("kryptering"))
sign("pyhanko-webserver.pdf", text, signer("webserver"))
