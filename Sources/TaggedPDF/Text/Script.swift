import CHarfBuzz

/// What the script a scalar belongs to says of it.
enum Script {
    /// Hebrew, Arabic and others, whose words would stand backwards.
    static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x590 else { return false }
        let script = hb_unicode_script(hb_unicode_funcs_get_default(), scalar.value)
        return hb_script_get_horizontal_direction(script) == HB_DIRECTION_RTL
    }
}
