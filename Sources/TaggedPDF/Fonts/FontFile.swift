import CHarfBuzz

/// A font file that is opened (mapped into memory) once and never changed.
///
/// Sendable although the compiler cannot see it: face and font are made immutable, which HarfBuzz allows several threads to read.
final class FontFile: @unchecked Sendable {
    let face: OpaquePointer
    let font: OpaquePointer
    let unitsPerEm: Double
    let postScriptName: String

    /// `nil` where the file is missing or no font with outlines of the TrueType kind.
    init?(path: String) {
        guard let blob = hb_blob_create_from_file_or_fail(path) else { return nil }
        defer { hb_blob_destroy(blob) }
        guard let face = hb_face_create(blob, 0), let font = hb_font_create(face) else { return nil }
        hb_face_make_immutable(face)
        hb_font_make_immutable(font)
        self.face = face
        self.font = font
        unitsPerEm = Double(hb_face_get_upem(face))
        postScriptName = FontFile.name(of: face)
        guard hb_face_get_glyph_count(face) > 0, size(of: "glyf") > 0 else { return nil }
    }

    deinit {
        hb_font_destroy(font)
        hb_face_destroy(face)
    }

    /// The glyph of a scalar; `nil` for none and never glyph 0.
    func glyph(for scalar: Unicode.Scalar) -> UInt32? {
        var glyph: hb_codepoint_t = 0
        return hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0 && glyph != 0 ? glyph : nil
    }

    /// How far a glyph moves the pen, in thousandths of the size.
    func width(of glyph: UInt32) -> Double { thousandths(hb_font_get_glyph_h_advance(font, glyph)) }

    /// Font units as thousandths of the size.
    func thousandths(_ units: Int32) -> Double { Double(units) * 1000 / unitsPerEm }

    /// How many bytes a table has; 0 for none.
    private func size(of table: String) -> UInt32 {
        guard let blob = hb_face_reference_table(face, hb_tag_from_string(table, -1)) else { return 0 }
        defer { hb_blob_destroy(blob) }
        return hb_blob_get_length(blob)
    }

    /// The bytes of a table; empty for none.
    func table(_ name: String) -> [UInt8] {
        guard let blob = hb_face_reference_table(face, hb_tag_from_string(name, -1)) else { return [] }
        defer { hb_blob_destroy(blob) }
        return FontFile.bytes(of: blob)
    }

    static func bytes(of blob: OpaquePointer) -> [UInt8] {
        var length: UInt32 = 0
        guard let data = hb_blob_get_data(blob, &length), length > 0 else { return [] }
        return data.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
            Array(UnsafeBufferPointer(start: $0, count: Int(length)))
        }
    }

    /// The name a PDF knows the font by, with letters that need no escape only.
    private static func name(of face: OpaquePointer) -> String {
        var size: UInt32 = 64
        var letters = [CChar](repeating: 0, count: 64)
        _ = hb_ot_name_get_utf8(face, hb_ot_name_id_t(HB_OT_NAME_ID_POSTSCRIPT_NAME), nil, &size, &letters)
        let name = letters.prefix(Int(size)).map { UInt8(bitPattern: $0) }.filter { $0.isLetterOrDigit || $0 == 0x2D }
        return name.isEmpty ? "Font" : String(decoding: name, as: UTF8.self)
    }
}
