/// Undoes the filters of the few streams this program reads: tables and streams of objects.
enum StreamData {
    static func decoded(
        _ dictionary: [String: PDFObject], _ raw: ArraySlice<UInt8>, at offset: Int
    ) throws(StructureFault) -> [UInt8] {
        let fault = StructureFault(.stream, at: offset)
        var filters: [String] = []
        switch dictionary["Filter"] {
        case nil: break
        case .name(let name): filters = [name]
        case .array(let names): filters = names.compactMap(\.name)
        default: throw fault
        }
        if filters.isEmpty { return Array(raw) }
        guard filters == ["FlateDecode"], let unpacked = Inflate.unpacked(raw) else { throw fault }
        let parameters = dictionary["DecodeParms"]?.dictionary ?? dictionary["DecodeParms"]?.array?.first?.dictionary
        let predictor = parameters?["Predictor"]?.integer ?? 1
        if predictor == 1 { return unpacked }
        guard (10...15).contains(predictor), parameters?["Colors"]?.integer ?? 1 == 1,
            parameters?["BitsPerComponent"]?.integer ?? 8 == 8,
            let result = Inflate.withoutPredictor(unpacked, columns: parameters?["Columns"]?.integer ?? 1)
        else { throw fault }
        return result
    }
}
