import SourceText
import Testing

@Suite struct YAMLPlacesTests {
    @Test(arguments: [
        ("a: b\nc: d", 2, 4, Place(line: 2, column: 4)),
        // What YAML takes for a line end and nobody else does.
        ("a\u{85}b\u{2028}c: d", 3, 2, Place(line: 1, column: 6)),
        ("a\rb", 2, 1, Place(line: 1, column: 3)),
        ("a\r\nb", 2, 1, Place(line: 2, column: 1)),
        // A last line without an end: the reader speaks of the line behind it.
        ("a: 中\n[b", 3, 1, Place(line: 2, column: 3)),
        ("中文: d", 1, 3, Place(line: 1, column: 3)),
        ("", 1, 1, Place(line: 1, column: 1)),
        ("", 7, 9, Place(line: 1, column: 1)),
        ("ab\ncd", 1, 99, Place(line: 1, column: 3)),
        ("ab", 0, 0, Place(line: 1, column: 1)),
    ])
    func aMarkOfAYAMLReaderIsAPlaceOfTheText(_ yaml: String, _ line: Int, _ column: Int, _ place: Place) {
        let found = YAMLPlaces(yaml).place(line: line, column: column)
        #expect(found == place)
        #expect(ReadingText(yaml).offset(of: found) != nil)
    }
}
