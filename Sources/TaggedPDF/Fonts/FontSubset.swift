import CHarfBuzz

/// A font cut down to the glyphs a document uses, numbered anew.
struct FontSubset {
    /// A TrueType file.
    let bytes: [UInt8]
    /// A glyph's number in the whole font → in the subset.
    let glyphs: [UInt32: UInt32]

    /// Tables that serve shaping, hinting for screens of old or names; the shaping is done.
    private static let dropped = [
        "GSUB", "GPOS", "GDEF", "kern", "DSIG", "name", "gasp", "FFTM", "PCLT", "VDMX", "hdmx", "LTSH", "meta",
    ]

    /// `nil` where HarfBuzz cannot read the font's outlines.
    init?(of file: FontFile, glyphs wanted: some Sequence<UInt32>) {
        guard let input = hb_subset_input_create_or_fail() else { return nil }
        defer { hb_subset_input_destroy(input) }
        let wanted = Set(wanted)
        let set = hb_subset_input_glyph_set(input)
        for glyph in wanted { hb_set_add(set, glyph) }
        let drop = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
        for table in FontSubset.dropped { hb_set_add(drop, hb_tag_from_string(table, -1)) }
        hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING.rawValue)
        guard let plan = hb_subset_plan_create_or_fail(file.face, input) else { return nil }
        defer { hb_subset_plan_destroy(plan) }
        guard let face = hb_subset_plan_execute_or_fail(plan) else { return nil }
        defer { hb_face_destroy(face) }
        guard let blob = hb_face_reference_blob(face) else { return nil }
        defer { hb_blob_destroy(blob) }
        let map = hb_subset_plan_old_to_new_glyph_mapping(plan)
        glyphs = Dictionary(uniqueKeysWithValues: wanted.map { ($0, hb_map_get(map, $0)) })
        bytes = FontFile.bytes(of: blob)
        if bytes.isEmpty { return nil }
    }
}
