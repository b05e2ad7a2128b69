/// The size of a JPEG picture (ITU-T T.81, Annex B), where it is one a PDF shows as it is.
struct JPEGHeader {
    let width: Int
    let height: Int
    /// 1 for grey, 3 for colours; others (CMYK) are not taken.
    let components: Int

    init?(_ bytes: [UInt8]) {
        guard bytes.count > 4, bytes[0] == 0xFF, bytes[1] == 0xD8 else { return nil }
        var place = 2
        while place + 9 < bytes.count, bytes[place] == 0xFF {
            let marker = bytes[place + 1]
            let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
            // Start of frame: baseline, extended or progressive.
            if [0xC0, 0xC1, 0xC2].contains(marker) {
                guard bytes[place + 4] == 8 else { return nil }
                height = Int(bytes[place + 5]) << 8 | Int(bytes[place + 6])
                width = Int(bytes[place + 7]) << 8 | Int(bytes[place + 8])
                components = Int(bytes[place + 9])
                guard width > 0, height > 0, components == 1 || components == 3 else { return nil }
                return
            }
            guard length >= 2 else { return nil }
            place += 2 + length
        }
        return nil
    }
}
