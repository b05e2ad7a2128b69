/// A stream of objects, unpacked.
struct UnpackedObjects {
    let data: [UInt8]
    /// Number of each object, and where in `data` it begins.
    let objects: [(number: Int, offset: Int)]
    /// Where in the file the stream's object begins.
    let offset: Int
}

/// How much reading one file may cost, so that a small one cannot keep the program busy by leading again and again to
/// the same large object.
final class ReadingWork {
    private var left: Int
    private var streams: [Int: UnpackedObjects] = [:]

    init(fileLength: Int) { left = 2 * fileLength + Inflate.largest }

    /// Throws `.tooLarge` when so many bytes more are too many.
    func spend(_ count: Int, at offset: Int) throws(StructureFault) {
        left -= count
        guard left >= 0 else { throw StructureFault(.tooLarge, at: offset) }
    }

    /// Unpacks each stream once.
    func unpacked(
        _ number: Int, _ unpack: () throws(StructureFault) -> UnpackedObjects
    ) throws(StructureFault) -> UnpackedObjects {
        if let known = streams[number] { return known }
        let made = try unpack()
        try spend(made.data.count, at: made.offset)
        streams[number] = made
        return made
    }
}
