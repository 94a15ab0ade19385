import CXML

/// XML as a sequence of events through libxml2, in bounded memory: no tree, no network, no entities but XML's own.
/// No C pointer leaves this file.
enum XMLEvents {
    enum Failure: Error {
        case malformed
        /// The file declares a document type: entities could make any size of it. No office program writes one.
        case declaresType
    }

    enum Event {
        case start(XMLElement)
        case end(XMLElement)
        case text([UInt8])
    }

    /// Calls `handle` for every start, end and text of `bytes`.
    static func read(_ bytes: [UInt8], _ handle: (Event) -> Void) throws(Failure) {
        let failure: Failure? = bytes.withUnsafeBytes { buffer in
            let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
            guard let start = buffer.bindMemory(to: CChar.self).baseAddress, buffer.count < Int(Int32.max),
                let reader = xmlReaderForMemory(start, Int32(buffer.count), nil, nil, options)
            else { return .malformed }
            defer { xmlFreeTextReader(reader) }
            while true {
                let status = xmlTextReaderRead(reader)
                if status == 0 { return nil }
                if status < 0 { return .malformed }
                switch xmlTextReaderNodeType(reader) {
                case 1:
                    let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
                    let element = element(reader)
                    handle(.start(element))
                    if isEmpty { handle(.end(element)) }
                case 15: handle(.end(element(reader)))
                case 3, 4, 13, 14: handle(.text(copy(xmlTextReaderConstValue(reader))))
                case 5, 10: return .declaresType
                default: break
                }
            }
        }
        if let failure { throw failure }
    }

    private static func element(_ reader: xmlTextReaderPtr) -> XMLElement {
        var element = XMLElement(
            name: string(xmlTextReaderConstLocalName(reader)),
            space: XMLElement.Space(uri: string(xmlTextReaderConstNamespaceUri(reader))))
        // Only what Word itself says has attributes that are looked at, and only its own: `x:val` is no `w:val`.
        guard element.space == .word || element.space == .word2010, xmlTextReaderNodeType(reader) == 1 else {
            return element
        }
        let space = xmlTextReaderConstNamespaceUri(reader)
        while xmlTextReaderMoveToNextAttribute(reader) == 1, element.values.count < 30 {
            let own = xmlTextReaderConstNamespaceUri(reader)
            guard own == nil || own == space || string(own) == string(space) else { continue }
            element.values.append(
                (string(xmlTextReaderConstLocalName(reader)), string(xmlTextReaderConstValue(reader))))
        }
        xmlTextReaderMoveToElement(reader)
        return element
    }

    private static func string(_ text: UnsafePointer<xmlChar>?) -> String { text.map { String(cString: $0) } ?? "" }

    private static func copy(_ text: UnsafePointer<xmlChar>?) -> [UInt8] {
        guard let text else { return [] }
        var bytes: [UInt8] = []
        var offset = 0
        while text[offset] != 0 {
            bytes.append(text[offset])
            offset += 1
        }
        return bytes
    }
}
